import { useState } from 'react';
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { firstDayOf, isCalendarDate, lastDayOf } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import { readTypedDate } from '#domain/typedDate.ts';
import { useDateStyle } from './dateStyle.ts';

export type DateOrMonth = CalendarDate | CalendarMonth;

export interface DateLimits {
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
  /** What to say of a date after `latest`, where the bare limit would not tell why. */
  readonly latestMessage?: string | undefined;
}

interface TypedDateOptions extends DateLimits {
  readonly value: DateOrMonth | null;
  readonly onChange: (value: DateOrMonth | null) => void;
  readonly today: CalendarDate;
  readonly allowsMonth: boolean;
  readonly isClearable: boolean;
}

interface TypedDateState {
  /** What stands in the field. */
  readonly text: string;
  readonly isTyping: boolean;
  /** The date that would be taken if the field were left now; null while nothing is typed or understood. */
  readonly understood: string | null;
  readonly problem: string | null;
  readonly type: (text: string) => void;
  /** Takes what was typed. False when it cannot be taken: then it stays in the field, with the problem. */
  readonly commit: () => boolean;
  /** Takes a day from the calendar, as `YYYY-MM-DD`; empty when it was cleared there. */
  readonly pick: (day: string) => void;
  /** Goes back to the value, whatever was typed. */
  readonly restore: () => void;
}

/** A date between being typed and being taken. */
export function useTypedDate({
  value,
  onChange,
  today,
  allowsMonth,
  isClearable,
  ...limits
}: TypedDateOptions): TypedDateState {
  const dateStyle = useDateStyle();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [lastValue, setLastValue] = useState(value);

  // An undo, or a change in another tab, shows in the field, also in place of what was not understood there.
  if (value !== lastValue) {
    setLastValue(value);
    restore();
  }

  const { latest } = limits;
  const held = value === null || isCalendarDate(value) ? value : firstDayOf(value);
  const context = { today, dateStyle, allowMonth: allowsMonth, latest, held };
  const reading = draft === null ? null : readTypedDate(draft, context);

  function type(text: string): void {
    setDraft(text);
    setProblem(null);
  }

  function restore(): void {
    setDraft(null);
    setProblem(null);
  }

  function commit(): boolean {
    switch (reading?.kind) {
      case undefined:
        return true;
      case 'not-understood':
        setProblem(reading.reason);
        return false;
      case 'empty':
        if (isClearable) take(null);
        else restore();
        return true;
      case 'understood':
        return takeWithinLimits(reading.date);
    }
  }

  function pick(day: string): void {
    if (day === '' && isClearable) take(null);
    if (!isCalendarDate(day)) return;
    // The calendars of some phones offer days beyond the limits all the same.
    setDraft(dateText(day, dateStyle));
    takeWithinLimits(day);
  }

  function takeWithinLimits(next: DateOrMonth): boolean {
    const outside = limitProblem(next, limits, dateStyle);
    if (outside === null) take(next);
    else setProblem(outside);
    return outside === null;
  }

  function take(next: DateOrMonth | null): void {
    restore();
    if (next !== value) onChange(next);
  }

  return {
    text: draft ?? (value === null ? '' : dateText(value, dateStyle)),
    isTyping: draft !== null,
    understood:
      problem === null && reading?.kind === 'understood' ? dateText(reading.date, dateStyle) : null,
    problem,
    type,
    commit,
    pick,
    restore,
  };
}

/** A month is within limits that any of its days is within. */
function limitProblem(
  date: DateOrMonth,
  { earliest, latest, latestMessage }: DateLimits,
  dateStyle: DateStyle,
): string | null {
  const [first, last] = isCalendarDate(date) ? [date, date] : [firstDayOf(date), lastDayOf(date)];
  const isTooEarly = earliest !== undefined && last < earliest;
  const isTooLate = latest !== undefined && first > latest;
  if (!isTooEarly && !isTooLate) return null;
  if (isTooLate && latestMessage !== undefined) return latestMessage;
  const earliestText = earliest === undefined ? null : dateText(earliest, dateStyle);
  const latestText = latest === undefined ? null : dateText(latest, dateStyle);
  if (latestText === null) return `Enter ${earliestText} or later.`;
  if (earliestText === null) return `Enter ${latestText} or earlier.`;
  return `Enter a date from ${earliestText} to ${latestText}.`;
}
