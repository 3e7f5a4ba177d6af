import { useState } from 'react';
import { useAppStore } from '#store/useAppStore.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { CalendarForm } from './CalendarForm.tsx';
import { TableButtons } from './TableButtons.tsx';
import styles from './TakeOutDialog.module.css';

interface TakeOutDialogProps {
  readonly onClose: () => void;
}

/** Files for other programs. It stays open, as several may be wanted. */
export function TakeOutDialog({ onClose }: TakeOutDialogProps) {
  const store = useAppStore();
  const [said, setSaid] = useState('');

  // The frame says it too, but neither seen nor heard behind a dialog.
  function repeatMessage(): void {
    setSaid(store.getState().message?.text ?? '');
  }

  return (
    <Dialog title="Calendar and tables" onClose={onClose}>
      <section className={styles.section} aria-labelledby="take-out-calendar">
        <h3 id="take-out-calendar">Calendar</h3>
        <CalendarForm onDownload={repeatMessage} />
      </section>
      <section className={styles.section} aria-labelledby="take-out-tables">
        <h3 id="take-out-tables">Tables</h3>
        <TableButtons onDownload={repeatMessage} />
      </section>
      <p className={styles.said} role="status">
        {said}
      </p>
    </Dialog>
  );
}
