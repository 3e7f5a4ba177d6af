import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeCounts, paceOf } from '#domain/pace.ts';
import { chartModel } from '#features/logbook/chartModel.ts';
import type { ShownTarget } from '#store/derivedProcedures.ts';
import { arbitraryLog, logged } from '../../domain/sampleLog.ts';
import { date } from '../../support/dates.ts';
import { esirTarget } from '../../support/esirTarget.ts';

const today = date('2026-11-24');

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}

function modelOf(
  log: Parameters<typeof paceOf>[1],
  shown: ShownTarget | null = esirTarget,
  width = 1000,
) {
  return chartModel(
    cumulativeCounts(shown ?? esirTarget, log, today),
    shown === null ? null : { target: shown, pace: paceOf(shown, log, today) },
    [
      { label: 'PGY-3', stageId: 'dr', start: date('2026-07-01'), end: date('2027-06-30') },
      { label: 'PGY-4', stageId: 'dr', start: date('2027-07-01'), end: date('2028-06-30') },
    ],
    [
      { start: date('2026-10-01'), end: date('2026-10-28') },
      { start: date('2027-02-01'), end: date('2027-02-28') },
      { start: date('2031-02-01'), end: date('2031-02-28') },
    ],
    today,
    { width, height: 300 },
  );
}

/** Below the axis, for a log that begins on this day. */
const yearsFrom = (day: string) =>
  modelOf([logged({ date: day })])?.years.map(({ label, start }) => [label, start]);

const labelsOf = (count: number, minimum: number) => {
  const model = modelOf([logged({ date: '2026-07-01', count })], { ...esirTarget, minimum });
  const { now, expected, bottom, target: line } = model ?? {};
  return { now, expected, bottom: bottom ?? 0, targetLabel: (line?.y ?? 0) - 8 };
};

describe('the labels of the drawing', () => {
  it('stand above what is expected, and at the foot of today', () => {
    const { now, expected, bottom } = labelsOf(40, 500);
    expect(expected?.labelY).toBe((expected?.y ?? 0) - 12);
    expect(now?.labelY).toBe(bottom - 8);
  });

  it('stand beside today where there is more room', () => {
    const early = modelOf([logged({ date: '2026-07-01' })]);
    const late = modelOf([logged({ date: '2026-07-01' })], null);
    expect(early?.now).toMatchObject({ labelX: (early?.now.x ?? 0) + 10, labelAnchor: 'start' });
    expect(late?.now).toMatchObject({ labelX: (late?.now.x ?? 0) - 10, labelAnchor: 'end' });
  });

  it('do not meet that of the target where the log is far beyond it, or will be near it', () => {
    const beyond = labelsOf(9000, 100);
    expect(beyond.now?.labelY).toBe((beyond.now?.y ?? 0) - 14);
    // 75 in five months are about 545 in 36.
    const near = labelsOf(75, 540);
    expect(Math.abs((near.expected?.labelY ?? 0) - near.targetLabel)).toBeGreaterThanOrEqual(18);
  });
});

describe('the drawing of a log', () => {
  it('is none for an empty log', () => {
    expect(modelOf([])).toBeNull();
  });

  it.each([0, 40, 108])('is none in a box of %i pixels, which has no room for it', (width) => {
    expect(modelOf([logged({ date: '2026-07-01', count: 40 })], esirTarget, width)).toBeNull();
  });

  it('leads from the first entry to the deadline, under a line at the number', () => {
    const model = modelOf([logged({ date: '2026-07-01', count: 40 })]);
    expect(model?.counts.map(({ count }) => count)).toEqual([0, 200, 400, 600]);
    // That of 2031 is after the deadline.
    expect(model?.bands).toHaveLength(2);
    expect(model?.target?.until).toBe(model?.right);
    expect(model?.expected?.x).toBe(model?.right);
    expect(model?.now.x).toBeGreaterThan(model?.left ?? Infinity);
  });

  it('names the training years below, and months where there is no training', () => {
    expect(yearsFrom('2026-07-01')).toEqual([
      ['PGY-3', '2026-07-01'],
      ['PGY-4', '2027-07-01'],
      [null, '2028-07-01'],
      [null, '2029-01-01'],
    ]);
    expect(yearsFrom('2023-03-10')?.slice(0, 4)).toEqual([
      [null, '2023-03-09'],
      [null, '2024-01-01'],
      [null, '2025-01-01'],
      [null, '2026-01-01'],
    ]);
  });

  it('says where the axis begins, not where the year did that it cuts, and that gives way to the next', () => {
    // The axis begins with none: on the day before the first entry.
    expect(yearsFrom('2026-09-10')?.[0]).toEqual(['PGY-3', '2026-09-09']);
    expect(yearsFrom('2026-05-01')?.[0]).toEqual(['PGY-3', '2026-07-01']);
  });

  it('has no line without a number, and leads nowhere', () => {
    const unasked = modelOf([logged({ date: '2026-07-01', count: 40 })], null);
    expect(unasked).toMatchObject({ target: null, expected: null });
  });

  it('expects nothing in the first month', () => {
    const fresh = modelOf([logged({ date: '2026-11-20' })]);
    expect(fresh).toMatchObject({ expected: null });
  });

  // 144 by today, 12 a month: the other 356 would take two and a half years more.
  const monthly = Array.from({ length: 12 }, (_, index) =>
    logged({ date: `${index === 0 ? 2025 : 2026}-${twoDigits(index || 12)}-15`, count: 12 }),
  );

  it.each([
    ['passed months ago', '2026-06-30'],
    ['was yesterday', '2026-11-23'],
    ['is today, after which nothing counts', '2026-11-24'],
  ])('ends today and promises nothing when the deadline %s', (_, by) => {
    const model = modelOf(monthly, { ...esirTarget, by: date(by) });
    expect(model?.expected).toBeNull();
    expect(model?.now.x).toBe(model?.right);
  });

  it('leads to the number where there is no deadline', () => {
    const model = modelOf(monthly, { ...esirTarget, by: null });
    expect(model?.expected?.y).toBe(model?.target?.y);
    expect(model?.expected?.x).toBe(model?.right);
  });

  it('draws everything inside of its frame, for any log', () => {
    fc.assert(
      fc.property(
        arbitraryLog,
        fc.constantFrom(esirTarget.by, today, date('2026-06-30'), null),
        (log, by) => {
          const model = modelOf(log, { ...esirTarget, by });
          const xs = [model?.now.x, model?.expected?.x, ...(model?.years ?? []).map(({ x }) => x)];
          const ys = [model?.now.y, model?.expected?.y, model?.target?.y];
          const ends = (model?.bands ?? []).map(({ x, width }) => x + width);
          expect([...xs, ...ends].filter((x) => x !== undefined && (x < 46 || x > 938))).toEqual(
            [],
          );
          expect(ys.filter((y) => y !== undefined && (y < 20 || y > 256))).toEqual([]);
          expect(model?.line ?? '').not.toMatch(/NaN|Infinity/);
        },
      ),
    );
  });
});
