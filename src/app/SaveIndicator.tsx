import { timeOfDay } from '#platform/localTime.ts';
import type { SaveState } from '#store/saveState.ts';
import { saveStateOf } from '#store/saveState.ts';
import { useSaving } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import styles from './SaveIndicator.module.css';

/** Says quietly, and to a screen reader too, how safely the record is kept. On a phone it is only heard. */
export function SaveIndicator() {
  const isRead = useIsRead();
  const state = saveStateOf(useSaving());
  return (
    <p className={styles.indicator} role="status" data-save-state={isRead ? state.kind : 'unread'}>
      {isRead && (
        <>
          <i
            className={state.kind === 'saved' || state.kind === 'saving' ? styles.good : styles.bad}
          />
          <span>{saveText(state)}</span>
        </>
      )}
    </p>
  );
}

function saveText(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null
        ? 'Saved in this browser'
        : `Saved in this browser, ${timeOfDay(state.at)}`;
    case 'saving':
      return 'Saving';
    case 'one-copy':
      return 'Kept in one place only';
    case 'full':
      return 'Not saved: storage is full';
    case 'memory-only':
      return 'Not saved: storage is refused';
    case 'erased':
      return 'Erased in this browser';
    case 'erased-in-part':
      return 'Partly erased in this browser';
    case 'read-only':
      return 'Read-only in this tab';
  }
}
