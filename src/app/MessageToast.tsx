import { dismissMessage, undo } from '#store/change.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Toast } from '#ui/Toast.tsx';

/** Says what the last change did, and offers to take it back. */
export function MessageToast() {
  const store = useAppStore();
  const message = useAppState((state) => state.message);
  return (
    <Toast
      message={message}
      onUndo={message?.undoable === true ? () => undo(store) : undefined}
      onDismiss={() => dismissMessage(store)}
    />
  );
}
