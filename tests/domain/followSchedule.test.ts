import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdjustmentFacts } from '#domain/adjustment.ts';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import { blockSchemes } from '#domain/rotationKinds.ts';
import { sharedDays } from '#domain/dateRange.ts';
import { followSchedule } from '#domain/followSchedule.ts';
import type { Rotation } from '#domain/rotation.ts';
import { rotationAmount } from '#domain/rotation.ts';
import { withChanges } from '#domain/rotationEdits.ts';
import { date } from '../support/dates.ts';
import { arbitraryRotations, totalDays } from './arbitraryRotations.ts';
import {
  blockOf,
  idsInOrder,
  inBlock,
  planned,
  residentOf,
  types,
  yearOf,
} from './sampleRotations.ts';
import type { Planned } from './sampleRotations.ts';

const where = residentOf('us-esir');
// Residency begins on July 1, 2025 instead of 2024: PGY-3 from July 1, 2027.
const later = planned({ pathwayId: 'us-esir', residencyStart: date('2025-07-01') });

function adjusted(facts: AdjustmentFacts, scheme: BlockScheme = 'four-week'): Planned {
  const adjustments = [{ ...facts, id: 'a' }];
  return planned({ pathwayId: 'us-esir', residencyStart: date('2024-07-01'), adjustments }, scheme);
}

function followed(rotations: readonly Rotation[], before: Planned, after: Planned) {
  return followSchedule(rotations, types, before, after, idsInOrder());
}

/** "chest PGY-3: 2026-07-01 to 2026-07-28", in the order that they were given. */
function datesAfter(rotations: readonly Rotation[], before: Planned, after: Planned) {
  const put = followed(rotations, before, after);
  return withChanges(rotations, { put, removed: [] }).map(
    ({ type, trainingYear, start, end }) => `${type} ${trainingYear}: ${start} to ${end}`,
  );
}

/** How many pairs of one training year share a day, each counted twice. */
function meeting(rotations: readonly Rotation[]): number {
  return rotations.flatMap((a) =>
    rotations.filter(
      (b) => a !== b && a.trainingYear === b.trainingYear && sharedDays(a, b) !== null,
    ),
  ).length;
}

function vacationDays(rotations: readonly Rotation[]): number {
  return totalDays(rotations.filter(({ type }) => type === 'vacation'));
}

/** A planned rotation in every block of the residency. */
function everyBlock(of: Planned): readonly Rotation[] {
  return of.years
    .filter(({ stageKind }) => stageKind !== 'medical-school')
    .flatMap(({ label, blocks }) => blocks.map(({ number }) => inBlock(of, 'ir', label, number)));
}

describe('followSchedule', () => {
  it('takes planned rotations along and leaves confirmed ones', () => {
    const all = [
      inBlock(where, 'chest', 'PGY-3', 1),
      inBlock(where, 'neuro', 'PGY-3', [2, 3]),
      inBlock(where, 'ir', 'PGY-4', 1, { status: 'confirmed' }),
    ];
    expect(datesAfter(all, where, later)).toEqual([
      'chest PGY-3: 2027-07-01 to 2027-07-28',
      'neuro PGY-3: 2027-07-29 to 2027-09-22',
      // Confirmed: it overlaps chest now, which both are told.
      'ir PGY-4: 2027-07-01 to 2027-07-28',
    ]);
  });

  it('leaves what would meet a confirmed one of its own year', () => {
    const all = [
      inBlock(where, 'chest', 'PGY-3', 1),
      inBlock(where, 'neuro', 'PGY-3', 2, { status: 'confirmed' }),
      inBlock(where, 'msk', 'PGY-3', 4),
    ];
    const aWeekLater = planned({ pathwayId: 'us-esir', residencyStart: date('2024-07-08') });
    expect(datesAfter(all, where, aWeekLater)).toEqual([
      'chest PGY-3: 2026-07-01 to 2026-07-28',
      'neuro PGY-3: 2026-07-29 to 2026-08-25',
      'msk PGY-3: 2026-09-30 to 2026-10-27',
    ]);
  });

  it('changes nothing where the schedule is the same', () => {
    expect(followed(everyBlock(where), where, where)).toEqual([]);
  });

  it('leaves what is in a training year that the other schedule does not have', () => {
    const independent = residentOf('us-independent');
    const last = inBlock(independent, 'ir', 'PGY-7', 1);
    expect(followed([last], independent, residentOf('us-integrated'))).toEqual([]);
  });

  it('moves what comes after a research year in the middle of a training year, and only that', () => {
    const all = [
      inBlock(where, 'chest', 'PGY-3', 6),
      inBlock(where, 'neuro', 'PGY-3', 8),
      inBlock(where, 'msk', 'PGY-3', [12, 13]),
      inBlock(where, 'ir', 'PGY-4', 1),
    ];
    const research = adjusted({ kind: 'research', start: date('2027-01-13'), months: 12 });
    expect(yearOf(research, 'PGY-3')).toMatchObject({ start: '2026-07-01', end: '2028-06-30' });
    expect(datesAfter(all, where, research)).toEqual([
      'chest PGY-3: 2026-11-18 to 2026-12-15',
      'neuro PGY-3: 2028-01-12 to 2028-02-08',
      'msk PGY-3: 2028-05-03 to 2028-06-30',
      'ir PGY-4: 2028-07-01 to 2028-07-28',
    ]);
  });

  it('goes on after a research year in a second rotation', () => {
    const across = inBlock(where, 'ir', 'PGY-3', [7, 8], { leaveDays: 25, site: 'City' });
    const research = adjusted({ kind: 'research', start: date('2027-01-13'), months: 12 });
    // Blocks 8 to 20 are research now, and the second block of training is 21. Block 7 has 20 workdays.
    expect(followed([across], where, research)).toEqual([
      { ...across, ...blockOf(where, 'PGY-3', 7), leaveDays: 20 },
      { ...across, id: 'new-1', ...blockOf(research, 'PGY-3', 21), leaveDays: 5 },
    ]);
  });

  it('makes no training of six months of research in the middle of a full year', () => {
    const plan = { pathwayId: 'us-integrated', residencyStart: date('2024-07-01') };
    const [before, after] = [date('2028-01-01'), date('2030-01-01')].map((start) =>
      planned({ ...plan, adjustments: [{ id: 'a', kind: 'research', start, months: 6 }] }),
    );
    if (before === undefined || after === undefined) throw new Error('There are two plans');
    const full = inBlock(before, 'ir', 'PGY-6', [1, 13]);
    const put = followed([full], before, after);
    // Block 7 ends on January 12, less than half of it in the research; block 14 begins on June 30.
    expect(put).toMatchObject([
      { id: full.id, start: '2029-07-01', end: '2030-01-12' },
      { id: 'new-1', start: '2030-06-30', end: '2030-12-14' },
    ]);
    const blocks = put.map((one) => rotationAmount(one, yearOf(after, 'PGY-6')).blocks);
    expect(blocks).toEqual([7, 6]);
  });

  it('makes no more leave of leave that a pause interrupts', () => {
    // Blocks 12 and 13 have 57 days.
    const vacation = inBlock(where, 'vacation', 'PGY-3', [12, 13]);
    const research = adjusted({ kind: 'research', start: date('2027-06-02'), months: 12 });
    const put = followed([vacation], where, research);
    expect(put).toHaveLength(2);
    expect(totalDays(put)).toBeLessThanOrEqual(57);
  });

  it('leaves a rotation across a pause as it is while the training year does not change', () => {
    const research: AdjustmentFacts = { kind: 'research', start: date('2027-01-13'), months: 12 };
    const [before, after] = [adjusted(research), adjusted(research)];
    expect(followed([inBlock(before, 'ir', 'PGY-3', [7, 21])], before, after)).toEqual([]);
  });

  it('comes back to the same days, in two rotations, when the research is taken away', () => {
    const across = inBlock(where, 'ir', 'PGY-3', [1, 13]);
    const research = adjusted({ kind: 'research', start: date('2027-01-13'), months: 12 });
    const put = followed([across], where, research);
    const back = withChanges(put, { put: followed(put, research, where), removed: [] });
    expect(back).toEqual([
      { ...across, ...blockOf(where, 'PGY-3', 1, 7) },
      { ...across, id: 'new-1', ...blockOf(where, 'PGY-3', 8, 13) },
    ]);
  });

  it('moves nothing of a training year for leave that the allowance takes', () => {
    const leave = adjusted({
      kind: 'leave',
      reason: 'parental',
      start: date('2026-10-21'),
      end: date('2026-12-15'),
    });
    expect(followed(everyBlock(where), where, leave)).toEqual([]);
  });

  it('makes no more leave of leave in a last block that got longer', () => {
    const vacation = inBlock(where, 'vacation', 'PGY-3', 13);
    const ir = inBlock(where, 'ir', 'PGY-4', 13);
    const longer = adjusted({
      kind: 'part-time',
      start: date('2026-09-01'),
      end: date('2026-09-20'),
      percent: 50,
    });
    expect(yearOf(longer, 'PGY-3').end).toBe('2027-07-10');
    expect(followed([vacation], where, longer)).toEqual([]);
    expect(datesAfter([ir], where, longer)).toEqual(['ir PGY-4: 2028-06-11 to 2028-07-10']);
  });

  it.each(blockSchemes)(
    'comes back exactly when a research year is taken away again (%s)',
    (scheme) => {
      const before = residentOf('us-esir', scheme);
      const research = adjusted(
        { kind: 'research', start: date('2027-02-01'), months: 12 },
        scheme,
      );
      const all = everyBlock(before);
      const put = followed(all, before, research);
      expect(put.length).toBeGreaterThan(all.length / 2);
      const moved = withChanges(all, { put, removed: [] });
      expect(meeting(moved)).toBe(0);
      const back = followed(moved, research, before);
      expect(withChanges(moved, { put: back, removed: [] })).toEqual(all);
    },
  );

  it('changes nothing of what is confirmed or done, loses none, and makes no two of a year meet that did not', () => {
    fc.assert(
      fc.property(
        arbitraryRotations(where),
        fc.integer({ min: 0, max: 1500 }),
        (rotations, months) => {
          const research = adjusted({
            kind: 'research',
            start: blockOf(where, 'PGY-3', 1 + (months % 13)).start,
            months: 1 + (months % 24),
          });
          for (const after of [later, research]) {
            const put = followed(rotations, where, after);
            const moved = withChanges(rotations, { put, removed: [] });
            const ids = new Set(moved.map(({ id }) => id));
            expect(ids.size).toBe(moved.length);
            expect(rotations.every(({ id }) => ids.has(id))).toBe(true);
            expect(put.every(({ status }) => status === 'planned')).toBe(true);
            expect(meeting(moved)).toBeLessThanOrEqual(meeting(rotations));
            expect(vacationDays(moved)).toBeLessThanOrEqual(vacationDays(rotations));
          }
        },
      ),
    );
  });
});
