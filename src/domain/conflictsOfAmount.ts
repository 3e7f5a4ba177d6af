/** More than there is room for, more than counts, or more than is allowed. */
import { daysIn, meet, openStretches } from './dateRange.ts';
import { rotationEntries } from './countedEntry.ts';
import { measuredRequirement } from './measuredRequirement.ts';
import type { RotationConflict } from './rotationConflict.ts';
import { conflictOf, partsOf } from './rotationConflict.ts';
import { leaveInRotations, timeOffWithRotations } from './rotationLeave.ts';
import type { RotationPlan } from './rotationPlan.ts';

/** Interview seasons that heavy rotations take more than half of. */
export function filledInterviews({
  rotations,
  types,
  interviews,
}: RotationPlan): readonly RotationConflict[] {
  return interviews.flatMap((window): RotationConflict[] => {
    const heavy = rotations.filter(
      (rotation) => types.get(rotation.type)?.isHeavy === true && meet(rotation, window),
    );
    const open = openStretches(window, heavy).reduce((sum, stretch) => sum + daysIn(stretch), 0);
    if (open * 2 >= daysIn(window) || heavy.every(({ status }) => status === 'done')) return [];
    const { season, start, end } = window;
    return [
      conflictOf(
        {
          kind: 'interviews-filled',
          season,
          window: { start, end },
          rotations: heavy.map(({ id }) => id),
        },
        [season],
        [start, end, ...heavy.flatMap(partsOf)],
      ),
    ];
  });
}

/** Requirements of which more is planned than may be, each section by itself where that is the rule. */
export function ceilings(plan: RotationPlan): readonly RotationConflict[] {
  const { rotations, types, years, schedule, absences, requirements, overrides } = plan;
  const entries = rotationEntries(rotations, types, years, absences);
  return requirements.flatMap((requirement): readonly RotationConflict[] => {
    const sections =
      requirement.counters.length > 0
        ? [null]
        : [...new Set(entries.flatMap(({ section }) => section ?? []))];
    return sections.flatMap((only): RotationConflict[] => {
      const counted = only === null ? entries : entries.filter(({ section }) => section === only);
      const { maximum, excess, done, planned, section } = measuredRequirement(
        requirement,
        counted,
        schedule,
        overrides[requirement.id],
      );
      if (maximum === null || excess === 0) return [];
      const value = done + planned;
      return [
        conflictOf(
          {
            kind: 'ceiling-passed',
            requirement: requirement.id,
            section,
            unit: requirement.unit,
            maximum,
            value,
          },
          [requirement.id, section ?? ''],
          [String(maximum), String(value)],
        ),
      ];
    });
  });
}

/** Residencies in which the leave inside rotations exceeds what is allowed. */
export function leaveBeyondAllowance({
  rotations,
  types,
  schedule,
}: RotationPlan): readonly RotationConflict[] {
  const leave = leaveInRotations(rotations, types);
  return schedule.timeOff.flatMap((count): RotationConflict[] => {
    const { excess } = timeOffWithRotations(count, leave);
    // What the plan's own adjustments exceed is in the ledger, and has moved the schedule.
    if (excess <= count.excess) return [];
    const { start, end, allowed } = count;
    return [
      conflictOf(
        { kind: 'leave-beyond-allowance', residency: { start, end }, allowed, excess },
        [start],
        [end, String(allowed), String(excess)],
      ),
    ];
  });
}
