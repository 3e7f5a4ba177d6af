/** What makes an adjustment impossible beside the rest of a plan; each names the field where it is to be mended. */
import type { Adjustment } from './adjustment.ts';
import {
  isDated,
  leastPercent,
  mostAddedMonths,
  mostCreditMonths,
  mostExtensionDays,
  mostPercent,
} from './adjustment.ts';
import { daysOf } from './adjustmentDays.ts';
import type { CalendarDate } from './calendarDate.ts';
import { meet } from './dateRange.ts';
import type { Pathway } from './pathway.ts';
import type { Plan } from './plan.ts';
import { stageMonths } from './plan.ts';
import { schedule } from './schedule.ts';
import { creditMonths } from './trainingCourse.ts';

export type AdjustmentField =
  | 'start'
  | 'end'
  | 'months'
  | 'percent'
  | 'extension'
  | 'year'
  | 'pathway';

export type AdjustmentProblem = { readonly field: AdjustmentField } & (
  | { readonly kind: 'before-training'; readonly earliest: CalendarDate }
  | { readonly kind: 'after-training'; readonly latest: CalendarDate }
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'out-of-range'; readonly minimum: number; readonly maximum: number }
  /** Two at once would make more than 100 % of a day. */
  | { readonly kind: 'overlap'; readonly other: Adjustment }
  | { readonly kind: 'year-not-in-plan' }
  | { readonly kind: 'year-taken'; readonly other: Adjustment }
  | { readonly kind: 'longer-than-stage'; readonly maximum: number }
  | { readonly kind: 'pathway-already-followed' }
);

/** Everything that is wrong with an adjustment that is about to be part of the plan; `plan` has the others. */
export function adjustmentProblems(
  adjustment: Adjustment,
  plan: Plan,
  pathway: Pathway,
): readonly AdjustmentProblem[] {
  const figures = figureProblems(adjustment);
  // No date can be worked out from a wrong figure.
  if (figures.length > 0) return figures;
  const others = (plan.adjustments ?? []).filter(({ id }) => id !== adjustment.id);
  const before = schedule({ ...plan, adjustments: others }, pathway);
  return [
    ...(isDated(adjustment) ? rangeProblems(adjustment, others, before?.anchors ?? null) : []),
    ...yearProblems(adjustment, others, before?.trainingYears.map(({ label }) => label) ?? []),
    ...stageProblems(adjustment, { ...plan, adjustments: others }, pathway),
  ];
}

function figureProblems(adjustment: Adjustment): readonly AdjustmentProblem[] {
  switch (adjustment.kind) {
    case 'research':
    case 'degree':
    case 'gap':
      return outOfRange('months', adjustment.months, 1, mostAddedMonths);
    case 'part-time':
      return outOfRange('percent', adjustment.percent, leastPercent, mostPercent);
    case 'leave':
      return adjustment.extension === undefined
        ? []
        : outOfRange('extension', adjustment.extension, 0, mostExtensionDays);
    default:
      return [];
  }
}

function outOfRange(
  field: AdjustmentField,
  figure: number,
  minimum: number,
  maximum: number,
): readonly AdjustmentProblem[] {
  return Number.isInteger(figure) && figure >= minimum && figure <= maximum
    ? []
    : [{ field, kind: 'out-of-range', minimum, maximum }];
}

type Anchors = Readonly<Record<'medical-school-start' | 'training-end', CalendarDate>>;

function rangeProblems(
  adjustment: Extract<Adjustment, { readonly start: CalendarDate }>,
  others: readonly Adjustment[],
  anchors: Anchors | null,
): readonly AdjustmentProblem[] {
  if ('end' in adjustment && adjustment.end < adjustment.start) {
    return [{ field: 'end', kind: 'ends-before-start' }];
  }
  if (anchors !== null && adjustment.start < anchors['medical-school-start']) {
    const earliest = anchors['medical-school-start'];
    return [{ field: 'start', kind: 'before-training', earliest }];
  }
  if (anchors !== null && adjustment.start > anchors['training-end']) {
    return [{ field: 'start', kind: 'after-training', latest: anchors['training-end'] }];
  }
  const range = daysOf(adjustment);
  const other = others.find((one) => isDated(one) && meet(daysOf(one), range));
  return other === undefined ? [] : [{ field: 'start', kind: 'overlap', other }];
}

function yearProblems(
  adjustment: Adjustment,
  others: readonly Adjustment[],
  labels: readonly string[],
): readonly AdjustmentProblem[] {
  if (adjustment.kind !== 'repeated-year' && adjustment.kind !== 'pathway-change') return [];
  const { kind, year } = adjustment;
  const other = others.find((one) => one.kind === kind && one.year === year);
  if (other !== undefined) return [{ field: 'year', kind: 'year-taken', other }];
  return labels.includes(year) ? [] : [{ field: 'year', kind: 'year-not-in-plan' }];
}

function stageProblems(
  adjustment: Adjustment,
  plan: Plan,
  pathway: Pathway,
): readonly AdjustmentProblem[] {
  if (adjustment.kind === 'pathway-change') {
    return adjustment.pathway.id === pathway.id && !hasChange(plan)
      ? [{ field: 'pathway', kind: 'pathway-already-followed' }]
      : [];
  }
  return adjustment.kind === 'credit' ? creditProblems(adjustment, plan, pathway) : [];
}

function creditProblems(
  { stageId, months }: Extract<Adjustment, { readonly kind: 'credit' }>,
  plan: Plan,
  pathway: Pathway,
): readonly AdjustmentProblem[] {
  // A stage of no months would be none.
  const left = stageMonths(plan, pathway, stageId) - creditMonths(plan, stageId) - 1;
  const maximum = Math.min(left, mostCreditMonths);
  if (left < 1 || (months > left && left <= mostCreditMonths)) {
    return [{ field: 'months', kind: 'longer-than-stage', maximum }];
  }
  return outOfRange('months', months, 1, maximum);
}

function hasChange({ adjustments = [] }: Plan): boolean {
  return adjustments.some(({ kind }) => kind === 'pathway-change');
}
