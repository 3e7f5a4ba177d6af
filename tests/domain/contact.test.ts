import { describe, expect, it } from 'vitest';
import { dueFollowUps, letterState } from '#domain/contact.ts';
import { date } from '../support/dates.ts';

const today = date('2026-11-24');

describe('whom to write to', () => {
  const contacts = [
    { name: 'Zoe', nextFollowUp: date('2026-11-24') },
    { name: 'Ann', nextFollowUp: date('2026-11-24') },
    { name: 'Late', nextFollowUp: date('2025-12-31') },
    { name: 'Edge', nextFollowUp: date('2026-12-24') },
    { name: 'Later', nextFollowUp: date('2026-12-25') },
    { name: 'Never' },
  ];

  it('names who is due within 30 days, the most overdue first', () => {
    const due = dueFollowUps(contacts, today);
    expect(due.map(({ contact, days }) => [contact.name, days])).toEqual([
      ['Late', -328],
      ['Ann', 0],
      ['Zoe', 0],
      ['Edge', 30],
    ]);
  });

  it('names nobody where there is nobody', () => {
    expect(dueFollowUps([], today)).toEqual([]);
  });
});

describe('how far a letter is', () => {
  it.each([
    [{}, 'not-asked'],
    [{ asked: today }, 'asked'],
    [{ asked: today, promised: today }, 'promised'],
    // Nobody wrote down when it was promised.
    [{ asked: today, submitted: today }, 'submitted'],
    [{ promised: today }, 'promised'],
  ])('%o: %s', (letter, state) => {
    expect(letterState(letter)).toBe(state);
  });
});
