/** All that the rules for rotations ask about. */
import type { Absence } from './absence.ts';
import type { CalendarDate } from './calendarDate.ts';
import type { InterviewWindow } from './interviewWindow.ts';
import type { Requirement, RequirementOverrides } from './requirement.ts';
import type { Rotation, RotationTypes, RotationYear } from './rotation.ts';
import type { Schedule } from './schedule.ts';

export interface RotationPlan {
  readonly rotations: readonly Rotation[];
  readonly types: RotationTypes;
  readonly years: readonly RotationYear[];
  readonly schedule: Schedule;
  /** Where no rotation is missed. */
  readonly absences: readonly Absence[];
  /** Those that hold for the person. */
  readonly requirements: readonly Requirement[];
  readonly overrides: RequirementOverrides;
  readonly interviews: readonly InterviewWindow[];
  /** Last days on which milestones are on time, by milestone id, without those that are done or overdue. */
  readonly milestoneDates: ReadonlyMap<string, CalendarDate>;
}
