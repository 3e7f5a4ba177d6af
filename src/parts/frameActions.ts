/** What the frame does for every place: its dialogs belong to it, so that they load only when they are opened. */
import { createContext, use } from 'react';
import type { StepId } from '#domain/step.ts';

export interface FrameActions {
  /** Opens what finds places and entries, and does things. */
  readonly openFind: () => void;
  /** Opens the form for a milestone of one's own, in that step. */
  readonly openAddMilestone: (stepId: StepId) => void;
  /** Opens the list of keys. */
  readonly openShortcuts: () => void;
  readonly undo: () => void;
}

const FrameActionsContext = createContext<FrameActions | null>(null);

export const FrameActionsProvider = FrameActionsContext.Provider;

export function useFrameActions(): FrameActions {
  const actions = use(FrameActionsContext);
  if (actions === null) throw new Error('There is no frame around this component');
  return actions;
}
