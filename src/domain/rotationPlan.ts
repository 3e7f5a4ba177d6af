/** All that the rules for rotations ask about. */
import { daysOf } from './adjustmentDays.ts';
import type { CalendarDate } from './calendarDate.ts';
import type { DateRange } from './dateRange.ts';
import type { InterviewWindow } from './interviewWindow.ts';
import type { Plan } from './plan.ts';
import type { Requirement, RequirementOverrides } from './requirement.ts';
import type { Rotation, RotationTypes, RotationYear } from './rotation.ts';
import type { Schedule } from './schedule.ts';

export interface RotationPlan {
  readonly rotations: readonly Rotation[];
  readonly types: RotationTypes;
  readonly years: readonly RotationYear[];
  readonly schedule: Schedule;
  /** Stretches in which training stops, so that no rotation is missed. */
  readonly absences: readonly DateRange[];
  /** Those that hold for the person. */
  readonly requirements: readonly Requirement[];
  readonly overrides: RequirementOverrides;
  readonly interviews: readonly InterviewWindow[];
  /** Last days on which milestones are on time, by milestone id, without those that are done. */
  readonly milestoneDates: ReadonlyMap<string, CalendarDate>;
}

/** Leave, research, other degrees and gaps of a plan: the days on which there is no rotation to be planned. */
export function absencesOf({ adjustments = [] }: Pick<Plan, 'adjustments'>): readonly DateRange[] {
  return adjustments.flatMap((adjustment): DateRange[] => {
    switch (adjustment.kind) {
      case 'leave':
      case 'research':
      case 'degree':
      case 'gap':
        return [daysOf(adjustment)];
      default:
        return [];
    }
  });
}
