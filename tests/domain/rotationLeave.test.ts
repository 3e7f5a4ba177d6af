import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan.ts';
import type { Rotation } from '#domain/rotation.ts';
import {
  extendedByRotations,
  leaveInRotations,
  timeOffWithRotations,
} from '#domain/rotationLeave.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';
import { inBlock, planned, types } from './sampleRotations.ts';

const plan: Plan = { pathwayId: 'us-esir', residencyStart: date('2024-07-01') };

function diagnosticTimeOff(more: Partial<Plan>, rotations: readonly Rotation[]) {
  const [count] = planned({ ...plan, ...more }).schedule.timeOff;
  if (count === undefined) throw new Error('The residency has an allowance');
  return timeOffWithRotations(count, leaveInRotations(rotations, types));
}

const where = planned(plan);

describe('leaveInRotations', () => {
  it('are blocks of leave and days inside other rotations, as workdays', () => {
    const rotations = [
      inBlock(where, 'parental-leave', 'PGY-3', 1),
      inBlock(where, 'chest', 'PGY-3', 2, { leaveDays: 5 }),
      inBlock(where, 'neuro', 'PGY-3', 3),
      // More than the block has workdays.
      inBlock(where, 'msk', 'PGY-3', 4, { leaveDays: 99 }),
    ];
    expect(
      leaveInRotations(rotations, types).map(({ rotationId, kind, workdays }) => [
        rotationId,
        kind,
        workdays,
      ]),
    ).toEqual([
      ['parental-leave PGY-3 1', 'parental', 20],
      ['chest PGY-3 2', 'vacation', 5],
      ['msk PGY-3 4', 'vacation', 20],
    ]);
  });
});

describe('timeOffWithRotations', () => {
  it('adds leave of rotations to the count of their residency only', () => {
    const rotations = [
      inBlock(where, 'medical-leave', 'PGY-1', [1, 2]), // Not of the radiology residency.
      inBlock(where, 'medical-leave', 'PGY-2', 1),
      inBlock(where, 'medical-leave', 'PGY-6', 1), // Of the next one.
    ];
    // Four years allow 160.
    expect(diagnosticTimeOff({}, rotations)).toMatchObject({ leave: 20, left: 140, excess: 0 });
  });

  it('does not count days again that the plan has as an adjustment', () => {
    const block = inBlock(where, 'parental-leave', 'PGY-3', [1, 2]);
    const { start } = block;
    const adjustments = [
      // Four of the eight weeks.
      {
        id: 'a',
        kind: 'leave' as const,
        reason: 'parental' as const,
        start,
        end: date('2026-07-28'),
      },
    ];
    expect(diagnosticTimeOff({ adjustments }, [block])).toMatchObject({ leave: 20, left: 120 });
  });

  it.each([
    // 15 workdays a year are 60 in four years.
    ['less than the plan’s yearly vacation', 10, 60, 100],
    ['more than it', 70, 70, 90],
  ])('takes vacation that is %s in its place', (_, leaveDays, vacation, left) => {
    const rotations = [
      inBlock(where, 'chest', 'PGY-3', [1, 2], { leaveDays: Math.min(leaveDays, 40) }),
      inBlock(where, 'chest', 'PGY-4', [1, 2], { leaveDays: Math.max(leaveDays - 40, 0) }),
    ];
    expect(diagnosticTimeOff({ timeOff: { vacation: 15 } }, rotations)).toMatchObject({
      vacation,
      left,
    });
  });

  it('extends by what is too many, five workdays for a week', () => {
    const rotations = [inBlock(where, 'medical-leave', 'PGY-3', [1, 9])];
    // Nine blocks are 180 workdays, 20 more than allowed: 28 days.
    expect(diagnosticTimeOff({}, rotations)).toMatchObject({ excess: 20, extensionDays: 28 });
  });
});

/** Last days of the diagnostic residency and of IR. */
function endWith(rotations: readonly Rotation[], more: Partial<Plan> = {}) {
  const whole = { ...plan, ...more };
  const pathway = pathwayById(plan.pathwayId);
  if (pathway === undefined) throw new Error(`No pathway ${plan.pathwayId}`);
  const leave = leaveInRotations(rotations, types);
  const after = extendedByRotations(planned(whole).schedule, whole, pathway, leave);
  return after?.stages.map(({ end }) => end).slice(-2);
}

describe('extendedByRotations', () => {
  it('moves the end of the residency, and all that follows, by what is too many', () => {
    expect(endWith([])).toEqual(['2029-06-30', '2030-06-30']);
    // Eight blocks are the allowance; the ninth is 20 workdays, 28 days.
    expect(endWith([inBlock(where, 'medical-leave', 'PGY-3', [1, 8])])).toEqual([
      '2029-06-30',
      '2030-06-30',
    ]);
    expect(endWith([inBlock(where, 'medical-leave', 'PGY-3', [1, 9])])).toEqual([
      '2029-07-28',
      '2030-07-28',
    ]);
  });

  it('adds to what the plan’s own leave extends, and not twice', () => {
    const { start, end } = inBlock(where, 'medical-leave', 'PGY-3', [1, 9]);
    const adjustments = [
      { id: 'a', kind: 'leave' as const, reason: 'medical' as const, start, end },
    ];
    // 180 of 160 workdays by the plan: 28 days.
    expect(endWith([], { adjustments })).toEqual(['2029-07-28', '2030-07-28']);
    // The same days as a block of leave add nothing.
    const same = inBlock(where, 'medical-leave', 'PGY-3', [1, 9]);
    expect(endWith([same], { adjustments })).toEqual(['2029-07-28', '2030-07-28']);
    // Another block adds 20 workdays, 28 days.
    const more = inBlock(where, 'medical-leave', 'PGY-4', 1);
    expect(endWith([more], { adjustments })).toEqual(['2029-08-25', '2030-08-25']);
  });
});
