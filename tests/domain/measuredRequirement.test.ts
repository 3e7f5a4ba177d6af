import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import type { Absence } from '#domain/absence.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import { measuredRequirement } from '#domain/measuredRequirement.ts';
import type { Requirement, RequirementOverride } from '#domain/requirement.ts';
import { requirementsOf, requirementWindow } from '#domain/requirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import { date } from '../support/dates.ts';
import type { Planned } from './sampleRotations.ts';
import { inBlock, residentOf, types } from './sampleRotations.ts';

function requirement(id: string, pathwayId: string): Requirement {
  const found = requirementsOf(rotationRequirements, pathwayId).find((one) => one.id === id);
  if (found === undefined) throw new Error(`No requirement ${id} in ${pathwayId}`);
  return found;
}

function measured(
  id: string,
  where: Planned,
  rotations: readonly Rotation[],
  override?: RequirementOverride,
  absences: readonly Absence[] = [],
): MeasuredRequirement {
  const { pathwayId } = where.schedule;
  const entries = rotationEntries(rotations, types, where.years, absences);
  return measuredRequirement(requirement(id, pathwayId), entries, where.schedule, override);
}

const esir = residentOf('us-esir');
const integrated = residentOf('us-integrated');

describe('a minimum', () => {
  const sevenIr = [
    inBlock(esir, 'ir', 'PGY-3', 1, { status: 'done' }),
    inBlock(esir, 'ir', 'PGY-4', 1, { status: 'confirmed' }),
    inBlock(esir, 'ir', 'PGY-5', [1, 5]),
  ];

  it('counts done and planned apart, and says how much is missing', () => {
    expect(measured('esir-ir', esir, sevenIr)).toMatchObject({
      minimum: 8,
      done: 1,
      planned: 6,
      missing: 1,
      excess: 0,
      verdict: 'short',
      isRequired: true,
      isOverridden: false,
      counted: ['ir PGY-3 1', 'ir PGY-4 1', 'ir PGY-5 1'],
    });
  });

  it('is planned once the rest is, and met once it is done', () => {
    const eight = [...sevenIr, inBlock(esir, 'ir', 'PGY-5', 6)];
    expect(measured('esir-ir', esir, eight)).toMatchObject({ missing: 0, verdict: 'planned' });
    const done = eight.map((rotation): Rotation => ({ ...rotation, status: 'done' }));
    expect(measured('esir-ir', esir, done)).toMatchObject({ done: 8, planned: 0, verdict: 'met' });
  });

  it('is the person’s own where their program has another', () => {
    expect(measured('esir-ir', esir, sevenIr, { minimum: 7 })).toMatchObject({
      minimum: 7,
      isOverridden: true,
      verdict: 'planned',
    });
  });

  it('does not count what lies outside of its stages', () => {
    const independentYear = [inBlock(esir, 'ir', 'PGY-6', [1, 13])];
    expect(measured('esir-ir', esir, independentYear)).toMatchObject({ planned: 0, missing: 8 });
  });

  it('takes leave inside a rotation off, unless the person says that it counts', () => {
    const off = [inBlock(esir, 'icu', 'PGY-5', 1, { leaveDays: 5 })];
    expect(measured('esir-icu', esir, off)).toMatchObject({ planned: 0.75, missing: 0.25 });
    expect(measured('esir-icu', esir, off, { countsLeave: true })).toMatchObject({ missing: 0 });
  });

  it('does not count a rotation of a year that the plan lacks, or of a type that nobody knows', () => {
    const lost = [
      { ...inBlock(esir, 'ir', 'PGY-5', 1), trainingYear: 'PGY-9' },
      { ...inBlock(esir, 'ir', 'PGY-5', 2), type: 'own-removed' },
    ];
    expect(measured('esir-ir', esir, lost)).toMatchObject({ planned: 0, counted: [] });
  });
});

describe('a rotation where the plan has something else', () => {
  // Block 1 of PGY-5 is July 1 to 28, 2028; its second half begins on July 15.
  const [first, second] = [
    { start: date('2028-07-01'), end: date('2028-07-14') },
    { start: date('2028-07-15'), end: date('2028-07-28') },
  ];
  const researchYear = { start: second.start, end: date('2029-07-14') };
  const leave = { ...second, isInTraining: true as const };

  it.each<[string, readonly Absence[], Partial<Rotation>, number, number]>([
    ['nothing else', [], {}, 1, 1],
    ['a research year over all of it', [{ ...researchYear, start: first.start }], {}, 0, 0],
    ['a research year from its middle on', [researchYear], {}, 0.5, 0.5],
    ['two weeks of leave', [leave], {}, 0.5, 1],
    ['leave and research', [{ ...first, isInTraining: true }, researchYear], {}, 0, 0.5],
    // The ten workdays of the two weeks are among the twelve, or all that is noted.
    ['two weeks of leave, of which the rotation notes twelve', [leave], { leaveDays: 12 }, 0.4, 1],
    ['two weeks of leave, of which the rotation notes five', [leave], { leaveDays: 5 }, 0.5, 1],
  ])('counts for its other days: %s', (_, absences, more, amount, withLeave) => {
    const icu = [inBlock(esir, 'icu', 'PGY-5', 1, more)];
    expect(measured('esir-icu', esir, icu, {}, absences)).toMatchObject({ planned: amount });
    expect(measured('esir-icu', esir, icu, { countsLeave: true }, absences)).toMatchObject({
      planned: withLeave,
    });
  });

  it.each(['planned', 'confirmed', 'done'] as const)('whatever its status: %s', (status) => {
    const icu = [inBlock(esir, 'icu', 'PGY-5', 1, { status })];
    const { done, planned } = measured('esir-icu', esir, icu, {}, [researchYear]);
    expect([done, planned]).toEqual(status === 'done' ? [0.5, 0] : [0, 0.5]);
  });

  it('counts the clinical year with the leave that the program lets count', () => {
    const year = [inBlock(esir, 'internship-unspecified', 'PGY-1', [1, 13])];
    const eightWeeks = { start: date('2025-01-06'), end: date('2025-03-02') };
    expect(
      measured('clinical-year', esir, year, {}, [{ ...eightWeeks, isInTraining: true }]),
    ).toMatchObject({ planned: 12, missing: 0 });
    // 56 days of 365, in blocks of which the last has 29: two of 13.
    expect(measured('clinical-year', esir, year, {}, [eightWeeks])).toMatchObject({
      planned: 10.154,
    });
  });

  it('leaves months of a research year out of the ceiling', () => {
    const year = [inBlock(esir, 'research', 'PGY-5', [1, 13])];
    expect(measured('research-ceiling', esir, year)).toMatchObject({ planned: 12 });
    expect(measured('research-ceiling', esir, year, {}, [researchYear])).toMatchObject({
      planned: 0.462,
    });
  });
});

describe('twelve rotations for ESIR', () => {
  const core = [inBlock(esir, 'ir', 'PGY-5', [1, 8]), inBlock(esir, 'icu', 'PGY-5', 9)];

  it.each([
    // Eight, one and three.
    ['three related', ['neuro-ir', 'vascular-surgery', 'hepatology'], 12, 0],
    // The fourth is one too many to count.
    ['four related', ['neuro-ir', 'vascular-surgery', 'hepatology', 'vascular-imaging'], 12, 0],
    ['two related', ['neuro-ir', 'vascular-surgery'], 11, 1],
    ['more IR instead', ['ir', 'ir-clinic', 'neuro-ir'], 12, 0],
    ['chest imaging', ['chest'], 9, 3],
  ])('with %s', (_, more, planned, missing) => {
    const rest = more.map((type, index) => inBlock(esir, type, 'PGY-4', index + 1));
    expect(measured('esir-total', esir, [...core, ...rest])).toMatchObject({ planned, missing });
  });

  it('leaves out of four related ones what is only planned', () => {
    const related = [1, 2, 3, 4].map((block) =>
      inBlock(esir, 'neuro-ir', 'PGY-4', block, { status: block < 3 ? 'done' : 'planned' }),
    );
    expect(measured('esir-total', esir, related)).toMatchObject({ done: 2, planned: 1 });
  });
});

describe('weeks and months', () => {
  it.each([
    ['four blocks', 'four-week', 4, 16, 0],
    ['three blocks', 'four-week', 3, 12, 4],
    // Four calendar months are 17.333 weeks.
    ['four months', 'month', 4, 17.333, 0],
    ['16 weeks', 'weeks', 16, 16, 0],
  ] as const)('of nuclear radiology in %s', (_, scheme, blocks, planned, missing) => {
    const where = residentOf('us-integrated', scheme);
    const rotations = [inBlock(where, 'nuclear-medicine', 'PGY-4', [1, blocks])];
    expect(measured('nuclear', where, rotations)).toMatchObject({ planned, missing });
  });

  it.each(['four-week', 'month', 'weeks'] as const)('fill the clinical year by %s', (scheme) => {
    const where = residentOf('us-integrated', scheme);
    const year = where.years.find(({ label }) => label === 'PGY-1');
    const all = [
      inBlock(where, 'surgery', 'PGY-1', [1, year?.blocks.length ?? 0], { leaveDays: 20 }),
    ];
    expect(measured('clinical-year', where, all)).toMatchObject({ planned: 12, missing: 0 });
  });
});

// The same four weeks as twenty days inside a rotation.
it.each(['four-week', 'weeks'] as const)(
  'the clinical year is whole with vacation as a block of its own, by %s',
  (scheme) => {
    const where = residentOf('us-integrated', scheme);
    const blocks = where.years.find(({ label }) => label === 'PGY-1')?.blocks.length ?? 0;
    const fourWeeks = blocks / 13;
    const year = [
      inBlock(where, 'surgery', 'PGY-1', [1, blocks - fourWeeks]),
      inBlock(where, 'vacation', 'PGY-1', [blocks - fourWeeks + 1, blocks]),
    ];
    expect(measured('clinical-year', where, year)).toMatchObject({ planned: 12, missing: 0 });
  },
);

describe('a window', () => {
  it('is the stages that the pathway has', () => {
    expect(requirementWindow({ stages: ['diagnostic'] }, esir.schedule)).toEqual({
      start: '2025-07-01',
      end: '2029-06-30',
    });
    expect(requirementWindow({ stages: ['fellowship'] }, esir.schedule)).toBeNull();
  });

  it.each([
    // Integrated: PGY-2 to PGY-6 is one residency, so its last two years are PGY-5 and PGY-6.
    [integrated, 'PGY-4', 13, 1],
    [integrated, 'PGY-5', 1, 0],
    [integrated, 'PGY-6', 13, 0],
    // With ESIR the diagnostic residency ends with PGY-5.
    [esir, 'PGY-3', 13, 1],
    [esir, 'PGY-4', 1, 0],
    [esir, 'PGY-6', 1, 1],
  ])('of the last two years: $schedule.pathwayId, %s block %i', (where, label, block, missing) => {
    const rotations = [inBlock(where, 'breast', label, block)];
    expect(measured('mammography-late', where, rotations)).toMatchObject({ missing });
  });
});

describe('a ceiling', () => {
  it.each([
    // 17 four-week blocks are 15.692 months, 18 are 16.615.
    [17, 15.692, 0, 'within'],
    [18, 16.615, 0.615, 'over'],
  ])('of 16 months in one subspecialty, with %i blocks', (blocks, planned, excess, verdict) => {
    const rotations = [
      inBlock(esir, 'chest', 'PGY-2', [1, 2]),
      inBlock(esir, 'neuro', 'PGY-3', [1, 13]),
      inBlock(esir, 'neuro', 'PGY-4', [1, blocks - 13]),
    ];
    expect(measured('section-ceiling', esir, rotations)).toMatchObject({
      section: 'neuroradiology',
      planned,
      excess,
      verdict,
    });
  });

  it('counts abdominal imaging as one, whatever the machine', () => {
    const rotations = [
      inBlock(esir, 'body-ct', 'PGY-2', [1, 9]),
      inBlock(esir, 'body-mri', 'PGY-3', [1, 9]),
    ];
    expect(measured('section-ceiling', esir, rotations)).toMatchObject({
      section: 'abdominal',
      verdict: 'over',
    });
  });

  it('is not of the IR years', () => {
    const rotations = [
      inBlock(integrated, 'ir', 'PGY-5', [1, 13]),
      inBlock(integrated, 'ir', 'PGY-6', [1, 13]),
    ];
    expect(measured('section-ceiling', integrated, rotations)).toMatchObject({ excess: 0 });
  });

  it.each([
    [2, 0],
    [3, 1],
  ])('of two months of radiology in the clinical year, with %i', (months, excess) => {
    const where = residentOf('us-esir', 'month');
    const rotations = [inBlock(where, 'internship-radiology', 'PGY-1', [1, months])];
    expect(measured('clinical-year-radiology', where, rotations)).toMatchObject({ excess });
  });
});

describe('any rotations', () => {
  const arbitraryRotation = fc
    .record({
      type: fc.constantFrom(...types.keys()),
      label: fc.constantFrom('PGY-1', 'PGY-2', 'PGY-3', 'PGY-4', 'PGY-5', 'PGY-6'),
      block: fc.integer({ min: 1, max: 13 }),
      status: fc.constantFrom('planned' as const, 'confirmed' as const, 'done' as const),
      leaveDays: fc.integer({ min: 0, max: 25 }),
    })
    .map(({ type, label, block, status, leaveDays }) =>
      inBlock(esir, type, label, block, { status, leaveDays }),
    );

  it('never make less of a requirement by being more, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryRotation, { maxLength: 30 }),
        arbitraryRotation,
        fc.constantFrom(...requirementsOf(rotationRequirements, 'us-esir')),
        (rotations, more, { id }) => {
          const before = measured(id, esir, rotations);
          const after = measured(id, esir, [more, ...rotations]);
          expect(after.done + after.planned).toBeGreaterThanOrEqual(
            before.done + before.planned - 0.002,
          );
          const reversed = measured(id, esir, rotations.toReversed());
          expect(reversed.done).toBe(before.done);
          expect(reversed.planned).toBe(before.planned);
          expect(before.missing === 0 || before.verdict === 'short').toBe(true);
        },
      ),
    );
  });
});
