import type { Adjustment } from '#domain/adjustment.ts';
import { daysText } from '#domain/durationText.ts';
import type { Schedule } from '#domain/schedule.ts';
import { pluralText } from './numberTexts.ts';

/** Of leave that adds nothing by itself. */
export const countedLeaveText = 'counted among the days off';

/** What an adjustment does to the schedule: "adds 12 months", "counted as days off". */
export function addedText(adjustment: Adjustment, schedule: Schedule | null): string {
  if (adjustment.kind === 'credit')
    return `takes off ${pluralText(adjustment.months, 'month', 'months')}`;
  if (adjustment.kind === 'pathway-change') return `to ${adjustment.pathway.name}`;
  const moves = schedule?.moves.filter((one) => one.adjustment.id === adjustment.id) ?? [];
  if (moves.length === 0) return 'moves nothing in the present plan';
  const months = moves.reduce((sum, move) => sum + move.months, 0);
  const days = moves.reduce((sum, move) => sum + move.days, 0);
  if (months > 0) return `adds ${pluralText(months, 'month', 'months')}`;
  if (days > 0) return `adds ${daysText(days)}`;
  return adjustment.kind === 'leave' ? countedLeaveText : 'adds nothing';
}
