import { useFrameActions } from '#parts/frameActions.ts';
import type { StepId } from '#domain/step.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import type { StepFilter } from './stepGroups.ts';

interface NothingShownProps {
  readonly stepId: StepId;
  readonly filter: StepFilter;
}

const titles: Readonly<Record<StepFilter, string>> = {
  all: 'Nothing in this step yet',
  open: 'Nothing is open in this step',
  done: 'Nothing is checked off in this step yet',
  'not-for-me': 'Nothing is put aside in this step',
};

/** A filter that lets nothing through. */
export function NothingShown({ stepId, filter }: NothingShownProps) {
  const { openAddMilestone } = useFrameActions();
  return (
    <EmptyState
      drawing="line"
      title={titles[filter]}
      actions={<Button onClick={() => openAddMilestone(stepId)}>Add milestone</Button>}
    >
      {filter === 'all'
        ? 'A milestone of your own can stand here.'
        : 'The other filters show what there is.'}
    </EmptyState>
  );
}
