import { describe, expect, it } from 'vitest';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import { measuredRequirement } from '#domain/measuredRequirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import { verdictText } from '#parts/requirementTexts.ts';
import { inBlock, residentOf, types } from '../domain/sampleRotations.ts';
import { date } from '../support/dates.ts';

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
