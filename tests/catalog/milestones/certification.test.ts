import { describe, expect, it } from 'vitest';
import { milestones } from '#catalog/milestones.ts';
import { pathways } from '#catalog/pathways.ts';

// US pathways, section 3: the table of cohorts, by the year in which PGY-2 starts.
describe('the board exams', () => {
  it.each([
    [2022, 'R3 month 6'],
    [2023, 'R3 month 6'],
    [2024, 'R3 month 6'],
    [2025, 'R4 month 10'],
    [2030, 'R4 month 10'],
  ])('put the Core Exam of the %i cohort in %s on every pathway', (year, when) => {
    for (const { id } of pathways) expect(ruleFor('pass-core-exam', id, year)).toBe(when);
  });

  it.each([
    ['us-esir', 2022, 'diagnostic-end +12'],
    ['us-independent', 2023, 'diagnostic-end +8'],
    ['us-classic', 2024, 'R4 month 6'],
    ['us-esir', 2025, 'month 6 after pass-core-exam'],
    ['us-integrated', 2022, 'no date'],
    ['us-integrated', 2023, 'no date'],
    ['us-integrated', 2024, 'no date'],
    ['us-integrated', 2025, 'month 6 after pass-core-exam'],
  ])('put the DR exam of a %s resident of the %i cohort at %s', (pathwayId, year, when) => {
    expect(ruleFor('pass-dr-oral-exam', pathwayId, year)).toBe(when);
  });

  it.each([
    [2022, 'training-end +3'],
    [2023, 'no date'],
    [2024, 'no date'],
    [2025, 'no date'],
  ])('put the IR/DR computer-based exam of the %i cohort at %s', (year, when) => {
    expect(ruleFor('pass-ir-computer-exam', 'us-integrated', year)).toBe(when);
  });

  it('end board eligibility on December 31 of the sixth calendar year after training', () => {
    const milestone = milestones.find(({ id }) => id === 'certify-before-eligibility-ends');
    expect(milestone?.timing).toEqual({
      rule: 'calendar-years-after',
      anchor: 'training-end',
      years: 6,
      month: 12,
      day: 31,
    });
  });
});

function ruleFor(id: string, pathwayId: string, year: number): string {
  const cohort = milestones
    .find((milestone) => milestone.id === id)
    ?.cohorts?.find(
      ({ from = year, to = year, pathways: only = [pathwayId] }) =>
        from <= year && year <= to && only.includes(pathwayId),
    );
  if (cohort?.timing === null) return 'no date';
  if (cohort?.timing.rule === 'month-of')
    return `${cohort.timing.year} month ${cohort.timing.month}`;
  if (cohort?.timing.rule === 'months-from') {
    return `${cohort.timing.anchor} +${cohort.timing.months}`;
  }
  if (cohort?.timing.rule === 'month-after') {
    return `month ${cohort.timing.month} after ${cohort.timing.milestone}`;
  }
  return 'another rule';
}
