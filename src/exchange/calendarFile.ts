/**
 * Events as a calendar file (RFC 5545). Programs know an event by its UID and take the version with the higher
 * SEQUENCE, then the later DTSTAMP; so every file outranks those made before it, and importing another updates
 * the events instead of doubling them. What is left out of a later file stays in the calendar: a file cannot
 * take away what it does not name.
 */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, calendarDate, daysBetween, isCalendarDate } from '#domain/calendarDate.ts';

/** Something that fills whole days. */
export interface CalendarEvent {
  /** The same in every file, whatever else of the event changes. */
  readonly uid: string;
  readonly title: string;
  readonly start: CalendarDate;
  /** The last day, included; not before `start`. */
  readonly end: CalendarDate;
  readonly category: string;
  /** Lines are parted by `\n`; none where empty. */
  readonly description: string;
  readonly place?: string | undefined;
  /** An alarm at nine in the morning of the day so many days (1 or more) before `start`. */
  readonly alarmDaysBefore?: number | undefined;
}

const lineEnd = '\r\n';

/** The file, made at the instant `now`, a stamp such as `2026-11-24T14:14:05.123Z`. */
export function calendarFile(events: readonly CalendarEvent[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//IR Roadmap//IR Roadmap//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + lineEnd).join('');
}

function eventLines(event: CalendarEvent, now: string): readonly string[] {
  const { uid, title, start, end, category, description, place = '', alarmDaysBefore } = event;
  const dayAfter = addDays(end, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    `SEQUENCE:${sequenceAt(now)}`,
    `SUMMARY:${textValue(title)}`,
    `DTSTART;VALUE=DATE:${dateValue(start)}`,
    // After the calendar's last day there is none, and an event without an end lasts one day.
    ...(dayAfter > start ? [`DTEND;VALUE=DATE:${dateValue(dayAfter)}`] : []),
    `CATEGORIES:${textValue(category)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${textValue(description)}`]),
    ...(place === '' ? [] : [`LOCATION:${textValue(place)}`]),
    // The day stays free for other appointments.
    'TRANSP:TRANSPARENT',
    ...(alarmDaysBefore === undefined ? [] : alarmLines(title, alarmDaysBefore)),
    'END:VEVENT',
  ];
}

const alarmHour = 9;

function alarmLines(title: string, daysBefore: number): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${textValue(title)}`,
    // Counted from the midnight with which the day begins.
    `TRIGGER:-PT${daysBefore * 24 - alarmHour}H`,
    'END:VALARM',
  ];
}

const firstCountedDay = calendarDate(2020, 1, 1);

/** What an INTEGER may be at most; reached in 2088, after which only DTSTAMP grows. */
const highestSequence = 2 ** 31 - 1;

/**
 * Seconds from 2020-01-01 to the instant; 0 before. Two files of the same second, and one made after the clock
 * was set back, do not outrank the one before.
 */
function sequenceAt(now: string): number {
  const day = now.slice(0, 10);
  if (!isCalendarDate(day)) throw new RangeError(`Not a stamp: ${now}`);
  const [hours = 0, minutes = 0, seconds = 0] = now.slice(11, 19).split(':').map(Number);
  const sinceMidnight = (hours * 60 + minutes) * 60 + seconds;
  const sequence = daysBetween(firstCountedDay, day) * 86_400 + sinceMidnight;
  return Math.min(Math.max(sequence, 0), highestSequence);
}

function dateValue(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** With what has a meaning in the file escaped, and without control characters, which it may not hold. */
function textValue(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** Octets of a line in UTF-8, its end not counted. */
const lineLimit = 75;

/** A line as several: each but the first begins with a space, and no character is cut. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > lineLimit) {
      result += `${lineEnd} `;
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}

function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}
