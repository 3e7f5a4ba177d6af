import { expect, it } from 'vitest';
import { capitalized, inSentence } from '#parts/letterCase.ts';

it.each([
  ['Internship', 'internship'],
  ['Diagnostic radiology with ESIR', 'diagnostic radiology with ESIR'],
  ['IR fellowship', 'IR fellowship'],
  ['IR', 'IR'],
  ['PGY-3', 'PGY-3'],
  ['', ''],
])('%j inside a sentence is %j', (name, inside) => {
  expect(inSentence(name)).toBe(inside);
});

it.each([
  ['every year', 'Every year'],
  ['', ''],
])('%j at the beginning of one is %j', (text, first) => {
  expect(capitalized(text)).toBe(first);
});
