import { lazy, Suspense, useState } from 'react';
import type { Adjustment } from '#domain/adjustment.ts';
import { daysOf } from '#domain/adjustmentProblems.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { removeAdjustment } from '#store/adjustmentActions.ts';
import { planOf, scheduleOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import styles from './AdjustmentsSection.module.css';
import { addedText } from './addedText.ts';
import { DaysOffFields } from './DaysOffFields.tsx';

const AdjustmentDialog = lazy(async () => ({
  default: (await import('./AdjustmentDialog.tsx')).AdjustmentDialog,
}));

/** What moves the schedule, each with what it adds; and the days off of the person's own program. */
export function AdjustmentsSection() {
  const { adjustments = [] } = useAppState(planOf);
  const schedule = useAppState(scheduleOf);
  /** The one in the form; `new` for one to be added, null while the form is closed. */
  const [edited, setEdited] = useState<Adjustment | 'new' | null>(null);
  return (
    <>
      <h3 className={styles.heading}>What moves your plan</h3>
      <p className={styles.lede}>
        {schedule === null
          ? 'Enter one of the dates above first: research years, leave and the like move the dates that follow from it.'
          : 'Research years, other degrees, leave, part time, repeated years, gaps, credit, another pathway. The dates above are without them.'}
      </p>
      {adjustments.length > 0 && (
        <ul className={styles.list}>
          {adjustments.toSorted(byStart).map((adjustment) => (
            <AdjustmentRow
              key={adjustment.id}
              adjustment={adjustment}
              onEdit={() => setEdited(adjustment)}
            />
          ))}
        </ul>
      )}
      {schedule !== null && (
        <Button aria-haspopup="dialog" onClick={() => setEdited('new')}>
          Add an adjustment
        </Button>
      )}
      {schedule !== null && schedule.timeOff.length > 0 && <DaysOffFields />}
      {edited !== null && (
        <Suspense>
          <AdjustmentDialog
            adjustment={edited === 'new' ? null : edited}
            onClose={() => setEdited(null)}
          />
        </Suspense>
      )}
    </>
  );
}

function AdjustmentRow({
  adjustment,
  onEdit,
}: {
  readonly adjustment: Adjustment;
  readonly onEdit: () => void;
}) {
  const store = useAppStore();
  const schedule = useAppState(scheduleOf);
  const { dateStyle } = useAppState(settingsOf);
  const name = adjustmentName(adjustment);
  const range = 'start' in adjustment ? daysOf(adjustment) : null;
  return (
    <li className={styles.row}>
      <div>
        <b>{name}</b>
        <p className={styles.meta}>
          {range !== null && (
            <>
              <DateText date={range.start} dateStyle={dateStyle} /> to{' '}
              <DateText date={range.end} dateStyle={dateStyle} />,{' '}
            </>
          )}
          {addedText(adjustment, schedule)}
        </p>
      </div>
      <div className={styles.actions}>
        <Button size="small" aria-label={`Edit ${name}`} aria-haspopup="dialog" onClick={onEdit}>
          Edit
        </Button>
        <Button
          size="small"
          variant="ghost"
          aria-label={`Remove ${name}`}
          onClick={() => removeAdjustment(store, adjustment.id, name)}
        >
          Remove
        </Button>
      </div>
    </li>
  );
}

/** By first day; those that hang on a stage or a training year come last. */
function byStart(a: Adjustment, b: Adjustment): number {
  const [startA, startB] = [startOf(a), startOf(b)];
  if (startA === startB) return a.id < b.id ? -1 : 1;
  return startA < startB ? -1 : 1;
}

function startOf(adjustment: Adjustment): string {
  return 'start' in adjustment ? adjustment.start : '9999';
}
