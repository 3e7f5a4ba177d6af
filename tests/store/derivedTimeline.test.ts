import { describe, expect, it } from 'vitest';
import { datedMilestonesOf, datedMovesOf, timelineAxisOf } from '#store/derivedTimeline.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { setNotes } from '#store/milestoneActions.ts';
import { setTheme } from '#store/settingsActions.ts';
import { date } from '../support/dates.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { longAgo, milestoneRecords, testStore } from '../support/store.ts';

const rotation = (id: string, start: string, end: string) => ({
  id,
  updatedAt: longAgo,
  trainingYear: 'PGY-2',
  start: date(start),
  end: date(end),
  type: 'chest',
  status: 'planned' as const,
});

describe('the timeline of a record', () => {
  it('has an axis for the whole plan, for what lies before and after it, and for today', () => {
    const store = testStore({
      tables: {
        ...planTables(classOf2028),
        milestones: milestoneRecords({
          early: {
            own: { step: 'networking', title: 'Early', order: 1 },
            pinned: date('2019-03-01'),
          },
        }),
        rotations: { r: rotation('r', '2050-01-01', '2050-01-28') },
      },
    });
    expect(timelineAxisOf(store.getState())).toMatchObject({
      start: '2018-07-01',
      end: '2050-07-01',
    });
  });

  it('without a plan holds today and nothing else', () => {
    const { getState } = testStore();
    expect(datedMilestonesOf(getState())).toEqual([]);
    expect(datedMovesOf(getState())).toEqual([]);
    expect(timelineAxisOf(getState())).toMatchObject({ start: '2026-07-01', end: '2027-07-01' });
  });

  it('has rotations in order of their days, without those that were removed', () => {
    const store = testStore({
      tables: {
        rotations: {
          later: rotation('later', '2030-01-01', '2030-01-28'),
          gone: { id: 'gone', updatedAt: longAgo, deleted: true },
          earlier: rotation('earlier', '2029-01-01', '2029-01-28'),
        },
      },
    });
    expect(rotationsOf(store.getState()).map(({ id }) => id)).toEqual(['earlier', 'later']);
  });

  it('stays the same object while nothing on it changes', () => {
    const store = testStore({ tables: planTables(classOf2028) });
    const before = [datedMilestonesOf(store.getState()), timelineAxisOf(store.getState())];
    setTheme(store, 'dark');
    expect(datedMilestonesOf(store.getState())).toBe(before[0]);
    setNotes(store, { id: 'match-day', title: 'Match Day' }, 'With my sister');
    expect(timelineAxisOf(store.getState())).toBe(before[1]);
  });
});
