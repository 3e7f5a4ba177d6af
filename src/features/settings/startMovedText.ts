import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planDates } from '#domain/plan.ts';
import { schoolStartFrom } from '#domain/schoolDates.ts';

/** To follow what was done: that the start of school, which nobody gave, is another. Empty where it is the same. */
export function startMovedText(
  before: Plan,
  after: Plan,
  pathway: Pathway,
  dateStyle: DateStyle,
): string {
  const was = planDates(before, pathway)?.medicalSchoolStart;
  const start = planDates(after, pathway)?.medicalSchoolStart;
  return schoolStartFrom(after) === null ||
    was === undefined ||
    start === undefined ||
    was === start
    ? ''
    : ` Medical school starts ${dateText(start, dateStyle)} now.`;
}
