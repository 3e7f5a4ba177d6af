/** What the timeline shows, from the record and the schedule. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { academicYearStartOf } from '#domain/plan.ts';
import type { TimelineAxis } from '#domain/timelineAxis.ts';
import { timelineAxis } from '#domain/timelineAxis.ts';
import type { DatedMilestone, DatedMove } from '#domain/timelineEntries.ts';
import { datedMilestones, datedMoves } from '#domain/timelineEntries.ts';
import type { RecordState } from './appStore.ts';
import { milestonesOf } from './derivedMilestones.ts';
import { pathwayOf, planOf, scheduleOf } from './derivedPlan.ts';
import { rotationsOf } from './liveRotations.ts';
import { remembered, rememberedByKey } from './remembered.ts';

export const datedMilestonesOf = remembered(
  (state: RecordState) => [milestonesOf(state)],
  (milestones): readonly DatedMilestone[] => datedMilestones(milestones),
);

export const datedMovesOf = remembered(
  (state: RecordState) => [planOf(state), scheduleOf(state)],
  (plan, schedule): readonly DatedMove[] => (schedule === null ? [] : datedMoves(plan, schedule)),
);

/** Most changes of a milestone leave the axis as it is, and all that is drawn on it. */
const sameAxis = rememberedByKey<TimelineAxis>();

/** Wide enough for all that is on the timeline, and for today. */
export const timelineAxisOf = remembered(
  (state: RecordState) => [
    scheduleOf(state),
    datedMilestonesOf(state),
    datedMovesOf(state),
    rotationsOf(state),
    state.today,
    academicYearStartOf(planOf(state), pathwayOf(state)),
  ],
  (schedule, milestones, moves, rotations, today, academicYearStart): TimelineAxis => {
    const ranges = [...(schedule?.stages ?? []), ...moves, ...rotations];
    const dates: readonly CalendarDate[] = [
      ...ranges.flatMap(({ start, end }) => [start, end]),
      ...milestones.map(({ date }) => date),
    ];
    const axis = timelineAxis([today, ...dates], academicYearStart);
    return sameAxis('axis', [axis.start, axis.end, academicYearStart], () => axis);
  },
);
