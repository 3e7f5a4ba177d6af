/** What a placement is asked for, and open blocks as they are filled for it, step by step. */
import type { Absence } from './absence.ts';
import type { CalendarDate } from './calendarDate.ts';
import type { UsualBlocks } from './exampleSchedule.ts';
import type { InterviewWindow } from './interviewWindow.ts';
import type { OpenSlot } from './openSlots.ts';
import type { Goal, Sums } from './placementGoals.ts';
import type { Requirement, RequirementOverrides } from './requirement.ts';
import type { Rotation, RotationType, RotationTypes, RotationYear } from './rotation.ts';
import type { Schedule } from './schedule.ts';

export interface PlacementTask {
  readonly rotations: readonly Rotation[];
  readonly types: RotationTypes;
  readonly years: readonly RotationYear[];
  readonly schedule: Schedule;
  readonly absences: readonly Absence[];
  /** To be met, and ceilings to be kept, the most important first. */
  readonly requirements: readonly Requirement[];
  readonly overrides: RequirementOverrides;
  readonly interviews: readonly InterviewWindow[];
  /** Last days on which milestones are on time, by milestone id, of those that are open and not overdue. */
  readonly milestoneDates: ReadonlyMap<string, CalendarDate>;
  /** What published schedules have at most, so that one year is not filled with one thing. */
  readonly usualBlocks?: UsualBlocks;
  /** Nothing is placed before this day. */
  readonly from: CalendarDate;
  readonly stepLimit?: number;
}

/** An open slot with the indexes of the goals toward which it counts. */
export interface Place extends OpenSlot {
  readonly countsFor: ReadonlySet<number>;
}

/** A rotation of a type in a slot. */
export interface Choice {
  readonly slot: Place;
  readonly type: RotationType;
}

/** How far the open slots have been filled. */
export interface Filling {
  readonly goals: readonly Goal[];
  readonly open: readonly Place[];
  readonly choices: readonly Choice[];
  /** Of what stands and of all choices. */
  readonly sums: Sums;
  readonly givenUp: readonly Goal[];
}
