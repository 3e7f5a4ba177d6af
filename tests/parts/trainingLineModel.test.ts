import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestones as catalog } from '#catalog/milestones.ts';
import { addDays, daysBetween } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import type { Plan } from '#domain/plan.ts';
import { planPreview } from '#domain/planPreview.ts';
import type {
  TrainingLineInput,
  TrainingLineMark,
  TrainingLineModel,
} from '#parts/trainingLineModel.ts';
import { trainingLineModel, trainingLineText } from '#parts/trainingLineModel.ts';
import { pathwayById } from '../support/catalogs.ts';
import { arbitraryPlan } from '../domain/arbitraryPlan.ts';
import { date } from '../support/dates.ts';
import { classOf2028 } from '../support/plans.ts';

const shape = { middle: 132, swing: 22, startRadius: 13, endRadius: 6.5 };
const wide = {
  size: { ...shape, width: 1120, left: 14, right: 1106 },
  isShort: false,
  hasNames: true,
};
const phone = {
  size: { ...shape, width: 350, left: 9, right: 342 },
  isShort: true,
  hasNames: false,
};
const aside = {
  size: { ...shape, width: 520, left: 12, right: 510 },
  isShort: true,
  hasNames: true,
};

const paper = {
  size: { ...shape, width: 700, left: 9, right: 692 },
  isShort: false,
  hasNames: true,
};

function inputFor(plan: Plan, today: string, dateStyle: DateStyle = 'month-day-year') {
  const pathway = pathwayById(plan.pathwayId);
  const preview = pathway === undefined ? null : planPreview(plan, pathway, catalog, date(today));
  if (preview === null) throw new Error('The plan of a test has no date');
  const { schedule, milestones } = preview;
  return { schedule, milestones, today: date(today), dateStyle } satisfies TrainingLineInput;
}

/** A third-year student; school began on August 1, 2024, training ends on June 30, 2034: 3620 days later. */
const student = inputFor(classOf2028, '2026-11-24');

function names({ marks }: TrainingLineModel): readonly string[] {
  return marks.map(({ name }) => name);
}

/** Average width of a letter of the labels in the browser; the model reckons with no less. */
const letterWidth = 6.5;

type Extent = readonly [from: number, to: number];

function extentOf({ x, name, dateText, anchor }: TrainingLineMark): Extent {
  const width = Math.max(name.length, dateText.length) * letterWidth;
  switch (anchor) {
    case 'start':
      return [x, x + width];
    case 'middle':
      return [x - width / 2, x + width / 2];
    case 'end':
      return [x - width, x];
  }
}

interface Label {
  readonly name: string;
  readonly extent: Extent;
}

/** What of the model would be drawn over something else, or beyond the picture. */
function clashes({ marks, flag, stages }: TrainingLineModel, width: number): readonly string[] {
  const today: Label = { name: 'today', extent: [flag.x, flag.x + flag.width] };
  const labels = [
    today,
    ...marks.map((mark): Label => ({ name: mark.name, extent: extentOf(mark) })),
  ].toSorted((a, b) => a.extent[0] - b.extent[0]);
  const overlapping = labels.filter((label, index) => {
    const next = labels[index + 1];
    // Beside the flag's dark edge a gap is missed sooner.
    const end = label.extent[1] + (label === today ? 4 : 0);
    return next !== undefined && end > next.extent[0];
  });
  const outside = labels.filter(({ extent: [from, to] }) => from < -1 || to > width + 1);
  const tooLong = stages.filter(
    (stage) => `${stage.label} ${stage.detail}`.trim().length * letterWidth > stage.width,
  );
  return [...overlapping, ...outside]
    .map(({ name }) => name)
    .concat(tooLong.map(({ label }) => label));
}

/** Names of training years that stand within half a letter of the next one. */
function crowded({ years }: TrainingLineModel): readonly string[] {
  const named = years.filter(({ label }) => label !== '');
  return named.flatMap(({ label, center }, index) => {
    const next = named[index + 1];
    if (next === undefined) return [];
    const half = ((label.length + next.label.length) / 2) * letterWidth;
    return next.center - center < half + letterWidth / 2 ? [label] : [];
  });
}

describe('trainingLineModel', () => {
  it('places everything in proportion to its time', () => {
    const { stages, years, marks, todayX } = trainingLineModel(student, wide);
    const perDay = (1106 - 14) / 3620;
    const xOf = (text: string): number => 14 + perDay * daysBetween(date('2024-08-01'), date(text));
    expect(stages[1]?.x).toBeCloseTo(xOf('2028-07-01'));
    expect(stages[1]?.width).toBeCloseTo(364 * perDay);
    expect(years[2]?.x).toBeCloseTo(xOf('2026-07-01'));
    expect(years[2]?.center).toBeCloseTo((xOf('2026-07-01') + xOf('2027-06-30')) / 2);
    expect(marks.find(({ name }) => name === 'Match Day')?.x).toBeCloseTo(xOf('2028-03-17'));
    expect(marks.find(({ name }) => name === 'Finish')?.x).toBeCloseTo(1106);
    expect(todayX).toBeCloseTo(xOf('2026-11-24'));
  });

  it('names stages, training years and landmarks on a wide line', () => {
    const model = trainingLineModel(student, wide);
    expect(model.stages.map(({ label, detail }) => `${label} ${detail}`.trim())).toEqual([
      'Medical school to May 2028',
      'Internship',
      'Diagnostic radiology 3 years',
      'Interventional radiology 2 years',
    ]);
    expect(model.years.map(({ label }) => label).join(' ')).toBe(
      'MS1 MS2 MS3 MS4 PGY-1 PGY-2 PGY-3 PGY-4 PGY-5 PGY-6',
    );
    expect(model.years.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual([
      'MS3',
    ]);
    expect(model.marks.map(({ name, dateText }) => `${name} ${dateText}`)).toEqual([
      'Finish Jun 30, 2034',
      'Match Day Mar 17, 2028',
      'Core Exam Oct 2032',
    ]);
    expect(model.todayText).toBe('Nov 24, 2026');
  });

  it('has short names and months on a phone, and leaves out what has no room', () => {
    const model = trainingLineModel(student, phone);
    expect(model.stages.map(({ label, detail }) => `${label} ${detail}`.trim())).toEqual([
      'Med school',
      '',
      'DR 3 y',
      'IR 2 y',
    ]);
    expect(model.years).toEqual([]);
    expect(model.marks.map(({ name, dateText }) => `${name} ${dateText}`)).toEqual([
      'Finish Jun 2034',
      'Match Mar 2028',
    ]);
  });

  it('has full names where a short line has room for them', () => {
    const model = trainingLineModel(student, aside);
    expect(names(model)).toContain('Match Day');
    expect(model.stages[0]?.label).toBe('Medical school');
    expect(model.stages[2]?.label).toBe('Diagnostic radiology');
  });

  it('gives lengths that are no whole years in months on a short line', () => {
    const lengths = { 'diagnostic-radiology': 42 };
    const input = inputFor({ ...classOf2028, lengths }, '2026-11-24');
    expect(trainingLineModel(input, phone).stages[2]?.detail).toBe('42 mo');
    expect(trainingLineModel(input, wide).stages[2]?.detail).toBe('3 years 6 months');
  });

  it('marks the second match where there is one', () => {
    const input = inputFor({ ...classOf2028, pathwayId: 'us-independent' }, '2026-11-24');
    expect(names(trainingLineModel(input, wide))).toContain('IR Match');
    expect(names(trainingLineModel(student, wide))).not.toContain('IR Match');
  });

  it.each([
    ['the middle', '2027-01-15', 'middle'],
    ['its start, with the flag of today near', '2027-08-01', 'start'],
    ['its end, with the flag of today right after it', '2028-12-01', 'end'],
    ['nothing, with no room beside the flag of today', '2028-03-01', undefined],
  ])('holds the label of a mark by %s', (_, today, anchor) => {
    const { marks } = trainingLineModel(inputFor(classOf2028, today), wide);
    expect(marks.find(({ name }) => name === 'Match Day')?.anchor).toBe(anchor);
  });

  it('keeps the wire’s tip and the flag at the start before training', () => {
    const { todayX, flag, years } = trainingLineModel(inputFor(classOf2028, '2020-01-01'), wide);
    expect(todayX).toBe(14);
    expect(flag.x).toBe(0);
    expect(years.some(({ isCurrent }) => isCurrent)).toBe(false);
  });

  it('keeps both at the end after training', () => {
    const { todayX, flag } = trainingLineModel(inputFor(classOf2028, '2040-01-01'), wide);
    expect(todayX).toBe(1106);
    expect(flag.x + flag.width).toBe(1120);
  });

  it('draws no label beyond the picture, however late its mark', () => {
    const plan: Plan = {
      pathwayId: 'us-independent',
      lengths: { 'medical-school': 36, 'diagnostic-radiology': 28, 'interventional-radiology': 33 },
      medicalSchoolStart: date('2042-05-15'),
      residencyStart: date('2051-07-11'),
    };
    const today = addDays(date('2042-05-15'), 4084);
    expect(clashes(trainingLineModel(inputFor(plan, today), phone), phone.size.width)).toEqual([]);
  });

  it('never draws one label over another, for any plan on any day', () => {
    const arbitraryLine = fc.record({
      planned: arbitraryPlan,
      daysIn: fc.integer({ min: -400, max: 6000 }),
      form: fc.constantFrom(wide, phone, aside, paper),
      dateStyle: fc.constantFrom<DateStyle>('month-day-year', 'day-month-year', 'iso'),
    });
    fc.assert(
      fc.property(arbitraryLine, ({ planned: { plan, pathway }, daysIn, form, dateStyle }) => {
        const start = planPreview(plan, pathway, catalog, date('2026-11-24'))?.schedule.anchors;
        if (start === undefined) throw new Error('The plan of a test has no date');
        const today = addDays(start['medical-school-start'], daysIn);
        const model = trainingLineModel(inputFor(plan, today, dateStyle), form);
        expect(clashes(model, form.size.width)).toEqual([]);
        expect(crowded(model)).toEqual([]);
      }),
    );
  });
});

describe('trainingLineText', () => {
  it('says where the line runs, where today is and until when each stage lasts', () => {
    expect(trainingLineText(student)).toBe(
      'Training line from Aug 2024 to Jun 2034. Today is in MS3. Medical school to May 2028, Internship to Jun 2029, Diagnostic radiology to Jun 2032, Interventional radiology to June 30, 2034.',
    );
  });

  it.each([
    ['2020-01-01', 'Today is before its start.'],
    ['2028-06-01', 'Today is before internship begins.'],
    ['2034-06-30', 'Today is in PGY-6.'],
    ['2034-07-01', 'Today is after its end.'],
  ])('says on %s: %s', (today, sentence) => {
    expect(trainingLineText(inputFor(classOf2028, today))).toContain(` ${sentence} `);
  });

  it('writes its dates in the chosen style', () => {
    const text = trainingLineText(inputFor(classOf2028, '2026-11-24', 'iso'));
    expect(text).toContain('from 2024-08 to 2034-06.');
    expect(text).toContain('Interventional radiology to 2034-06-30.');
  });
});
