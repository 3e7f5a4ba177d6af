import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendarDate.ts';
import type { CalendarEvent } from '#exchange/calendarFile.ts';
import { calendarFile } from '#exchange/calendarFile.ts';
import { date } from '../support/dates.ts';
import { testNow } from '../support/store.ts';
import { readCalendar } from './calendarText.ts';

const matchDay: CalendarEvent = {
  uid: 'milestone-match-day@ir-roadmap',
  title: 'Match Day',
  start: date('2028-03-17'),
  end: date('2028-03-17'),
  category: 'Medical School',
  description: '',
};

/** The lines of a file with this one event, folded as they are. */
function linesOf(event: Partial<CalendarEvent>, now = testNow): readonly string[] {
  return calendarFile([{ ...matchDay, ...event }], now).split('\r\n');
}

function readEvent(event: Partial<CalendarEvent>, now = testNow): Readonly<Record<string, string>> {
  return readCalendar(calendarFile([{ ...matchDay, ...event }], now)).parts[0]?.values ?? {};
}

/** What a file can hold of a text. */
function kept(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('a calendar file', () => {
  it('has one event for each day to remember', () => {
    expect(linesOf({ alarmDaysBefore: 1 })).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//IR Roadmap//IR Roadmap//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:milestone-match-day@ir-roadmap',
      'DTSTAMP:20261124T141405Z',
      // 2020 to 2025 have 2192 days, January to October 2026 has 304, and 23 go before November 24: 2519 days,
      // 217,641,600 seconds. 14:14:05 is 51,245 seconds more.
      'SEQUENCE:217692845',
      'SUMMARY:Match Day',
      'DTSTART;VALUE=DATE:20280317',
      // The end is the day after.
      'DTEND;VALUE=DATE:20280318',
      'CATEGORIES:Medical School',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Match Day',
      // From midnight back to nine in the morning.
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is a whole file also without an event', () => {
    expect(readCalendar(calendarFile([], testNow)).parts).toEqual([]);
  });

  it('counts seven days back to nine in the morning', () => {
    // 6 days of 24 hours, and 15.
    expect(linesOf({ alarmDaysBefore: 7 })).toContain('TRIGGER:-PT159H');
  });

  it('ends on the day after, into the next year too', () => {
    expect(linesOf({ start: date('2030-12-02'), end: date('2030-12-31') })).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20301202', 'DTEND;VALUE=DATE:20310101']),
    );
  });

  it('names no end on the calendar’s last day, after which there is none', () => {
    const last = date('2199-12-31');
    expect(readEvent({ start: last, end: last })).not.toHaveProperty('DTEND;VALUE=DATE');
  });
});

describe('a text', () => {
  it.each([
    ['a comma, a semicolon and a backslash', String.raw`a, b; c\d`, String.raw`a\, b\; c\\d`],
    ['line ends of every kind', 'a\nb\r\nc\rd', String.raw`a\nb\nc\nd`],
    ['a backslash before an n', String.raw`\n`, String.raw`\\n`],
    ['a colon and quotes', 'a: "b"', 'a: "b"'],
    ['control characters', 'a\u0000b\u001B\u007Fc\td', 'abc\td'],
  ])('with %s', (_, description, written) => {
    expect(linesOf({ description })).toContain(`DESCRIPTION:${written}`);
  });

  it.each([
    ['is whole at 75 octets', 'x'.repeat(67), ['x'.repeat(67)]],
    ['is folded at 76', 'x'.repeat(68), ['x'.repeat(67), ' x']],
    // The space before a further line is one of its 75.
    ['is folded again', 'x'.repeat(67 + 74 + 1), ['x'.repeat(67), ` ${'x'.repeat(74)}`, ' x']],
    // 33 of two octets are 66; the next would end at 76.
    ['is not cut in a letter of two octets', 'é'.repeat(34), ['é'.repeat(33), ' é']],
    // 16 of four octets are 64; the next would end at 76.
    ['is not cut in an emoji of four', '🎉'.repeat(17), ['🎉'.repeat(16), ' 🎉']],
    ['is folded as it is escaped', `${'x'.repeat(66)},`, [`${'x'.repeat(66)}\\`, ' ,']],
  ])('%s', (_, title, [first = '', ...rest]) => {
    const lines = linesOf({ title });
    const at = lines.indexOf(`SUMMARY:${first}`);
    expect(lines.slice(at + 1, at + 2 + rest.length)).toEqual([
      ...rest,
      'DTSTART;VALUE=DATE:20280317',
    ]);
  });

  it('comes back as it was, whatever it is, and no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const event = { title, description, place: title, alarmDaysBefore: 1 };
        for (const line of linesOf(event)) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        const values = readEvent(event);
        expect(values['SUMMARY']).toBe(kept(title));
        expect(values['DESCRIPTION'] ?? '').toBe(kept(description));
        expect(values['LOCATION'] ?? '').toBe(kept(title));
      }),
    );
  });
});

describe('importing again', () => {
  it.each([
    ['a second later', '2026-11-24T14:14:05.123Z', '2026-11-24T14:14:06.000Z'],
    ['past midnight', '2026-11-24T23:59:59.999Z', '2026-11-25T00:00:00.000Z'],
    ['past the end of a leap February', '2028-02-29T23:59:59.999Z', '2028-03-01T00:00:00.000Z'],
  ])('outranks the file before, %s', (_, before, after) => {
    const [first, second] = [readEvent({}, before), readEvent({}, after)];
    expect(second['UID']).toBe(first['UID']);
    expect(Number(second['SEQUENCE'])).toBe(Number(first['SEQUENCE']) + 1);
  });

  it.each([
    // 2 ** 31 - 1 seconds after 2020 are reached on January 19, 2088.
    ['2198-12-31T23:59:59.999Z', '2147483647'],
    ['1999-01-01T00:00:00.000Z', '0'],
    ['2020-01-01T00:00:59.000Z', '59'],
  ])('stays within the numbers that a file may hold, at %s', (now, sequence) => {
    expect(readEvent({}, now)['SEQUENCE']).toBe(sequence);
  });

  it('leaves one event of each, as it is in the later file', () => {
    const start = date('2028-03-17');
    const calendar = new Map<string, Readonly<Record<string, string>>>();
    for (const [days, now] of [
      [0, '2026-11-24T14:14:05.123Z'],
      [7, '2026-11-25T08:00:00.000Z'],
    ] as const) {
      const moved = { start: addDays(start, days), end: addDays(start, days) };
      const events = [
        { ...matchDay, ...moved },
        { ...matchDay, uid: 'milestone-rank-list@ir-roadmap', title: 'Rank list' },
      ];
      for (const { values } of readCalendar(calendarFile(events, now)).parts) {
        const known = calendar.get(values['UID'] ?? '');
        if (Number(values['SEQUENCE']) > Number(known?.['SEQUENCE'] ?? -1)) {
          calendar.set(values['UID'] ?? '', values);
        }
      }
    }
    expect([...calendar.values()].map((values) => values['DTSTART;VALUE=DATE'])).toEqual([
      '20280324',
      '20280317',
    ]);
  });
});
