/** What a field of a stored record may hold, and how much of it. */
import * as v from 'valibot';
import { daysInMonth, isCalendarDate, isCalendarMonth } from '#domain/calendarDate.ts';
import { isSafeLink } from './safeLink.ts';
import { isStamp } from './stamp.ts';

/** The most that fields of each kind may hold, in characters. */
export const textLimits = { title: 300, line: 300, notes: 20_000, url: 2000 } as const;

/** The largest that figures may be: what one entry of the log of procedures stands for. */
export const largestProcedureCount = 10_000;

/** Of one credit, in its unit. */
export const largestCreditAmount = 1000;

/** Workdays of leave in one rotation. */
export const largestLeaveDays = 366;

/** What the person's own program asks of a requirement, in its unit. */
export const largestRequirement = 10_000;

export const largestTarget = 100_000;

export const calendarDateField = v.pipe(
  v.string(),
  v.guard(isCalendarDate, 'expected a date, YYYY-MM-DD'),
);

const calendarMonthField = v.pipe(
  v.string(),
  v.guard(isCalendarMonth, 'expected a month, YYYY-MM'),
);

export const dateOrMonthField = v.union([calendarDateField, calendarMonthField]);

const anyLeapYear = 2024;

export const monthDayField = v.pipe(
  v.object({ month: wholeNumberField(1, 12), day: wholeNumberField(1, 31) }),
  v.check(({ month, day }) => day <= daysInMonth(anyLeapYear, month), 'expected a day of the year'),
  v.readonly(),
);

export const stampField = v.pipe(
  v.string(),
  v.check(isStamp, 'expected an instant, YYYY-MM-DDTHH:mm:ss.sssZ'),
);

/**
 * An id becomes a key of plain objects, so the names that every object has (`__proto__`, `constructor`,
 * `toString` and so on) are none.
 */
export const idField = v.pipe(
  v.string(),
  v.regex(/^[\w.:-]{1,80}$/, 'expected 1 to 80 letters, digits, or . _ : -'),
  v.check((id) => !(id in Object.prototype) && id !== 'prototype', 'is a reserved name'),
);

export const titleField = v.pipe(
  v.string(),
  v.maxLength(textLimits.title),
  v.regex(/\S/, 'expected some text'),
);

/** One line of text: a site, a name, a label. */
export const lineField = v.pipe(v.string(), v.maxLength(textLimits.line));

export const notesField = v.pipe(v.string(), v.maxLength(textLimits.notes));

export const linkUrlField = v.pipe(
  v.string(),
  v.maxLength(textLimits.url),
  v.check(isSafeLink, 'expected an https, http or mailto address'),
);

/** Both ends are allowed. */
export function wholeNumberField(minimum: number, maximum: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum));
}
