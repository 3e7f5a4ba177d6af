import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdjustmentFacts } from '#domain/adjustment.ts';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import { blockSchemes } from '#domain/rotationKinds.ts';
import { sharedDays } from '#domain/dateRange.ts';
import { followSchedule } from '#domain/followSchedule.ts';
import type { Rotation } from '#domain/rotation.ts';
import { withChanges } from '#domain/rotationEdits.ts';
import { date } from '../support/dates.ts';
import { arbitraryRotations, totalDays } from './arbitraryRotations.ts';
import { blockOf, inBlock, planned, residentOf, types, yearOf } from './sampleRotations.ts';
import type { Planned } from './sampleRotations.ts';

const where = residentOf('us-esir');
// Residency begins on July 1, 2025 instead of 2024: PGY-3 from July 1, 2027.
const later = planned({ pathwayId: 'us-esir', residencyStart: date('2025-07-01') });

function adjusted(facts: AdjustmentFacts, scheme: BlockScheme = 'four-week'): Planned {
  const adjustments = [{ ...facts, id: 'a' }];
  return planned({ pathwayId: 'us-esir', residencyStart: date('2024-07-01'), adjustments }, scheme);
}

/** "chest PGY-3: 2026-07-01 to 2026-07-28", in the order that they were given. */
function datesAfter(rotations: readonly Rotation[], before: Planned, after: Planned) {
  const put = followSchedule(rotations, types, before, after);
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
    expect(followSchedule(everyBlock(where), types, where, where)).toEqual([]);
  });

  it('leaves what is in a training year that the other schedule does not have', () => {
    const independent = residentOf('us-independent');
    const last = inBlock(independent, 'ir', 'PGY-7', 1);
    expect(followSchedule([last], types, independent, residentOf('us-integrated'))).toEqual([]);
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

  it('leaves a rotation that would go on through all of a research year', () => {
    const across = inBlock(where, 'ir', 'PGY-3', [7, 8]);
    const research = adjusted({ kind: 'research', start: date('2027-01-13'), months: 12 });
    expect(followSchedule([across], types, where, research)).toEqual([]);
  });

  it('moves nothing of a training year for leave that the allowance takes', () => {
    const leave = adjusted({
      kind: 'leave',
      reason: 'parental',
      start: date('2026-10-21'),
      end: date('2026-12-15'),
    });
    expect(followSchedule(everyBlock(where), types, where, leave)).toEqual([]);
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
    expect(followSchedule([vacation], types, where, longer)).toEqual([]);
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
      const put = followSchedule(all, types, before, research);
      expect(put.length).toBeGreaterThan(all.length / 2);
      const moved = withChanges(all, { put, removed: [] });
      expect(meeting(moved)).toBe(0);
      const back = followSchedule(moved, types, research, before);
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
            const put = followSchedule(rotations, types, where, after);
            const moved = withChanges(rotations, { put, removed: [] });
            expect(moved).toHaveLength(rotations.length);
            expect(put.every(({ status }) => status === 'planned')).toBe(true);
            expect(meeting(moved)).toBeLessThanOrEqual(meeting(rotations));
            expect(vacationDays(moved)).toBeLessThanOrEqual(vacationDays(rotations));
          }
        },
      ),
    );
  });
});
