/** Differences in words. */
import type { LineDifference } from '#domain/comparison.ts';
import { periodText } from '#domain/durationText.ts';
import { finalPathway } from '#domain/schedule.ts';
import type { AddedLength } from '#domain/trainingClock.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import type { Outcome } from '#store/derivedScenarios.ts';

/** Of a what-if its own name, of the plan the pathway in which it ends. */
export function nameOf({ scenario, pathway, schedule }: Outcome): string {
  return scenario?.name ?? finalPathway(pathway, schedule).name;
}

/** "Diagnostic radiology: 4 years instead of 3 years", "Research year: 1 year more". */
export function lineDifferenceText({ line, own, other }: LineDifference): string {
  switch (line.kind) {
    case 'stage':
      if (isNothing(own)) return `${line.name}: ${lengthText(other)}, not in your plan`;
      if (isNothing(other)) return `${line.name}: not in it, ${lengthText(own)} in your plan`;
      return `${line.name}: ${lengthText(other)} instead of ${lengthText(own)}`;
    case 'adjustment':
      return addedText(adjustmentName(line.adjustment), own, other);
    case 'time-off':
      return addedText('Days off beyond the allowance', own, other);
  }
}

function addedText(name: string, own: AddedLength, other: AddedLength): string {
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
export function lengthText({ months, days }: AddedLength): string {
  const rest = days > 0 ? [`${days} ${days === 1 ? 'day' : 'days'}`] : [];
  if (months === 0 && days > 0) return rest.join('');
  const whole = periodText({ years: Math.floor(months / 12), months: months % 12, days: 0 });
  return [whole, ...rest].join(' ');
}

function isNothing({ months, days }: AddedLength): boolean {
  return months === 0 && days === 0;
}

const numerals = ['None', 'One', 'Two', 'Three', 'Four'];

/** "Two" for 2; a figure from five on. */
export function numeralText(count: number): string {
  return numerals[count] ?? String(count);
}
