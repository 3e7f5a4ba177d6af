import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Milestone } from '#domain/milestone.ts';
import type { Step, StepId } from '#domain/step.ts';
import { milestoneParam, showParam } from '#parts/paths.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { NothingShown } from './NothingShown.tsx';
import styles from './StepChecklist.module.css';
import type { StepFilter } from './stepGroups.ts';
import { passes, stepGroups } from './stepGroups.ts';
import { StepGroupList } from './StepGroupList.tsx';

const filterNames: Readonly<Record<StepFilter, string>> = {
  all: 'All',
  open: 'Open',
  done: 'Done',
  'not-for-me': 'Not for me',
};

const filters: readonly StepFilter[] = ['all', 'open', 'done', 'not-for-me'];

/** The milestones of a step in groups, one of them opened in place. Both filter and opened one stand in the address. */
export function StepChecklist({ step }: { readonly step: Step }) {
  const milestones = useAppState(milestonesOf).filter((milestone) => milestone.step === step.id);
  const [search, setSearch] = useSearchParams();
  const filter = filters.find((name) => name === search.get(showParam)) ?? 'all';

  const options = filters.map((value) => {
    const count = milestones.filter((milestone) => passes(value, milestone)).length;
    return { value, count, label: `${filterNames[value]} ${count}` };
  });
  return (
    <div>
      <div className={styles.filter}>
        <SegmentedControl
          legend="Show"
          hidesLegend
          value={filter}
          onChange={(name) =>
            setSearch(name === 'all' ? {} : { [showParam]: name }, { replace: true })
          }
          options={options.filter(
            ({ value, count }) => value !== 'not-for-me' || count > 0 || filter === value,
          )}
        />
        <p className={styles.hint}>Sorted by date. Alt and an arrow key move your own.</p>
      </div>
      <Groups
        key={filter}
        stepId={step.id}
        milestones={milestones}
        filter={filter}
        openId={search.get(milestoneParam)}
      />
    </div>
  );
}

interface GroupsProps {
  readonly stepId: StepId;
  readonly milestones: readonly Milestone[];
  readonly filter: StepFilter;
  readonly openId: string | null;
}

/** What is checked off or unchecked here keeps its place until the filter is changed or the page is left. */
function Groups({ stepId, milestones, filter, openId }: GroupsProps) {
  const schedule = useAppState(scheduleOf);
  const today = useAppState((state) => state.today);
  const [doneAtFirst] = useState(
    () => new Set(milestones.filter(({ isDone }) => isDone).map(({ id }) => id)),
  );
  const shown = milestones.filter(
    (milestone) =>
      milestone.id === openId ||
      passes(filter, milestone) ||
      passes(filter, { ...milestone, isDone: doneAtFirst.has(milestone.id) }),
  );
  if (shown.length === 0) return <NothingShown stepId={stepId} filter={filter} />;
  return (
    <div className={styles.groups}>
      {stepGroups(shown, { schedule, today, doneIds: doneAtFirst }).map((group) => (
        <StepGroupList key={group.name} group={group} openId={openId} />
      ))}
    </div>
  );
}
