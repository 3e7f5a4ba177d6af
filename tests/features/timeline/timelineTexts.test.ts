import { describe, expect, it } from 'vitest';
import {
  markLabel,
  markName,
  moveText,
  rangeSentence,
  shortLength,
  statusWord,
} from '#features/timeline/timelineTexts.ts';
import { milestoneOn, ownOn } from '../../domain/sampleMilestones.ts';
import { date } from '../../support/dates.ts';

const today = '2026-11-24';

describe('the label of a mark', () => {
  it.each([
    ['Meet your mentor', 'Meet your mentor'],
    ['Shadow an interventional radiologist for a full day', 'Shadow an interventional…'],
    ['Open MyERAS, and choose your IR and DR program mix', 'Open MyERAS, and choose…'],
    ['Otorhinolaryngologicallycomplicated', 'Otorhinolaryngologicallyco…'],
  ])('of “%s” is cut at a word', (title, label) => {
    expect(markLabel(milestoneOn(today, { title }), false)).toBe(label);
    expect(markLabel(milestoneOn(today, { title }), true)).toBe(title);
  });

  it('is the name that everyone knows, where there is one', () => {
    const match = milestoneOn(today, { id: 'match-day', title: 'Match into residency' });
    const landmark = { name: 'Match Day', shortName: 'Match' };
    expect(markLabel({ ...match, landmark }, true)).toBe('Match Day');
    expect(markLabel(match, true)).toBe('Match into residency');
  });
});

describe('a milestone in words', () => {
  it.each([
    [milestoneOn(today, { due: '2028-03-17', expected: true }), 'Expected'],
    [milestoneOn(today, { due: '2028-03-17' }), 'Upcoming'],
    [milestoneOn(today, { due: '2028-03-17', entry: { pinned: '2028-03-18' } }), 'Pinned'],
    [ownOn(today, 1, { pinned: '2028-03-18' }), 'Upcoming'],
    [milestoneOn(today, { due: '2026-11-30' }), 'Due soon'],
    [milestoneOn(today, { due: '2026-11-17' }), '7 days overdue'],
    [milestoneOn(today, { due: '2026-08-01', isStart: true }), 'Begun'],
    [milestoneOn(today), 'No date'],
    [milestoneOn(today, { entry: { doneDates: [date('2026-01-01')] } }), 'Done'],
    [
      milestoneOn(today, { due: '2025-01-01', entry: { doneDates: [date('2026-01-01')] } }),
      'Done late',
    ],
  ])('%#', (milestone, word) => {
    expect(statusWord(milestone)).toBe(word);
  });

  it('has its date, a month where one is meant', () => {
    const day = milestoneOn(today, { title: 'Match', due: '2028-03-17', expected: true });
    const month = milestoneOn(today, { title: 'Apply', due: '2027-02' });
    expect(markName({ milestone: day, date: date('2028-03-17') }, 'month-day-year')).toBe(
      'Match, March 17, 2028, expected',
    );
    expect(markName({ milestone: month, date: date('2027-02-28') }, 'month-day-year')).toBe(
      'Apply, February 2027, upcoming',
    );
  });
});

describe('lengths', () => {
  it.each([
    // August 1, 2024 to May 15, 2028, both included: 3 years, 9 months and 15 days.
    ['2024-08-01', '2028-05-15', '3 y 9 m'],
    ['2028-07-01', '2029-06-30', '1 y'],
    ['2028-07-01', '2028-09-30', '3 m'],
    ['2028-07-01', '2028-07-12', '12 d'],
  ])('from %s to %s', (start, end, text) => {
    expect(shortLength({ start: date(start), end: date(end) })).toBe(text);
  });
});

describe('the sentence at the top', () => {
  const training = { start: date('2024-08-01'), end: date('2034-06-30') };

  const style = 'month-day-year';

  it('says when training begins and ends, and until when milestones follow', () => {
    expect(rangeSentence(training, date('2035-10-05'), style)).toBe(
      'August 2024 to June 2034, then milestones until 2035.',
    );
    expect(rangeSentence(training, date('2034-06-30'), style)).toBe('August 2024 to June 2034.');
    expect(rangeSentence(training, null, style)).toBe('August 2024 to June 2034.');
  });

  it('has its months as dates are written', () => {
    expect(rangeSentence(training, null, 'iso')).toBe('2024-08 to 2034-06.');
  });
});

describe('an adjustment', () => {
  const research = { id: 'a', kind: 'research', start: date('2029-07-01'), months: 12 } as const;

  it.each([
    [{ months: 12, days: 0 }, 'Research year, 12 months more'],
    [{ months: 0, days: 0 }, 'Research year, no effect on the end date'],
    [{ months: -6, days: 0 }, 'Research year, 6 months less'],
    [{ months: 0, days: 42 }, 'Research year, 42 days more'],
  ])('that adds %o', (added, text) => {
    expect(moveText({ adjustment: research, ...added })).toBe(text);
  });

  it('that is leave within an allowance is called so: with others it may come to more', () => {
    const leave = {
      id: 'b',
      kind: 'leave',
      reason: 'medical',
      start: date('2028-01-04'),
      end: date('2028-06-02'),
    } as const;
    expect(moveText({ adjustment: leave, months: 0, days: 0 })).toBe(
      'Medical leave, counted among the days off',
    );
  });
});
