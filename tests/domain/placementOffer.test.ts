import { describe, expect, it } from 'vitest';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import { measuredRequirement } from '#domain/measuredRequirement.ts';
import { fillableRequirements } from '#domain/placementOffer.ts';
import { requirementsOf } from '#domain/requirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import { date } from '../support/dates.ts';
import { inBlock, residentOf, types } from './sampleRotations.ts';

const esir = residentOf('us-esir');

/** What of the clinical year and intensive care for ESIR can be filled by rotations after this day. */
function fillable(rotations: readonly Rotation[], from: string): readonly string[] {
  const entries = rotationEntries(rotations, types, esir.years, []);
  const measured = requirementsOf(rotationRequirements, 'us-esir')
    .filter(({ id }) => ['esir-icu', 'clinical-year'].includes(id))
    .map((requirement) => measuredRequirement(requirement, entries, esir.schedule));
  const facts = { rotations, years: esir.years, absences: [], from: date(from) };
  return fillableRequirements(measured, facts).map(({ requirement }) => requirement.id);
}

describe('a placement is offered', () => {
  it('for what is short where a block of its stage is open', () => {
    expect(fillable([], '2024-07-01')).toEqual(['esir-icu', 'clinical-year']);
  });

  it('for nothing whose stage is behind, or full from today on', () => {
    expect(fillable([], '2025-07-01')).toEqual(['esir-icu']);
    const restOfYear = inBlock(esir, 'surgery', 'PGY-1', [7, 13]);
    expect(fillable([restOfYear], '2024-11-01')).toEqual(['esir-icu', 'clinical-year']);
    expect(fillable([restOfYear], restOfYear.start)).toEqual(['esir-icu']);
  });

  it('for nothing that is met', () => {
    const icu = inBlock(esir, 'icu', 'PGY-5', 1);
    expect(fillable([icu], '2025-07-01')).toEqual([]);
  });
});
