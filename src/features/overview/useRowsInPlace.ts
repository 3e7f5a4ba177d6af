import { useState } from 'react';
import type { Milestone } from '#domain/milestone.ts';
import type { NextUp } from '#domain/progress.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';

type Rows = Readonly<Record<keyof NextUp, readonly string[]>>;

/**
 * Rows keep their place for as long as the page is open, so that the one just checked off can be seen and
 * unchecked, and nothing moves under the pointer. What has become due since is added at the end.
 */
export function useRowsInPlace(due: NextUp): NextUp {
  const [atFirst] = useState<Rows>(() => ({
    overdue: due.overdue.map(({ id }) => id),
    thisMonth: due.thisMonth.map(({ id }) => id),
    next90Days: due.next90Days.map(({ id }) => id),
  }));
  const milestones = useAppState(milestonesOf);
  const dueIds = new Set([...due.overdue, ...due.thisMonth, ...due.next90Days].map(({ id }) => id));
  const placedIds = new Set([...atFirst.overdue, ...atFirst.thisMonth, ...atFirst.next90Days]);
  const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));

  function rows(group: keyof NextUp): readonly Milestone[] {
    const placed = atFirst[group].flatMap((id) => {
      const milestone = byId.get(id);
      return milestone !== undefined && (milestone.isDone || dueIds.has(id)) ? [milestone] : [];
    });
    return [...placed, ...due[group].filter(({ id }) => !placedIds.has(id))];
  }

  return {
    overdue: rows('overdue'),
    thisMonth: rows('thisMonth'),
    next90Days: rows('next90Days'),
  };
}
