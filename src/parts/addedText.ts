import type { Adjustment } from '#domain/adjustment.ts';
import { daysText } from '#domain/durationText.ts';
import type { Schedule } from '#domain/schedule.ts';

/** What an adjustment does to the schedule: "adds 12 months", "counted as days off". */
export function addedText(adjustment: Adjustment, schedule: Schedule | null): string {
  if (adjustment.kind === 'credit') return `takes off ${monthsText(adjustment.months)}`;
  if (adjustment.kind === 'pathway-change') return `to ${adjustment.pathway.name}`;
  const move = schedule?.moves.find((one) => one.adjustment.id === adjustment.id);
  if (move === undefined) return 'moves nothing in the present plan';
  if (move.months > 0) return `adds ${monthsText(move.months)}`;
  if (move.days > 0) return `adds ${daysText(move.days)}`;
  return adjustment.kind === 'leave' ? 'counted among the days off' : 'adds nothing';
}

function monthsText(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}
