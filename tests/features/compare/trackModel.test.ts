import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan.ts';
import { tracksOf } from '#features/compare/trackModel.ts';
import type { Tracks } from '#features/compare/trackModel.ts';
import { ownOutcomeOf } from '#store/derivedScenarios.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { testStore } from '../../support/store.ts';

function tracksOn(today: string, ...plans: readonly Plan[]): Tracks {
  const outcomes = plans.map(({ adjustments = [], ...plan }) => {
    const store = testStore({
      today,
      tables: {
        ...planTables(plan),
        scenarios: {},
        adjustments: Object.fromEntries(
          adjustments.flatMap((one) =>
            one.kind === 'pathway-change' ? [] : [[one.id, { ...one, updatedAt: testStamp }]],
          ),
        ),
      },
    });
    const outcome = ownOutcomeOf(store.getState());
    if (outcome === null) throw new Error('The plan has a date');
    return outcome;
  });
  return tracksOf(outcomes, date(today));
}

const testStamp = '2026-01-01T00:00:00.000Z';

const withResearch: Plan = {
  ...classOf2028,
  adjustments: [{ id: 'a', kind: 'research', start: date('2027-07-01'), months: 12 }],
};

describe('tracks', () => {
  it('begin with the training year of today and share one axis', () => {
    const { tracks, today } = tracksOn('2026-11-24', classOf2028, withResearch);
    const [own, later] = tracks;
    // MS3 begins on July 1, 2026; the later of the two ends is June 30, 2035.
    expect(own?.bars[0]).toMatchObject({ kind: 'medical-school', start: '2026-07-01', left: 0 });
    expect(later?.end).toBe(100);
    // 2,922 of 3,287 days.
    expect(own?.end).toBeCloseTo(88.9, 1);
    // 146 of 3,287 days.
    expect(today).toBeCloseTo(4.44, 1);
  });

  it('show time that is added as a bar of its own, and the stage around it', () => {
    const [, later] = tracksOn('2026-11-24', classOf2028, withResearch).tracks;
    expect(later?.bars.slice(0, 4).map(({ kind, label, start }) => [kind, label, start])).toEqual([
      ['medical-school', 'MS3', '2026-07-01'],
      ['added-time', 'Research', '2027-07-01'],
      ['medical-school', 'MS4', '2028-07-01'],
      ['internship', 'PGY-1', '2029-07-01'],
    ]);
  });

  it('never let bars overlap or leave the axis', () => {
    const { tracks } = tracksOn('2026-11-24', classOf2028, withResearch);
    for (const { bars } of tracks) {
      bars.forEach((bar, index) => {
        const next = bars[index + 1];
        expect(bar.left + bar.width).toBeLessThanOrEqual((next?.left ?? 100) + 1e-9);
      });
    }
  });

  it('leave out a match that is behind, though nobody checked it off', () => {
    const [before] = tracksOn('2028-03-01', classOf2028).tracks;
    const [after] = tracksOn('2028-04-01', classOf2028).tracks;
    expect(before?.matches.map(({ id }) => id)).toEqual(['match-day']);
    expect(after?.matches).toEqual([]);
  });

  it('name a match only where its word has room beside that of today', () => {
    const [far] = tracksOn('2026-11-24', classOf2028).tracks;
    const [near] = tracksOn('2028-03-01', classOf2028).tracks;
    expect(far?.matches).toMatchObject([{ isNamed: true }]);
    expect(near?.matches).toMatchObject([{ isNamed: false }]);
  });

  it('leave a bar without a label where it would cross the line of today', () => {
    // MS4, two months before its end.
    const early = tracksOn('2027-07-15', classOf2028).tracks[0]?.bars[0];
    const late = tracksOn('2028-03-15', classOf2028).tracks[0]?.bars[0];
    expect(early).toMatchObject({ label: 'MS4', isToday: true });
    expect(late).toMatchObject({ label: '', isToday: true });
  });

  it('mark the matches that are ahead', () => {
    const [own, later] = tracksOn('2026-11-24', classOf2028, withResearch).tracks;
    expect(own?.matches.map(({ id }) => id)).toEqual(['match-day']);
    expect(later?.matches[0]?.left).toBeGreaterThan(own?.matches[0]?.left ?? 100);
  });

  it('show the whole road before its start and after its end, without a mark for today', () => {
    const before = tracksOn('2020-01-01', classOf2028);
    expect(before.today).toBeNull();
    expect(before.tracks[0]?.bars[0]).toMatchObject({ start: '2024-08-01', left: 0 });
    const after = tracksOn('2040-01-01', classOf2028);
    expect(after.today).toBeNull();
    expect(after.tracks[0]?.bars).toHaveLength(4);
  });
});
