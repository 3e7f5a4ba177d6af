import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText, longDateText } from '#domain/dateText.ts';

interface DateTextProps {
  readonly date: CalendarDate | CalendarMonth;
  readonly dateStyle: DateStyle;
  /** The month's name is written out. */
  readonly isLong?: boolean;
}

export function DateText({ date, dateStyle, isLong = false }: DateTextProps) {
  return (
    <time dateTime={date}>
      {isLong ? longDateText(date, dateStyle) : dateText(date, dateStyle)}
    </time>
  );
}
