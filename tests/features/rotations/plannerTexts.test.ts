import { describe, expect, it } from 'vitest';
import { leftOutText, rotationsText } from '#features/rotations/plannerTexts.ts';

describe('a number of rotations', () => {
  it('is one or many', () => {
    expect([rotationsText(1), rotationsText(12)]).toEqual(['1 rotation', '12 rotations']);
  });
});

describe('leftOutText', () => {
  const meets = { rotation: 'a', reason: 'taken' } as const;
  const hasNone = { rotation: 'b', reason: 'no-such-block' } as const;

  it.each([
    ['nothing', [], ''],
    ['one', [meets], 'Left out: 1 that meets what is placed already.'],
    [
      'several',
      [meets, hasNone, meets],
      'Left out: 2 that meet what is placed already, 1 that has no such block in the year.',
    ],
    ['another reason only', [hasNone, hasNone], 'Left out: 2 that have no such block in the year.'],
  ])('says why, of %s', (_, leftOut, text) => {
    expect(leftOutText(leftOut)).toBe(text);
  });
});
