import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  calendarMonth,
  daysBetween,
} from '#domain/calendarDate.ts';
import { recurrenceOn } from '#domain/recurrence.ts';
import { dayTarget, monthTarget } from '#domain/targetDate.ts';
import { date } from '../support/dates.ts';

const halfYearly = dayTarget(calendarDate(2025, 11, 30));

const every = (everyMonths: number) => ({ everyMonths, until: null });

describe('recurrenceOn', () => {
  it.each([
    // never done: the occurrence nearest to today is open, earlier ones are let go
    ['2024-01-01', [], '2025-11-30', null],
    ['2025-11-30', [], '2025-11-30', null],
    ['2026-11-24', [], '2026-11-30', null],
    ['2027-01-10', [], '2026-11-30', null],
    ['2027-04-10', [], '2027-05-30', null],
    // done a few days early counts for the occurrence that was due
    ['2026-11-24', ['2026-11-24'], '2027-05-30', '2026-11-24'],
    // still done until halfway to the next, then open again
    ['2027-02-20', ['2026-11-24'], '2027-05-30', '2026-11-24'],
    ['2027-03-05', ['2026-11-24'], '2027-05-30', null],
    // one missed: the one nearest to today is due
    ['2027-11-20', ['2026-11-24'], '2027-11-30', null],
    // done again before its time opens: counts for the later one
    ['2027-03-06', ['2026-11-24', '2027-03-06'], '2027-11-30', '2027-03-06'],
    // done again while nearest to one that was done: counts for the one after it, and no further
    ['2027-02-20', ['2026-11-24', '2027-02-20'], '2027-11-30', '2027-02-20'],
    ['2027-02-20', ['2026-11-24', '2027-02-01', '2027-02-20'], '2027-11-30', '2027-02-20'],
    ['2027-08-20', ['2027-02-20', '2026-11-24'], '2027-11-30', '2027-02-20'],
    // done long before the first
    ['2024-06-01', ['2024-05-01'], '2026-05-30', '2024-05-01'],
  ])('on %s, done on %j: next due %s, done %s', (today, doneDates, nextDue, doneOn) => {
    const recurrence = recurrenceOn(date(today), halfYearly, every(6), doneDates.map(date));
    expect(recurrence).toEqual({ nextDue: dayTarget(date(nextDue)), doneOn });
  });

  it('keeps to months when the first target is a month', () => {
    const monthly = monthTarget(calendarMonth(2026, 1));
    const { nextDue } = recurrenceOn(calendarDate(2026, 3, 20), monthly, every(1), []);
    expect(nextDue.month).toBe('2026-03');
  });

  it('has no occurrence after its end, and is done for good once the last one is', () => {
    const rhythm = { everyMonths: 6, until: date('2027-06-30') };
    const later = date('2029-01-01');
    expect(recurrenceOn(later, halfYearly, rhythm, []).nextDue.date).toBe('2027-05-30');
    expect(recurrenceOn(later, halfYearly, rhythm, [date('2027-05-01')])).toEqual({
      nextDue: dayTarget(date('2027-05-30')),
      doneOn: '2027-05-01',
    });
  });

  it('is never overdue by more than half its interval, and a tick always moves it on', () => {
    const someDay = fc
      .integer({ min: 0, max: 9000 })
      .map((days) => addDays(calendarDate(2020, 1, 1), days));
    fc.assert(
      fc.property(someDay, fc.constantFrom(1, 3, 6, 12, 24, 36), (today, everyMonths) => {
        const open = recurrenceOn(today, halfYearly, every(everyMonths), []).nextDue;
        expect(daysBetween(open.date, today)).toBeLessThanOrEqual(16 * everyMonths);
        const ticked = recurrenceOn(today, halfYearly, every(everyMonths), [today]);
        expect(ticked.doneOn).toBe(today);
        expect(ticked.nextDue.date >= addMonths(open.date, everyMonths)).toBe(true);
      }),
    );
  });
});
