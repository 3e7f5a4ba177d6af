import { otherNames } from '#catalog/otherNames.ts';
import { stepById } from '#catalog/steps.ts';
import type { Milestone } from '#domain/milestone.ts';
import { otherNamesIn } from '#domain/otherNames.ts';
import { paths } from '#parts/paths.ts';
import type { AppState } from '#store/appStore.ts';
import { milestonesOf, nextUpOf } from '#store/derivedMilestones.ts';
import { remembered } from '#store/remembered.ts';
import type { FindEntry } from './findEntry.ts';

/** All milestones, also those that are done or not for the person. */
export const milestoneEntriesOf = remembered(
  (state: AppState) => [milestonesOf(state)],
  (milestones): readonly FindEntry[] => milestones.map(entryOf),
);

/** Those of Next up, the most urgent first. */
export const nextEntriesOf = remembered(
  (state: AppState) => [nextUpOf(state)],
  ({ overdue, thisMonth, next90Days }): readonly FindEntry[] =>
    [...overdue, ...thisMonth, ...next90Days].map(entryOf),
);

function entryOf(milestone: Milestone): FindEntry {
  const { id, title, step, isDone, isNotForMe } = milestone;
  return {
    id: `milestone ${id}`,
    title,
    otherWords: otherNamesIn(title, otherNames),
    isLast: isDone || isNotForMe,
    detail: stepById(step).name,
    milestone,
    deed: { to: paths.step.link(step, id) },
  };
}
