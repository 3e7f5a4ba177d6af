import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueRestorePoint, restorePointsToDrop } from '#record/restorePointRules.ts';
import { date } from '../support/dates.ts';

const dayAt = (instant: string) => date(instant.slice(0, 10));
const sameDay = () => date('2026-11-24');

function monthsKept(points: readonly { readonly at: string }[]): ReadonlySet<string> {
  return new Set(points.map(({ at }) => at.slice(0, 7)).filter((month) => month >= '2025-12'));
}

describe('dueRestorePoint', () => {
  const now = '2026-11-24T14:14:05.123Z';

  it.each([
    ['there is none', [], 'first-change-of-day'],
    ['the newest is of another day', ['2026-11-23T23:59:59.999Z'], 'first-change-of-day'],
    ['the newest is a month old', ['2026-10-24T14:14:05.123Z'], 'first-change-of-day'],
    ['the newest is five minutes old', ['2026-11-24T14:09:05.123Z'], 'while-changing'],
    ['the newest is hours old', ['2026-11-24T09:02:00.000Z'], 'while-changing'],
    ['the newest is under five minutes old', ['2026-11-24T14:09:05.124Z'], null],
    ['one is of this instant', [now], null],
    ['the newest is not the first', ['2026-11-24T14:13:00.000Z', '2026-11-20T09:00:00.000Z'], null],
    ['the clock was set back', ['2027-11-24T14:13:00.000Z'], 'first-change-of-day'],
    [
      'the clock was set back, and one was taken since',
      ['2026-11-24T14:13:00.000Z', '2027-11-24T14:13:00.000Z'],
      null,
    ],
  ])('when %s', (_when, taken, due) => {
    expect(dueRestorePoint(taken, now, dayAt)).toBe(due);
  });

  it('counts minutes across midnight in another zone', () => {
    const taken = ['2026-11-24T23:58:00.000Z'];
    expect(dueRestorePoint(taken, '2026-11-25T00:02:59.999Z', sameDay)).toBeNull();
    expect(dueRestorePoint(taken, '2026-11-25T00:03:00.000Z', sameDay)).toBe('while-changing');
  });
});

/** An instant in the middle of each month, such as "2026-11". */
function inMonths(...months: readonly string[]): readonly string[] {
  return months.map((month) => `${month}-15T12:00:00.000Z`);
}

const elevenMonths = [
  ...inMonths('2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'),
  ...inMonths('2026-06', '2026-07', '2026-08', '2026-09', '2026-10'),
];

describe('restorePointsToDrop', () => {
  const now = '2026-11-24T14:14:05.123Z';
  const dropped = (...instants: string[]) =>
    restorePointsToDrop(
      instants.map((at) => ({ at })),
      now,
    ).map(({ at }) => at);

  it('keeps every one of the last seven days', () => {
    expect(
      dropped(
        '2026-11-17T00:00:00.000Z',
        '2026-11-17T00:05:00.000Z',
        '2026-11-20T12:00:00.000Z',
        now,
      ),
    ).toEqual([]);
  });

  it('keeps of each month before that the newest alone', () => {
    expect(
      dropped(
        '2026-11-01T10:00:00.000Z',
        '2026-11-24T10:00:00.000Z',
        '2026-10-02T10:00:00.000Z',
        '2026-10-31T23:59:59.999Z',
        '2026-09-09T09:09:09.999Z',
      ),
    ).toEqual(['2026-11-01T10:00:00.000Z', '2026-10-02T10:00:00.000Z']);
  });

  it('keeps those of twelve months, with this one', () => {
    expect(dropped(...inMonths('2025-10', '2025-11'), ...elevenMonths, now)).toEqual(
      inMonths('2025-10', '2025-11'),
    );
  });

  it('keeps those of the last twelve that have any, after years without one', () => {
    expect(dropped(...inMonths('2019-03', '2021-06'), now)).toEqual([]);
  });

  it('keeps one of each month when the clock is ten years ahead, and all else when it is right again', () => {
    const taken = [...elevenMonths, '2026-11-24T10:00:00.000Z'].map((at) => ({ at }));
    const ahead = { at: '2036-11-24T14:14:05.123Z' };
    const gone = new Set(restorePointsToDrop([...taken, ahead], ahead.at));
    expect([...gone].map(({ at }) => at)).toEqual(inMonths('2025-12'));
    const kept = [...taken, ahead].filter((point) => !gone.has(point));
    expect(restorePointsToDrop(kept, now)).toEqual([]);
  });

  it('drops nothing of what the clock, set back, takes for the future', () => {
    expect(dropped('2027-11-24T10:00:00.000Z', '2027-11-24T11:00:00.000Z')).toEqual([]);
  });

  it('keeps one of two of the same instant', () => {
    const twins = [{ at: '2026-08-01T10:00:00.000Z' }, { at: '2026-08-01T10:00:00.000Z' }];
    expect(restorePointsToDrop(twins, now)).toHaveLength(1);
  });

  const instant = fc
    .date({
      min: new Date('2024-01-01T00:00:00.000Z'),
      max: new Date('2028-12-31T00:00:00.000Z'),
      noInvalidDate: true,
    })
    .map((time) => time.toISOString());
  const points = fc.array(instant.map((at) => ({ at })));

  it('never drops the newest, and drops nothing more when asked again', () => {
    fc.assert(
      fc.property(points, instant, (taken, later) => {
        const newest = taken
          .map(({ at }) => at)
          .toSorted()
          .at(-1);
        const at = newest === undefined || later > newest ? later : newest;
        const all = [...taken, { at }];
        const gone = new Set(restorePointsToDrop(all, at));
        const kept = all.filter((point) => !gone.has(point));
        expect(kept.some((point) => point.at === at)).toBe(true);
        expect(restorePointsToDrop(kept, at)).toEqual([]);
      }),
    );
  });

  it('keeps one of every month of the last twelve that had one', () => {
    fc.assert(
      fc.property(points, (taken) => {
        const gone = new Set(restorePointsToDrop(taken, now));
        expect(monthsKept(taken.filter((point) => !gone.has(point)))).toEqual(monthsKept(taken));
      }),
    );
  });
});
