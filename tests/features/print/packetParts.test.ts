import { expect, it } from 'vitest';
import { packetSections, paramOf, partsIn, withPart } from '#features/print/packetParts.ts';

it('are all sections but the CV where the address names none', () => {
  const parts = partsIn(null);
  expect(packetSections.filter((section) => !parts.has(section))).toEqual(['cv']);
  expect(parts.has('notes')).toBe(false);
  expect(parts.has('people')).toBe(false);
});

it.each([
  ['', []],
  ['cv', ['cv']],
  ['cv,next', ['next', 'cv']],
  ['next,next,horoscope', ['next']],
])('of the address "%s" are %j', (param, parts) => {
  expect([...partsIn(param)]).toEqual(parts);
});

it('come back from the address as they were chosen', () => {
  const chosen = withPart(withPart(partsIn(null), 'cv', true), 'next', false);
  expect(partsIn(paramOf(chosen))).toEqual(chosen);
  expect(paramOf(partsIn(''))).toBe('');
  expect(paramOf(withPart(withPart(partsIn(null), 'cv', true), 'cv', false))).toBeNull();
});
