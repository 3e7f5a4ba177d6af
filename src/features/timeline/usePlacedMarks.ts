import { useMemo } from 'react';
import type { PlacedMark } from '#domain/markPlacement.ts';
import { placedMarks } from '#domain/markPlacement.ts';
import type { Milestone } from '#domain/milestone.ts';
import { dayOnAxis } from '#domain/timelineAxis.ts';
import type { DatedMilestone } from '#domain/timelineEntries.ts';
import { markRows } from './lanes.ts';
import { labelWidth } from './lettering.ts';
import type { Scene } from './scene.ts';
import { markLabel } from './timelineTexts.ts';

/** Pixels across a mark: the least that a pointer has to hit. */
const markWidth = 24;

/** Pixels that labels may reach over the ends of the axis. */
const overhang = 12;

/** `ownPlaceId` shares its place with no other if that can be helped. */
export function usePlacedMarks(
  milestones: readonly DatedMilestone[],
  { axis, view, today }: Scene,
  ownPlaceId: string | null,
): readonly PlacedMark[] {
  const { pxPerDay, textSize } = view;
  const marks = useMemo(
    () =>
      milestones.map(({ milestone, date }) => ({
        id: milestone.id,
        day: dayOnAxis(axis, date) + 0.5,
        labelWidth: labelWidth(markLabel(milestone, false), textSize),
        fullLabelWidth: labelWidth(markLabel(milestone, true), textSize),
        importance: importanceOf(milestone),
        // One of the few that every training line marks.
        isFirst: milestone.landmark !== null || milestone.id === ownPlaceId,
      })),
    [milestones, axis, textSize, ownPlaceId],
  );
  return useMemo(
    () =>
      placedMarks(marks, {
        pxPerDay,
        rows: markRows,
        markWidth: markWidth * textSize,
        width: axis.days * pxPerDay,
        overhang,
        today: dayOnAxis(axis, today) + 0.5,
      }),
    [marks, pxPerDay, textSize, axis, today],
  );
}

/** What is due first, then what is required. */
function importanceOf({ status, isRequired }: Milestone): number {
  if (status.kind === 'overdue' || status.kind === 'due-soon') return 2;
  return isRequired ? 1 : 0;
}
