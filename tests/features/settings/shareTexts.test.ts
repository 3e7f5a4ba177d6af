import { describe, expect, it } from 'vitest';
import { lengthText, tooLongText } from '#features/settings/shareTexts.ts';

describe('lengthText', () => {
  it.each([
    [937, false, '937 characters. Short enough for any mail program.'],
    [2000, false, '2,000 characters. Short enough for any mail program.'],
    [
      2001,
      false,
      '2,001 characters. Some mail programs cut links of more than 2,000. Leave something out, or ask whether it opened.',
    ],
    [
      130_000,
      true,
      '130,000 characters. Many mail programs cut links of more than 8,000. With procedures as totals it is much shorter.',
    ],
  ])('says of %i characters what becomes of them', (characters, hasEntries, text) => {
    expect(lengthText(characters, hasEntries)).toBe(text);
  });
});

it('what is too much for a link can be made less', () => {
  expect(tooLongText(true)).toBe('This is too much for a link. Choose totals for the procedures.');
  expect(tooLongText(false)).toBe(
    'This is too much for a link. Leave something out, such as notes.',
  );
});
