import type { ComponentProps } from 'react';
import { MilestoneEditor } from '#features/steps/MilestoneEditor.tsx';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';

type EditorProps = ComponentProps<typeof MilestoneEditor>;

interface OpenedMilestoneProps extends Partial<Omit<EditorProps, 'milestone'>> {
  readonly id: string;
}

/** A milestone opened as in its list, with none of the person's own beside it. */
export function OpenedMilestone({ id, ...rest }: OpenedMilestoneProps) {
  const milestone = useAppState(milestonesOf).find((candidate) => candidate.id === id);
  return milestone === undefined ? null : (
    <MilestoneEditor
      milestone={milestone}
      canMove={{ up: false, down: false }}
      onMove={() => undefined}
      onRemove={() => undefined}
      onClose={() => undefined}
      {...rest}
    />
  );
}
