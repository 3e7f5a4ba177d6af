import { expect, it } from 'vitest';
import { otherNamesIn } from '#domain/otherNames.ts';

const names = [
  ['TACE', 'chemoembolization'],
  ['PE', 'pulmonary embolism'],
  ['Y-90', 'radioembolization', 'Y90'],
];

it.each([
  ['TACE, for liver tumors', 'TACE chemoembolization'],
  ['Chemoembolization', 'TACE chemoembolization'],
  ['Pulmonary embolism response', 'PE pulmonary embolism'],
  ['A peripheral line', ''],
  ['TACE and Y-90', 'TACE chemoembolization Y-90 radioembolization Y90'],
  ['', ''],
])('%j is also found by %j', (text, expected) => {
  expect(otherNamesIn(text, names)).toBe(expected);
});
