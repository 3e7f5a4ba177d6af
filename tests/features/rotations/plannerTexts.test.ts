import { describe, expect, it } from 'vitest';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import type { MeasuredRequirement } from '#domain/requirement.ts';
import { measuredRequirement, rotationEntries } from '#domain/requirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import { leftOutText, rotationsText, verdictText } from '#features/rotations/plannerTexts.ts';
import { inBlock, residentOf, types } from '../../domain/sampleRotations.ts';
import { date } from '../../support/dates.ts';

const where = residentOf('us-integrated', 'month');

function clinicalYear(rotations: readonly Rotation[]): MeasuredRequirement {
  const requirement = rotationRequirements.find(({ id }) => id === 'clinical-year');
  if (requirement === undefined) throw new Error('The pathway asks for a clinical year');
  const entries = rotationEntries(rotations, types, where.years, []);
  return measuredRequirement(requirement, entries, where.schedule);
}

describe('what is missing of a requirement', () => {
  const oneBlock = [inBlock(where, 'internship-unspecified', 'PGY-1', 1)];

  it.each([
    // PGY-1 ends on June 30, 2025.
    ['2025-06-30', [], 'Not planned'],
    ['2025-07-01', [], 'Nothing entered'],
    ['2025-06-30', oneBlock, '11 short'],
    ['2025-07-01', oneBlock, '11 short'],
  ])('on %s', (today, rotations, text) => {
    expect(verdictText(clinicalYear(rotations), date(today))).toBe(text);
  });
});

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
