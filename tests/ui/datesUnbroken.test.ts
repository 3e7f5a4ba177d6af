import { expect, it } from 'vitest';
import { datesUnbroken } from '#ui/datesUnbroken.ts';

it.each([
  ['on Feb 12, 2027, or later', 'on Feb_12,_2027, or later'],
  ['from 1 September 2026 to 28 Feb 2027.', 'from 1_September_2026 to 28_Feb_2027.'],
  ['In May 2028, 3 months late', 'In May_2028, 3 months late'],
  ['12 of 20 by 2027-02-12', '12 of 20 by 2027-02-12'],
  ['Residency starts 2028', 'Residency starts 2028'],
])('no line ends inside a date of "%s"', (text, unbroken) => {
  expect(datesUnbroken(text)).toBe(unbroken.replaceAll('_', '\u00a0'));
});
