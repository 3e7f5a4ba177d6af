import type { Adjustment } from '#domain/adjustment.ts';
import { isDated } from '#domain/adjustment.ts';
import { daysOf } from '#domain/adjustmentDays.ts';
import { dateText } from '#domain/dateText.ts';
import type { Schedule } from '#domain/schedule.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { DateText } from '#ui/DateText.tsx';
import { addedText } from './addedText.ts';
import styles from './AdjustmentList.module.css';
import { adjustmentName } from './adjustmentText.ts';

interface AdjustmentListProps {
  readonly adjustments: readonly Adjustment[];
  /** What they move; null while the plan has no dates. */
  readonly schedule: Schedule | null;
  readonly onEdit: (adjustment: Adjustment) => void;
  readonly onRemove: (adjustment: Adjustment) => void;
}

/** What moves a plan, each with what it adds. */
export function AdjustmentList({ adjustments, ...props }: AdjustmentListProps) {
  return (
    <ul className={styles.list}>
      {adjustments.toSorted(byStart).map((adjustment) => (
        <AdjustmentRow key={adjustment.id} adjustment={adjustment} {...props} />
      ))}
    </ul>
  );
}

interface AdjustmentRowProps extends Omit<AdjustmentListProps, 'adjustments'> {
  readonly adjustment: Adjustment;
}

function AdjustmentRow({ adjustment, schedule, onEdit, onRemove }: AdjustmentRowProps) {
  const dateStyle = useDateStyle();
  const name = adjustmentName(adjustment);
  const range = isDated(adjustment) ? daysOf(adjustment) : null;
  const added = addedText(adjustment, schedule);
  const label = `${name}, ${range === null ? added : dateText(range.start, dateStyle)}`;
  return (
    <li className={styles.row}>
      <div>
        <b>{name}</b>
        <p className={styles.meta}>
          {range !== null && (
            <>
              <DateText date={range.start} /> to <DateText date={range.end} />,{' '}
            </>
          )}
          {added}
        </p>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={`Edit ${label}`}
          aria-haspopup="dialog"
          onClick={() => onEdit(adjustment)}
        >
          Edit
        </Button>
        <Button
          size="small"
          variant="ghost"
          aria-label={`Remove ${label}`}
          onClick={() => onRemove(adjustment)}
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
  return isDated(adjustment) ? adjustment.start : '9999';
}
