import { expect, it } from 'vitest';
import { otherNames } from '#catalog/otherNames.ts';
import { milestones } from '#catalog/milestones.ts';
import { procedures } from '#catalog/procedures.ts';
import { findByWords } from '#domain/findByWords.ts';
import { otherNamesIn } from '#domain/otherNames.ts';
import { wordsOf } from '#domain/typedWords.ts';

const titles = [...milestones.map(({ title }) => title), ...procedures.map(({ name }) => name)];
const items = titles.map((title) => ({ title, otherWords: otherNamesIn(title, otherNames) }));

it.each([
  ['VSLO', 'Apply for away rotations'],
  ['step 2', 'Take USMLE Step 2 CK or COMLEX Level 2-CE'],
  ['TACE', 'TACE, chemoembolization'],
  ['UFE', 'Uterine fibroid embolization'],
  ['LOR', 'Secure letters of recommendation, one from IR'],
  ['ICU', 'Complete a critical care rotation'],
  ['y90', 'Y-90 radioembolization'],
])('%j finds %j first', (typed, title) => {
  expect(findByWords(items, typed)[0]?.title).toBe(title);
});

it('no two lists have a name in common', () => {
  const names = otherNames.flatMap((same) => same.map((name) => wordsOf(name).join(' ')));
  expect(new Set(names).size).toBe(names.length);
});
