import { describe, expect, it } from 'vitest';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import type { Requirement, RequirementOverrides } from '#domain/requirement.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import { measuredRequirement } from '#domain/measuredRequirement.ts';
import { requirementsOf } from '#domain/requirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import { progressNews } from '#features/rotations/plannerNews.ts';
import { inBlock, residentOf, types } from '../../domain/sampleRotations.ts';

const where = residentOf('us-esir');
const requirements = requirementsOf(rotationRequirements, 'us-esir');

/** What is said when rotations of PGY-3 are placed, and those of these ids are gone. */
function newsOf(
  put: readonly Rotation[],
  removed: readonly string[] = [],
  overrides: RequirementOverrides = {},
): string | null {
  const rotations = [icu];
  const entries = rotationEntries(rotations, types, where.years, []);
  const before = requirements.map((requirement: Requirement) =>
    measuredRequirement(requirement, entries, where.schedule, overrides[requirement.id]),
  );
  const plan = {
    ...where,
    rotations,
    types,
    overrides,
    requirements,
    absences: [],
    interviews: [],
    milestoneDates: new Map(),
  };
  return progressNews(plan, before, { put, removed });
}

const icu = inBlock(where, 'icu', 'PGY-3', 1);

describe('the news of an edit', () => {
  it('names the first requirement that has more, or less, than before', () => {
    const second = inBlock(where, 'icu', 'PGY-3', 2);
    expect(newsOf([second])).toBe('Intensive care for ESIR 2 of 1 block.');
    expect(newsOf([], [icu.id])).toBe('Intensive care for ESIR 0 of 1 block.');
  });

  it('measures by the figure of the own program', () => {
    const second = inBlock(where, 'icu', 'PGY-3', 2);
    expect(newsOf([second], [], { 'esir-icu': { minimum: 3 } })).toBe(
      'Intensive care for ESIR 2 of 3 blocks.',
    );
  });

  it('passes over what is not asked for in the own program', () => {
    const second = inBlock(where, 'icu', 'PGY-3', 2);
    expect(newsOf([second], [], { 'esir-icu': { notForMe: true } })).toBe(
      'IR, related and intensive care for ESIR 2 of 12 blocks.',
    );
  });

  it('names none where what counts stays as it is', () => {
    const elsewhere = inBlock(where, 'icu', 'PGY-3', 5, { id: icu.id });
    expect(newsOf([elsewhere])).toBeNull();
    expect(newsOf([inBlock(where, 'vacation', 'PGY-3', 2)])).toBeNull();
  });
});
