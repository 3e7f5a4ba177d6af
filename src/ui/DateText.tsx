import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { dateText, longDateText } from '#domain/dateText.ts';
import { useDateStyle } from './dateStyle.ts';

interface DateTextProps {
  readonly date: CalendarDate | CalendarMonth;
  /** The month's name is written out. */
  readonly isLong?: boolean;
}

/** A day or month as the person writes dates, and for machines as it is. */
export function DateText({ date, isLong = false }: DateTextProps) {
  const dateStyle = useDateStyle();
  return (
    <time dateTime={date}>
      {isLong ? longDateText(date, dateStyle) : dateText(date, dateStyle)}
    </time>
  );
}
