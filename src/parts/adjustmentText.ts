/**
 * Adjustments in words: what they are called, the rule by which each moves the schedule, and what is wrong with one.
 */
import type { AdjustmentKind, LeaveReason } from '#domain/adjustment.ts';
import type { AdjustmentProblem } from '#domain/adjustmentProblems.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { longDateText } from '#domain/dateText.ts';
import { rangeText } from '#ui/wholeNumber.ts';

/** What a name is made of, as an adjustment and its stored record both have it. */
type NameFacts =
  | { readonly kind: 'research' | 'degree' | 'gap'; readonly name?: string }
  | {
      readonly kind: 'leave';
      readonly reason: LeaveReason;
      readonly isOfRotations?: true;
    }
  | { readonly kind: 'part-time'; readonly percent: number }
  | { readonly kind: 'repeated-year'; readonly year: string }
  | { readonly kind: 'credit'; readonly months: number }
  | { readonly kind: 'pathway-change'; readonly year: string }
  | { readonly kind: 'time-off' };

export const kindNames: Readonly<Record<AdjustmentKind, string>> = {
  research: 'Research year',
  degree: 'Another degree',
  leave: 'Leave',
  'part-time': 'Part time',
  'repeated-year': 'Repeated year',
  gap: 'Gap or delayed start',
  credit: 'Credit or early finish',
  'pathway-change': 'Change of pathway',
};

export const leaveNames: Readonly<Record<LeaveReason, string>> = {
  parental: 'Parental leave',
  medical: 'Medical leave',
  caregiver: 'Caregiver leave',
  personal: 'Personal leave',
};

/** "Parental leave", "PhD", "PGY-3 repeated". */
export function adjustmentName(facts: NameFacts): string {
  switch (facts.kind) {
    case 'research':
    case 'degree':
    case 'gap':
      return facts.name ?? kindNames[facts.kind];
    case 'leave':
      return facts.isOfRotations === true
        ? 'Days off in rotations beyond the allowance'
        : leaveNames[facts.reason];
    case 'part-time':
      return `Part time, ${facts.percent} %`;
    case 'repeated-year':
      return `${facts.year} repeated`;
    case 'credit':
      return kindNames.credit;
    case 'pathway-change':
      return `Change of pathway from ${facts.year}`;
    case 'time-off':
      return 'Days off of your program';
  }
}

/** The stated rule of each kind. */
export const adjustmentRules: Readonly<Record<AdjustmentKind, string>> = {
  research:
    'Training stops on its first day and goes on so many months later. All that follows moves with it.',
  degree:
    'Training stops on its first day and goes on so many months later. All that follows moves with it.',
  gap: 'What would begin on or after its first day begins so many months later.',
  leave:
    'In a residency with an allowance of days off it is counted against that, and only what is too many extends training. Elsewhere training ends so many days later. Your program can decide otherwise.',
  'part-time':
    'Of each day of the stretch the given part counts. The rest is added, and part of a day counts as one.',
  'repeated-year': 'Twelve months are added after the training year.',
  credit: 'So many months of the stage need not be done.',
  'pathway-change':
    'From the first day of the training year the stages of the other pathway follow. Months done in a kind of stage count toward the same kind there. A change in medical school holds from the end of school on.',
};

/** What is wrong, in a sentence that says what to enter instead. */
export function adjustmentProblemText(problem: AdjustmentProblem, dateStyle: DateStyle): string {
  const text = (date: CalendarDate): string => longDateText(date, dateStyle);
  switch (problem.kind) {
    case 'before-training':
      return `Your training begins on ${text(problem.earliest)}. Enter that day or a later one.`;
    case 'after-training':
      return `Your training ends on ${text(problem.latest)}. Enter that day or an earlier one.`;
    case 'ends-before-start':
      return 'It cannot end before it begins. Enter a later day.';
    case 'out-of-range':
      return rangeText(problem);
    case 'overlap':
      return `It overlaps with “${adjustmentName(problem.other)}”. Choose other days, or change that one first.`;
    case 'year-not-in-plan':
      return 'Your plan has no such training year. Choose another one.';
    case 'year-taken':
      return `“${adjustmentName(problem.other)}” is in your plan already. Choose another training year.`;
    case 'longer-than-stage':
      return problem.maximum < 1
        ? 'Nothing is left of this stage to take off. Choose another stage.'
        : `At least a month of the stage must stay. Enter ${problem.maximum} or less.`;
    case 'pathway-already-followed':
      return 'This is your pathway already. Choose another one.';
  }
}
