import { Suspense, useState } from 'react';
import type { StepId } from '#domain/step.ts';
import { TypedMeanwhile } from '#ui/TypedMeanwhile.tsx';
import { lazyPart } from '#ui/lazyPart.ts';

export type OpenDialog =
  | { readonly kind: 'find' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'add-milestone'; readonly stepId: StepId };

interface DialogsProps {
  readonly dialog: OpenDialog;
  readonly onClose: () => void;
}

const FindDialog = lazyPart(() => import('./find/FindDialog.tsx'), 'FindDialog');
const AddMilestoneDialog = lazyPart(() => import('./AddMilestoneDialog.tsx'), 'AddMilestoneDialog');

const ShortcutsDialog = lazyPart(() => import('./ShortcutsDialog.tsx'), 'ShortcutsDialog');

/** The dialog that is open; its code is loaded when it is opened for the first time. */
export function Dialogs({ dialog, onClose }: DialogsProps) {
  if (dialog.kind === 'find') return <Find onClose={onClose} />;
  return (
    <Suspense>
      {dialog.kind === 'shortcuts' ? (
        <ShortcutsDialog onClose={onClose} />
      ) : (
        <AddMilestoneDialog stepId={dialog.stepId} onClose={onClose} />
      )}
    </Suspense>
  );
}

function Find({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const field = { typed, onType: setTyped };
  return (
    <Suspense fallback={<TypedMeanwhile {...field} onCancel={onClose} />}>
      <FindDialog {...field} onClose={onClose} />
    </Suspense>
  );
}
