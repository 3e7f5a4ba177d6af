import type { CalendarDate } from '#domain/calendarDate.ts';
import { daysBetween } from '#domain/calendarDate.ts';
import { overdueText, relativeDaysText } from '#domain/durationText.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { StatusShape } from '#ui/StatusShape.tsx';
import styles from './FollowUpDate.module.css';

/** The day on which a person is to be written to, with how near it is: "Due Dec 1, 2026, in 7 days". */
export function FollowUpDate({ date }: { readonly date: CalendarDate }) {
  const today = useAppState((state) => state.today);
  const days = daysBetween(today, date);
  return (
    <span className={days < 0 ? styles.overdue : styles.ahead}>
      <StatusShape status={days < 0 ? 'overdue' : 'upcoming'} />
      <span>
        {days >= 0 && 'Due '}
        <DateText date={date} />, {days < 0 ? overdueText(-days) : relativeDaysText(days)}
      </span>
    </span>
  );
}
