import { useState } from 'react';
import { counts } from '#domain/progress.ts';
import { GroupHeading } from '#parts/GroupHeading.tsx';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { LinkedMilestones } from './LinkedMilestones.tsx';

const rowsAtFirst = 5;

/** Before there is a plan: the first open milestones, which need no date to be checked off. */
export function StartHere() {
  const store = useAppStore();
  const milestones = useAppState(milestonesOf);
  const [atFirst] = useState(() =>
    milestonesOf(store.getState())
      .filter((milestone) => counts(milestone) && !milestone.isDone)
      .slice(0, rowsAtFirst)
      .map(({ id }) => id),
  );
  const shown = milestones.filter(({ id }) => atFirst.includes(id));
  return (
    <>
      <GroupHeading level={3} count={shown.length}>
        To begin with
      </GroupHeading>
      <LinkedMilestones milestones={shown} />
    </>
  );
}
