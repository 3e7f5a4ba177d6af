import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleSchedules } from '#catalog/exampleSchedules.ts';
import { interviewMonths } from '#catalog/interviewMonths.ts';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import { isWithin, sharedDays } from '#domain/dateRange.ts';
import { usualBlocks } from '#domain/exampleSchedule.ts';
import { interviewWindows } from '#domain/interviewWindow.ts';
import type { PlacementProposal } from '#domain/placement.ts';
import { proposedPlacement, rotationsFromPlacement } from '#domain/placement.ts';
import type { PlacementTask } from '#domain/placementTask.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import { measuredRequirement } from '#domain/measuredRequirement.ts';
import { requirementsOf } from '#domain/requirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import { date } from '../support/dates.ts';
import { arbitraryRotations } from './arbitraryRotations.ts';
import type { Planned } from './sampleRotations.ts';
import { blockOf, idsInOrder, inBlock, residentOf, types } from './sampleRotations.ts';

const esir = residentOf('us-esir');
const integrated = residentOf('us-integrated');

/** Only what is named is to be met. */
function taskOf(
  where: Planned,
  rotations: readonly Rotation[],
  ids: readonly string[],
  more: Partial<PlacementTask> = {},
): PlacementTask {
  const { pathwayId } = where.schedule;
  return {
    rotations,
    types,
    ...where,
    absences: [],
    requirements: requirementsOf(rotationRequirements, pathwayId).filter(({ id }) =>
      ids.includes(id),
    ),
    overrides: {},
    interviews: interviewWindows(where.schedule, interviewMonths),
    milestoneDates: new Map(),
    from: date('2020-01-01'),
    ...more,
  };
}

/** "ir PGY-5 10", in order of time. */
function placed({ placements }: PlacementProposal): readonly string[] {
  return placements.map(
    ({ type, trainingYear, blocks }) => `${type} ${trainingYear} ${blocks.join('+')}`,
  );
}

/** All of the diagnostic years and PGY-1 but for these blocks. */
function fullBut(where: Planned, open: Readonly<Record<string, readonly number[]>>): Rotation[] {
  return where.years
    .filter(({ label }) => ['PGY-1', 'PGY-2', 'PGY-3', 'PGY-4', 'PGY-5'].includes(label))
    .flatMap(({ label, blocks }) =>
      blocks
        .filter(({ number }) => open[label]?.includes(number) !== true)
        .map(({ number }) =>
          inBlock(where, label === 'PGY-1' ? 'surgery' : 'general-dr', label, number),
        ),
    );
}

/** The most that a published schedule has of a rotation in a year. */
const asPublished = usualBlocks(
  exampleSchedules.filter(({ pathways }) => pathways.includes('us-esir')),
);

const esirIds = ['esir-ir', 'esir-icu', 'esir-total'];

describe('a placement for ESIR', () => {
  it('fills what is open with what is missing, and says why', () => {
    // As drawn: seven IR, three related and no intensive care stand; four blocks are open.
    const open = { 'PGY-3': [13], 'PGY-4': [13], 'PGY-5': [10, 11] };
    const base = fullBut(esir, {
      ...open,
      'PGY-4': [1, 2, 3, 13],
      'PGY-5': [1, 2, 3, 4, 5, 6, 7, 10, 11],
    });
    const rotations = [
      ...base,
      inBlock(esir, 'ir', 'PGY-5', [1, 7]),
      ...[1, 2, 3].map((block) => inBlock(esir, 'neuro-ir', 'PGY-4', block)),
    ];
    const proposal = proposedPlacement(taskOf(esir, rotations, esirIds));
    expect(placed(proposal)).toEqual(['ir PGY-3 13', 'icu PGY-5 10']);
    expect(proposal).toMatchObject({ unmet: [], isBest: true });
    expect(proposal.placements[1]?.reasons).toEqual([
      { kind: 'counts-toward', requirement: 'esir-icu' },
      { kind: 'counts-toward', requirement: 'esir-total' },
      { kind: 'usual-year', trainingYear: 'PGY-5' },
    ]);
  });

  it('begins from nothing', () => {
    const proposal = proposedPlacement(taskOf(esir, [], esirIds));
    expect(proposal.unmet).toEqual([]);
    const count = (id: string) => proposal.placements.filter(({ type }) => type === id).length;
    expect([count('ir'), count('icu'), count('ir-related')]).toEqual([8, 1, 3]);
  });

  it('spreads over the years as published schedules do', () => {
    const task = taskOf(esir, [], ['esir-ir'], { usualBlocks: asPublished });
    // The most that an example has is two in each of PGY-3 and PGY-4, then seven; none has IR in PGY-2.
    expect(placed(proposedPlacement(task))).toEqual([
      'ir PGY-3 1',
      'ir PGY-3 2',
      'ir PGY-4 1',
      'ir PGY-4 2',
      'ir PGY-5 1',
      'ir PGY-5 2',
      'ir PGY-5 3',
      'ir PGY-5 4',
    ]);
  });

  it('has the first IR in time for the milestone that it completes, be it in an unusual year', () => {
    const task = taskOf(esir, [], ['esir-ir'], {
      usualBlocks: asPublished,
      milestoneDates: new Map([['first-ir-rotation', date('2025-11-30')]]),
    });
    expect(placed(proposedPlacement(task))).toEqual([
      'ir PGY-2 1',
      'ir PGY-3 1',
      'ir PGY-3 2',
      'ir PGY-4 1',
      'ir PGY-4 2',
      'ir PGY-5 1',
      'ir PGY-5 2',
      'ir PGY-5 3',
    ]);
  });

  it('reckons with what a year has already', () => {
    const usual = new Map([
      [
        'ir',
        new Map([
          ['PGY-3', 2],
          ['PGY-4', 2],
        ]),
      ],
    ]);
    const standing = inBlock(esir, 'ir', 'PGY-3', 5, { status: 'done' });
    const task = taskOf(esir, [standing], ['esir-ir'], {
      usualBlocks: usual,
      overrides: { 'esir-ir': { minimum: 4 } },
    });
    expect(placed(proposedPlacement(task))).toEqual(['ir PGY-3 1', 'ir PGY-4 1', 'ir PGY-4 2']);
  });

  it('says how many blocks there were when they are too few', () => {
    const rotations = fullBut(esir, { 'PGY-5': [1, 2] });
    const proposal = proposedPlacement(taskOf(esir, rotations, esirIds));
    // Intensive care meets a whole requirement with one block; IR has the other.
    expect(placed(proposal)).toEqual(['icu PGY-5 1', 'ir PGY-5 2']);
    expect(proposal.unmet).toMatchObject([
      { requirement: 'esir-ir', missing: 7, reason: { kind: 'too-few-open-blocks', open: 2 } },
      { requirement: 'esir-total', missing: 10 },
    ]);
  });

  it('says so when nothing is open in the window', () => {
    const rotations = fullBut(esir, {});
    const { placements, unmet } = proposedPlacement(taskOf(esir, rotations, ['esir-icu']));
    expect(placements).toEqual([]);
    expect(unmet).toEqual([
      {
        requirement: 'esir-icu',
        unit: 'blocks',
        missing: 1,
        reason: { kind: 'no-open-block', window: { start: '2025-07-01', end: '2029-06-30' } },
      },
    ]);
  });

  it('asks for less where the person’s program does', () => {
    const overrides = { 'esir-ir': { minimum: 2 } };
    const task = taskOf(esir, [], ['esir-ir'], { overrides });
    expect(placed(proposedPlacement(task))).toEqual(['ir PGY-2 1', 'ir PGY-2 2']);
  });
});

describe('a placement', () => {
  it('puts mammography into the last two years of an integrated residency', () => {
    const proposal = proposedPlacement(taskOf(integrated, [], ['mammography-late', 'mammography']));
    expect(placed(proposal)).toEqual(['breast PGY-3 1', 'breast PGY-3 2', 'breast PGY-5 1']);
    expect(proposal.placements[2]?.reasons).toContainEqual({
      kind: 'inside-window',
      requirement: 'mammography-late',
      window: { start: '2028-07-01', end: '2030-06-30' },
    });
  });

  it('leaves the only block of a window to what needs it', () => {
    // Only one block is in the last two years; intensive care is usual there, but fits elsewhere too.
    const rotations = [
      ...fullBut(integrated, { 'PGY-4': [1], 'PGY-5': [1] }),
      inBlock(integrated, 'ir', 'PGY-6', [1, 13]),
    ];
    const proposal = proposedPlacement(taskOf(integrated, rotations, ['icu', 'mammography-late']));
    expect(placed(proposal)).toEqual(['icu PGY-4 1', 'breast PGY-5 1']);
    expect(proposal.unmet).toEqual([]);
  });

  it('leaves a block in time for a milestone to what completes it', () => {
    // Of what is open, only block 7 of PGY-5 ends by then, on January 12, and half of the one before.
    const task = taskOf(integrated, [], ['icu', 'nuclear', 'mammography'], {
      from: date('2028-11-27'),
      milestoneDates: new Map([['icu-rotation', date('2029-01-31')]]),
    });
    const { placements } = proposedPlacement(task);
    expect(placements.find(({ type }) => type === 'icu')).toMatchObject({
      trainingYear: 'PGY-5',
      blocks: [7],
      reasons: expect.arrayContaining([{ kind: 'in-time', milestone: 'icu-rotation' }]),
    });
  });

  it('keeps a ceiling, and says that it does', () => {
    const rotations = [
      inBlock(integrated, 'nuclear-medicine', 'PGY-2', [1, 13]),
      inBlock(integrated, 'nuclear-medicine', 'PGY-3', [1, 4]),
    ];
    const task = taskOf(integrated, rotations, ['nuclear', 'section-ceiling'], {
      overrides: { nuclear: { minimum: 80 } },
      years: integrated.years.filter(({ stageKind }) => stageKind === 'diagnostic'),
    });
    expect(proposedPlacement(task)).toMatchObject({
      placements: [],
      unmet: [
        {
          requirement: 'nuclear',
          missing: 12,
          reason: { kind: 'ceiling', requirement: 'section-ceiling' },
        },
      ],
    });
  });

  it('uses a half where a half is missing', () => {
    const rotations = [
      ...fullBut(esir, { 'PGY-5': [1, 2] }),
      inBlock(esir, 'icu', 'PGY-5', 1, { end: date('2028-07-14') }),
      inBlock(esir, 'chest', 'PGY-5', 2),
    ];
    expect(proposedPlacement(taskOf(esir, rotations, ['esir-icu']))).toMatchObject({
      placements: [{ type: 'icu', start: '2028-07-15', end: '2028-07-28' }],
      unmet: [],
    });
  });

  it('keeps heavy rotations out of the interview season', () => {
    // PGY-4 block 8 runs from January 13 to February 9, 2028; block 12 begins in May.
    const rotations = fullBut(esir, { 'PGY-4': [8, 12] });
    const proposal = proposedPlacement(taskOf(esir, rotations, ['esir-icu']));
    expect(placed(proposal)).toEqual(['icu PGY-4 12']);
    expect(proposal.placements[0]?.reasons).toContainEqual({
      kind: 'clear-of-interviews',
      season: 'independent-season',
    });
  });

  it('places home before away', () => {
    const ids = ['student-home', 'student-away'];
    const proposal = proposedPlacement(taskOf(integrated, [], ids, { from: date('2023-07-01') }));
    expect(placed(proposal)).toEqual([
      'student-home-ir MS4 1',
      'student-away-ir MS4 2',
      'student-away-ir MS4 3',
    ]);
    expect(proposal.placements[1]?.reasons).toEqual([
      { kind: 'counts-toward', requirement: 'student-away' },
      { kind: 'usual-year', trainingYear: 'MS4' },
      { kind: 'in-season', from: 7, to: 10 },
      { kind: 'after-home', tally: 'student-home' },
      { kind: 'clear-of-interviews', season: 'application-season' },
    ]);
  });

  it('places away after a rotation at home that stands', () => {
    const home = inBlock(integrated, 'student-home-ir', 'MS4', 3, { status: 'confirmed' });
    const task = taskOf(integrated, [home], ['student-away'], { from: date('2023-07-01') });
    expect(placed(proposedPlacement(task))).toEqual([
      'student-away-ir MS4 4',
      // It begins on October 21, and so takes some days of interviews; later ones would be of no use.
      'student-away-ir MS4 5',
    ]);
  });

  it('places home before an away rotation that stands, be it in an unusual year', () => {
    const ms3 = integrated.years.find(({ label }) => label === 'MS3')?.blocks.length ?? 0;
    const rotations = [
      inBlock(integrated, 'student-core-clerkship', 'MS3', [1, ms3]),
      inBlock(integrated, 'student-away-ir', 'MS4', 1),
    ];
    const task = taskOf(integrated, rotations, ['student-home'], { from: date('2022-05-01') });
    expect(placed(proposedPlacement(task))).toEqual(['student-home-ir MS2 12']);
  });

  it('places no away rotation where none at home can come before', () => {
    const task = taskOf(integrated, [], ['student-away'], { from: date('2023-07-01') });
    expect(proposedPlacement(task).unmet).toMatchObject([
      { missing: 2, reason: { kind: 'needs-first', tally: 'student-home' } },
    ]);
  });

  it('places nothing in the past and nothing while training stops', () => {
    const task = taskOf(esir, [], ['esir-icu'], {
      from: date('2028-07-10'),
      absences: [blockOf(esir, 'PGY-5', 2)],
    });
    expect(placed(proposedPlacement(task))).toEqual(['icu PGY-5 3']);
  });

  it('says what cannot be placed', () => {
    const [icu] = taskOf(esir, [], ['esir-icu']).requirements;
    if (icu === undefined) throw new Error('No requirement');
    const { fillWith: _, ...logged } = icu;
    const task = taskOf(esir, [], [], {
      requirements: [
        { ...logged, id: 'logged', counters: [{ tallies: ['airp'] }] },
        { ...icu, id: 'elsewhere', window: { stages: ['fellowship'] } },
      ],
    });
    expect(proposedPlacement(task).unmet.map(({ reason }) => reason.kind)).toEqual([
      'not-a-rotation',
      'no-such-stage',
    ]);
  });

  it('ends at once when nothing can be better', () => {
    const task = taskOf(esir, [], ['esir-ir'], { overrides: { 'esir-ir': { minimum: 60 } } });
    // Four years have 52 blocks; one step each, and the one before the first.
    expect(proposedPlacement(task)).toMatchObject({
      isBest: true,
      unmet: [{ missing: 8, reason: { kind: 'too-few-open-blocks', open: 52 } }],
    });
    expect(proposedPlacement(task).steps).toBe(53);
  });

  it('stops at its limit, gives the best that it has, and says so', () => {
    const task = taskOf(esir, [], esirIds, { stepLimit: 5 });
    const proposal = proposedPlacement(task);
    expect(proposal).toMatchObject({ isBest: false, steps: 5 });
    expect(proposal.placements).toHaveLength(4);
    expect(proposal.unmet.map(({ reason }) => reason.kind)).toContain('search-stopped');
  });
});

describe('any placement', () => {
  const allIds = requirementsOf(rotationRequirements, 'us-esir').map(({ id }) => id);
  const arbitraryTask = fc
    .tuple(arbitraryRotations(esir), fc.subarray(allIds), fc.integer({ min: 0, max: 8 }))
    .map(([rotations, ids, open]) => {
      const years = esir.years.slice(-open);
      // A lower limit keeps the many runs short; what has to hold has to hold at any.
      return taskOf(esir, rotations, ids, {
        years: open === 0 ? esir.years : years,
        stepLimit: 150,
      });
    });

  it('ends, fills only what is open, and has met what it does not name', () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        const { placements, unmet, steps } = proposedPlacement(task);
        expect(steps).toBeLessThanOrEqual(150);
        for (const placement of placements) {
          const others = [...task.rotations, ...placements.filter((one) => one !== placement)];
          expect(others.every((other) => sharedDays(placement, other) === null)).toBe(true);
          const year = task.years.find(({ label }) => label === placement.trainingYear);
          expect(year !== undefined && isWithin(placement, year)).toBe(true);
          expect(placement.reasons.some(({ kind }) => kind === 'counts-toward')).toBe(true);
        }
        const added = rotationsFromPlacement({ placements }, idsInOrder());
        const entries = rotationEntries(
          [...task.rotations, ...added],
          types,
          task.years,
          task.absences,
        );
        const short = task.requirements
          .map((one) => measuredRequirement(one, entries, task.schedule))
          .filter(({ missing }) => missing > 0)
          .map(({ requirement, missing }) => [requirement.id, missing]);
        expect(short).toEqual(
          unmet.map(({ requirement, missing }) => [requirement, expect.closeTo(missing, 2)]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('misses no less than trying everything does', () => {
    const ids = ['esir-ir', 'esir-icu', 'esir-total', 'nuclear', 'mammography', 'mammography-late'];
    const fillers = ['ir', 'icu', 'ir-related', 'nuclear-medicine', 'breast'];
    const places = ['PGY-2', 'PGY-3', 'PGY-4', 'PGY-5'].flatMap((label) =>
      [1, 2].map((block) => ({ label, block })),
    );
    const arbitraryFilling = fc.array(fc.constantFrom(...fillers, 'general-dr'), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.subarray(places, { minLength: 1, maxLength: 3 }),
        fc.subarray(ids, { minLength: 2 }),
        arbitraryFilling,
        (open, wanted, filling) => {
          const isOpen = (label: string, block: number): boolean =>
            open.some((one) => one.label === label && one.block === block);
          // The third to fifth blocks of each year hold anything, the others nothing that counts.
          const rotations = fullBut(esir, {}).flatMap((rotation, index): Rotation[] => {
            const { label, blocks } = esir.years[Math.floor(index / 13) + 4] ?? {
              label: '',
              blocks: [],
            };
            const block = (index % 13) + 1;
            if (blocks.length === 0 || isOpen(label, block)) return [];
            const type =
              label !== 'PGY-1' && block >= 3 && block <= 5
                ? filling[(Math.floor(index / 13) - 1) * 3 + block - 3]
                : undefined;
            return [{ ...rotation, type: type ?? rotation.type }];
          });
          // Few tasks need more than the usual limit, and this one compares the end of the search.
          const task = { ...taskOf(esir, rotations, wanted), stepLimit: 100_000 };
          const shortfall = (more: readonly Rotation[]): number => {
            const entries = rotationEntries([...rotations, ...more], types, esir.years, []);
            return task.requirements
              .map((one) => measuredRequirement(one, entries, esir.schedule))
              .reduce((sum, { missing, minimum }) => sum + missing / (minimum ?? 1), 0);
          };
          const everything = open.reduce<readonly (readonly Rotation[])[]>(
            (fillings, { label, block }) =>
              fillings.flatMap((before) =>
                fillers.map((type) => [...before, inBlock(esir, type, label, block)]),
              ),
            [[]],
          );
          const proposal = proposedPlacement(task);
          expect(proposal.isBest).toBe(true);
          expect(shortfall(rotationsFromPlacement(proposal, idsInOrder()))).toBeCloseTo(
            Math.min(...everything.map(shortfall)),
            2,
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is the same for the same task', () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        expect(proposedPlacement(task)).toEqual(
          proposedPlacement({ ...task, rotations: task.rotations.toReversed() }),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('passes no ceiling that held before', () => {
    fc.assert(
      fc.property(arbitraryRotations(esir), (rotations) => {
        const task = taskOf(esir, rotations, allIds, { stepLimit: 150 });
        const added = rotationsFromPlacement(proposedPlacement(task), idsInOrder());
        const excess = (list: readonly Rotation[]): number =>
          task.requirements
            .map((one) =>
              measuredRequirement(one, rotationEntries(list, types, esir.years, []), esir.schedule),
            )
            .reduce((sum, one) => sum + one.excess, 0);
        expect(excess([...rotations, ...added])).toBe(excess(rotations));
      }),
      { numRuns: 20 },
    );
  });
});
