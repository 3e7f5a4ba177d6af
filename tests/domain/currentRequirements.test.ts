import { expect, it } from 'vitest';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import { currentRequirements } from '#domain/currentRequirements.ts';
import type { RequirementOverrides } from '#domain/requirement.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import { measuredRequirement } from '#domain/measuredRequirement.ts';
import { requirementsOf } from '#domain/requirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import { date } from '../support/dates.ts';
import { inBlock, residentOf, types } from './sampleRotations.ts';

// PGY-1 from July 2024, PGY-2 to PGY-4 from July 2025, IR from July 2028 to June 2030.
const where = residentOf('us-integrated', 'month');

function idsOn(
  day: string,
  rotations: readonly Rotation[] = [],
  overrides: RequirementOverrides = {},
): readonly string[] {
  const entries = rotationEntries(rotations, types, where.years, []);
  const measured = requirementsOf(rotationRequirements, where.schedule.pathwayId).map(
    (requirement) =>
      measuredRequirement(requirement, entries, where.schedule, overrides[requirement.id]),
  );
  return currentRequirements(measured, date(day)).map(({ requirement }) => requirement.id);
}

it.each([
  ['on the last day of its days', '2025-06-30', true],
  ['the day after', '2025-07-01', false],
  ['a year before its days', '2023-07-01', true],
  ['more than a year before', '2023-06-30', false],
])('a requirement is current %s', (_, day, isCurrent) => {
  expect(idsOn(day).includes('clinical-year')).toBe(isCurrent);
});

it('what the own program does not ask for is not', () => {
  expect(idsOn('2024-11-24', [], { 'clinical-year': { notForMe: true } })).not.toContain(
    'clinical-year',
  );
});

it('what is merely customary is once something counts toward it', () => {
  const customary = rotationRequirements.filter(({ id }) => id === 'student-home');
  expect(customary).toHaveLength(1);
  const home = inBlock(where, 'student-home-ir', 'MS4', 1);
  expect(idsOn('2023-11-24')).not.toContain('student-home');
  expect(idsOn('2023-11-24', [home])).toContain('student-home');
});
