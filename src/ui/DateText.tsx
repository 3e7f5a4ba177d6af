import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { dateText, longDateText } from '#domain/dateText.ts';
import { useDateStyle } from './dateStyle.ts';

interface DateTextProps {
  readonly date: CalendarDate | CalendarMonth;
  /** The month's name is written out. */
  readonly isLong?: boolean;
}

export function DateText({ date, isLong = false }: DateTextProps) {
  const dateStyle = useDateStyle();
  return (
    <time dateTime={date}>
      {isLong ? longDateText(date, dateStyle) : dateText(date, dateStyle)}
    </time>
  );
}
