import { describe, expect, it } from 'vitest';
import { pathways } from '#catalog/pathways.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planProblems } from '#domain/plan.ts';
import type { Position } from '#domain/schedule.ts';
import { positionOn, schedule } from '#domain/schedule.ts';
import { planFromAnswer } from '#domain/planFromAnswer.ts';
import {
  answerForYear,
  laterYearLabels,
  planDatesForYear,
  trainingYearLabels,
} from '#domain/whereYouAre.ts';
import { allPathways, pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';

const esir = pathwayById('us-esir');
if (esir === undefined) throw new Error('The ESIR pathway is gone');

describe.each(pathways)('planDatesForYear on $id', (pathway) => {
  const labels = trainingYearLabels({ pathwayId: pathway.id }, pathway);

  it.each([
    '2026-08-01',
    '2026-11-24',
    '2026-12-31',
    '2027-01-01',
    '2027-05-15',
    '2028-02-29',
    '2100-02-28',
  ])('puts everyone into the training year that they say they are in on %s', (today) => {
    for (const label of labels) expect(yearToday(label, date(today), pathway)).toBe(label);
  });

  it.each([
    ['2026-06-30', 'MS4'],
    ['2026-07-01', 'MS1'],
  ])('does so on %s for all but %s', (today, except) => {
    for (const label of labels.filter((each) => each !== except)) {
      expect(yearToday(label, date(today), pathway)).toBe(label);
    }
  });

  it('has a final-year student graduated by June and a first-year student start in August', () => {
    const june = date('2026-06-30');
    const july = date('2026-07-01');
    const finalYear = labels.findLast((label) => label.startsWith('MS')) ?? '';
    expect(positionFor(finalYear, june, pathway)).toMatchObject({ kind: 'between' });
    expect(positionFor('MS1', july, pathway)).toEqual({ kind: 'before' });
  });

  it('gives dates without problems', () => {
    for (const label of labels) {
      const dates = planDatesForYear(label, date('2026-11-24'), { pathwayId: pathway.id }, pathway);
      expect(planProblems({ pathwayId: pathway.id, ...dates }, pathway)).toEqual([]);
    }
  });

  it('knows no training year that the pathway does not have', () => {
    const plan = { pathwayId: pathway.id };
    for (const label of ['PGY-9', 'MS5', 'R1', '']) {
      expect(planDatesForYear(label, date('2026-11-24'), plan, pathway)).toBeNull();
    }
  });
});

describe.each(allPathways)('planDatesForYear abroad as well, on $id', (pathway) => {
  const labels = trainingYearLabels({ pathwayId: pathway.id }, pathway);

  // Days on which school and training run everywhere.
  it.each(['2026-10-20', '2027-03-15', '2027-05-10'])(
    'puts everyone into the training year that they say they are in on %s',
    (today) => {
      expect(labels.length).toBeGreaterThan(8);
      for (const label of labels) expect(yearToday(label, date(today), pathway)).toBe(label);
    },
  );
});

describe('planDatesForYear', () => {
  const today = date('2026-11-24');

  it.each([
    // This academic year is July 2026 to June 2027.
    ['MS1', { graduation: '2030-05-15' }],
    ['MS3', { graduation: '2028-05-15' }],
    ['MS4', { graduation: '2027-05-15' }],
    ['PGY-1', { residencyStart: '2026-07-01' }],
    ['PGY-3', { residencyStart: '2024-07-01' }],
    ['PGY-6', { residencyStart: '2021-07-01' }],
  ])('gives a student their graduation, a resident their first day: %s', (label, dates) => {
    expect(planDatesForYear(label, today, { pathwayId: 'us-esir' }, esir)).toEqual(dates);
  });

  it('replaces the dates that the plan had', () => {
    const plan: Plan = {
      pathwayId: 'us-esir',
      medicalSchoolStart: date('2001-08-01'),
      graduation: date('2007-05-15'),
      residencyStart: date('2009-07-01'),
    };
    expect(planDatesForYear('MS3', today, plan, esir)).toEqual({ graduation: '2028-05-15' });
    expect(planDatesForYear('PGY-3', today, plan, esir)).toEqual({ residencyStart: '2024-07-01' });
  });

  it('follows the academic year of the person’s own program', () => {
    const plan: Plan = { pathwayId: 'us-esir', academicYearStart: { month: 12, day: 1 } };
    expect(planDatesForYear('PGY-1', today, plan, esir)).toEqual({ residencyStart: '2025-12-01' });
  });

  // Two and a half years on, PGY-4 runs from January to December.
  it.each(['2026-07-01', '2026-11-24', '2027-03-01', '2027-06-30'])(
    'finds the training year on %s when a stage takes half a year longer',
    (day) => {
      const lengths = { internship: 18 };
      const plan: Plan = { pathwayId: 'us-esir', lengths };
      for (const label of ['PGY-3', 'PGY-4', 'PGY-7']) {
        expect(yearToday(label, date(day), esir, plan)).toBe(label);
      }
    },
  );
});

describe('trainingYearLabels', () => {
  const lengths = { 'medical-school': 36, internship: 18, 'diagnostic-radiology': 24 };
  const usual = ['MS1', 'MS2', 'MS3', 'MS4', 'PGY-1', 'PGY-2', 'PGY-3', 'PGY-4', 'PGY-5', 'PGY-6'];

  it.each<[string, Omit<Plan, 'pathwayId'>, readonly string[]]>([
    ['the usual ones without a date', {}, usual],
    ['the same by school start', { medicalSchoolStart: date('2026-08-01') }, usual],
    ['the same by graduation', { graduation: date('2030-05-15') }, usual],
    ['the same by residency', { residencyStart: date('2030-07-01') }, usual],
    [
      'those of other lengths, a broken year counted whole',
      { lengths },
      ['MS1', 'MS2', 'MS3', 'PGY-1', 'PGY-2', 'PGY-3', 'PGY-4', 'PGY-5'],
    ],
  ])('are %s', (_, given, labels) => {
    expect(trainingYearLabels({ pathwayId: 'us-esir', ...given }, esir)).toEqual(labels);
  });
});

function positionFor(
  label: string,
  today: CalendarDate,
  pathway: Pathway,
  plan: Plan = { pathwayId: pathway.id },
): Position | null {
  const dates = schedule({ ...plan, ...planDatesForYear(label, today, plan, pathway) }, pathway);
  return dates === null ? null : positionOn(today, dates);
}

function yearToday(label: string, today: CalendarDate, pathway: Pathway, plan?: Plan) {
  const position = positionFor(label, today, pathway, plan);
  return position?.kind === 'in-training-year' ? position.trainingYear.label : null;
}

describe.each(allPathways)('someone who says their year on $id', (pathway) => {
  it.each(['residencyStart', 'trainingEnd'] as const)(
    'is in it with the plan that the %s makes',
    (asked) => {
      const today = date('2026-11-24');
      const labels = laterYearLabels(pathway);
      expect(labels.length).toBeGreaterThan(3);
      for (const label of labels) {
        const answer = answerForYear(label, asked, today, pathway);
        const plan = answer === null ? null : planFromAnswer(asked, answer, pathway);
        const dated = plan === null ? null : schedule(plan, pathway);
        expect(dated === null ? null : positionOn(today, dated)).toMatchObject({
          kind: 'in-training-year',
          trainingYear: { label },
        });
      }
    },
  );

  it('is in no year that the pathway does not have', () => {
    expect(answerForYear('XX-9', 'residencyStart', date('2026-11-24'), pathway)).toBeNull();
  });
});
