import { describe, expect, it } from 'vitest';
import type { PlanDateField, PlanProblem } from '#domain/plan.ts';
import { planProblemText } from '#parts/planProblemText.ts';
import { date } from '../support/dates.ts';

const tooEarly: PlanProblem = {
  kind: 'graduation-before-start',
  field: 'graduation',
  start: date('2026-08-01'),
  graduation: date('2026-05-15'),
  earliest: date('2027-08-01'),
};

const overlapping: PlanProblem = {
  kind: 'residency-before-graduation',
  field: 'residencyStart',
  training: 'residency',
  graduation: date('2028-05-15'),
  residencyStart: date('2027-07-01'),
  earliest: date('2028-07-01'),
};

describe('planProblemText', () => {
  it.each<[string, PlanProblem, PlanDateField | null]>([
    [
      'Graduation cannot come so soon after medical school begins on August 1, 2026. Enter August 1, 2027 or later.',
      tooEarly,
      'graduation',
    ],
    [
      'Medical school cannot begin so shortly before graduation on May 15, 2026. Enter an earlier date, or move graduation first.',
      tooEarly,
      'medicalSchoolStart',
    ],
    [
      'Residency cannot start before graduation on May 15, 2028. Enter July 1, 2028 or later.',
      overlapping,
      'residencyStart',
    ],
    [
      'Graduation cannot come after residency starts on July 1, 2027. Enter an earlier date, or move the start of residency first.',
      overlapping,
      'graduation',
    ],
    [
      'Residency cannot start before graduation on May 15, 2028. Enter July 1, 2028 or later.',
      overlapping,
      null,
    ],
  ])('says “%s”', (text, problem, at) => {
    expect(planProblemText(problem, 'month-day-year', at)).toBe(text);
  });

  it('names the years that a plan can lie in', () => {
    const problem: PlanProblem = {
      kind: 'date-out-of-range',
      field: 'graduation',
      earliest: date('1960-01-01'),
      latest: date('2080-12-31'),
    };
    expect(planProblemText(problem, 'month-day-year', 'graduation')).toBe(
      'Enter a date from January 1, 1960 to December 31, 2080.',
    );
  });

  it('names the lengths that a stage can have', () => {
    const problem: PlanProblem = {
      kind: 'length-out-of-range',
      field: 'lengths',
      stageId: 'internship',
      minimum: 12,
      maximum: 24,
    };
    expect(planProblemText(problem, 'month-day-year')).toBe('Enter a whole number from 12 to 24.');
  });

  it('writes dates in the chosen style', () => {
    expect(planProblemText(overlapping, 'iso')).toBe(
      'Residency cannot start before graduation on 2028-05-15. Enter 2028-07-01 or later.',
    );
  });
});
