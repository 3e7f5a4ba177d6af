import { expect, it } from 'vitest';
import { listText } from '#parts/listText.ts';

it.each([
  [[], ''],
  [['1 lost'], '1 lost'],
  [['8 gained', '1 lost'], '8 gained and 1 lost'],
  [['8 gained', '1 lost', '61 moved'], '8 gained, 1 lost and 61 moved'],
])('reads %j as one would say it', (parts, text) => {
  expect(listText(parts)).toBe(text);
});
