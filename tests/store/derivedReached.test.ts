import { describe, expect, it } from 'vitest';
import type { Tables } from '#record/schema.ts';
import { reachedOf } from '#store/derivedReached.ts';
import { date } from '../support/dates.ts';
import { planTables } from '../support/plans.ts';
import { longAgo, testStore } from '../support/store.ts';

function reached(tables: Partial<Tables>): unknown[] {
  const store = testStore({ tables });
  return reachedOf(store.getState()).map(({ milestone, on, fact }) => [milestone, on, fact.kind]);
}

const stamped = (id: string) => ({ id, updatedAt: longAgo });

const entry = (id: string, day: string, count: number) => ({
  [id]: {
    ...stamped(id),
    date: date(day),
    procedure: 'port',
    role: 'performed' as const,
    count,
  },
});

const credit = (id: string, day: string, meeting: string) => ({
  [id]: {
    ...stamped(id),
    date: date(day),
    title: meeting,
    amount: 1,
    category: 'category-1' as const,
    meeting,
  },
});

const writer = (id: string, day: string) => ({
  [id]: { ...stamped(id), name: id, letter: { submitted: date(day) } },
});

describe('what the logs show to be reached', () => {
  it('500 procedures, on the day of the one that brings them', () => {
    const plan = planTables({ pathwayId: 'us-esir', graduation: date('2024-05-15') });
    const most = entry('a', '2026-01-01', 499);
    expect(reached({ ...plan, procedures: most })).toEqual([]);
    expect(reached({ ...plan, procedures: { ...most, ...entry('b', '2026-02-01', 1) } })).toEqual([
      ['finish-esir', '2026-02-01', 'procedures'],
    ]);
  });

  it('meetings: the first for the first conference, the latest for what comes round', () => {
    expect(
      reached({
        ...planTables({ pathwayId: 'us-integrated', graduation: date('2024-05-15') }),
        credits: {
          ...credit('a', '2023-04-10', 'sir'),
          ...credit('b', '2026-04-10', 'sir'),
          ...credit('c', '2027-04-10', 'sir'),
        },
      }),
    ).toEqual([
      ['sir-annual-meeting', '2026-04-10', 'meeting'],
      ['first-conference', '2023-04-10', 'meeting'],
    ]);
  });

  it('75 credits, but not of a resident or a new graduate, of whom nothing is asked yet', () => {
    const credits = {
      a: {
        ...stamped('a'),
        date: date('2026-08-01'),
        title: 'Course',
        amount: 80,
        category: 'category-1' as const,
      },
    };
    const resident = planTables({ pathwayId: 'us-integrated', graduation: date('2024-05-15') });
    const graduate = planTables({ pathwayId: 'us-integrated', graduation: date('2016-05-15') });
    // In practice since July 1, 2026: three full years after certification end in 2030.
    const newGraduate = planTables({ pathwayId: 'us-integrated', graduation: date('2020-05-15') });
    expect(reached({ ...resident, credits })).toEqual([]);
    expect(reached({ ...newGraduate, credits })).toEqual([]);
    expect(reached({ ...graduate, credits })).toEqual([['cme-75', '2026-08-01', 'credits']]);
  });

  it('three letters, and nothing with two', () => {
    const plan = planTables({ pathwayId: 'us-integrated', graduation: date('2028-05-15') });
    const two = { ...writer('a', '2026-08-01'), ...writer('b', '2026-09-01') };
    expect(reached({ ...plan, contacts: two })).toEqual([]);
    expect(reached({ ...plan, contacts: { ...two, ...writer('c', '2026-08-15') } })).toEqual([
      ['secure-letters', '2026-09-01', 'letters'],
    ]);
  });
});
