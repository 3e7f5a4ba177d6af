/** Differences in words. */
import type { Adjustment } from '#domain/adjustment.ts';
import type { LineDifference } from '#domain/comparison.ts';
import { ledgerDifferences } from '#domain/comparison.ts';
import { daysText, wholeMonthsText } from '#domain/durationText.ts';
import { finalPathway, pathwaysOfTraining } from '#domain/schedule.ts';
import type { AddedLength } from '#domain/trainingClock.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { capitalized } from '#parts/letterCase.ts';
import { shiftText } from '#parts/shiftText.ts';
import type { Outcome } from '#store/derivedScenarios.ts';

/** Of a what-if its own name, of the plan the pathway in which it ends. */
export function nameOf({ scenario, pathway, schedule }: Outcome): string {
  return scenario?.name ?? finalPathway(pathway, schedule).name;
}

/** "Diagnostic radiology: 4 years instead of 3 years", "Research year: 1 year more". */
function lineDifferenceText({ line, own, other }: LineDifference): string {
  switch (line.kind) {
    case 'stage':
      if (isNothing(own)) return `${line.name}: ${lengthText(other)}, not in your plan`;
      if (isNothing(other)) return `${line.name}: not in it, ${lengthText(own)} in your plan`;
      return `${line.name}: ${lengthText(other)} instead of ${lengthText(own)}`;
    case 'adjustment':
    case 'time-off':
      return comparedText(addedName(line), own, other);
  }
}

/** What adds to the stages: "Research year", "Days off beyond the allowance". */
export function addedName(
  line:
    | { readonly kind: 'adjustment'; readonly adjustment: Adjustment }
    | { readonly kind: 'time-off' },
): string {
  return line.kind === 'adjustment'
    ? adjustmentName(line.adjustment)
    : 'Days off beyond the allowance';
}

/**
 * Why the plan `other` ends when it does, beside `own`. What was added in school comes with the later start that it
 * makes, so that no year is counted twice.
 */
export function reasonTexts(own: Outcome, other: Outcome): readonly string[] {
  const { start, schoolLines, lines } = ledgerDifferences(own.ledger, other.ledger);
  const { training } = pathwaysOfTraining(other.pathway, other.schedule)[0] ?? other.pathway;
  const after = lines.map(lineDifferenceText);
  if (start.direction === 'same') return [...schoolLines.map(lineDifferenceText), ...after];
  // One that is in school in one plan and after it in the other is told of once, where it is after school.
  const told = new Set(lines.map(nameOfLine));
  const inSchool = schoolLines.filter((line) => !told.has(nameOfLine(line)));
  const because = inSchool.length === 0 ? '' : ` (${inSchool.map(lineDifferenceText).join('; ')})`;
  return [`${capitalized(training)} begins ${shiftText(start)}${because}`, ...after];
}

function nameOfLine({ line }: LineDifference): string {
  return line.kind === 'stage' ? line.name : addedName(line);
}

function comparedText(name: string, own: AddedLength, other: AddedLength): string {
  if (isNothing(own)) return `${name}: ${signedText(other)}`;
  if (isNothing(other)) return `${name}: not in it, ${signedText(own)} in your plan`;
  return `${name}: ${signedText(other)} instead of ${signedText(own)}`;
}

function signedText({ months, days }: AddedLength): string {
  const isLess = months < 0 || days < 0;
  const text = lengthText({ months: Math.abs(months), days: Math.abs(days) });
  return isLess ? `${text} less` : `${text} more`;
}

/** "6 years", "6 years 2 months 10 days". */
function lengthText({ months, days }: AddedLength): string {
  if (days === 0) return wholeMonthsText(months);
  return months === 0 ? daysText(days) : `${wholeMonthsText(months)} ${daysText(days)}`;
}

function isNothing({ months, days }: AddedLength): boolean {
  return months === 0 && days === 0;
}

const numerals = ['None', 'One', 'Two', 'Three', 'Four'];

/** "Two" for 2; a figure from five on. */
export function numeralText(count: number): string {
  return numerals[count] ?? String(count);
}
