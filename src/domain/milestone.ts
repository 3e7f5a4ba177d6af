/** One thing to check off, as one person sees it today: what the catalog says plus what they added. */
import type { CalendarDate } from './calendarDate.ts';
import { addDays, daysBetween } from './calendarDate.ts';
import type { CatalogMilestone, Landmark } from './catalogMilestone.ts';
import type { Rhythm } from './recurrence.ts';
import { recurrenceOn } from './recurrence.ts';
import type { Schedule } from './schedule.ts';
import type { StepId } from './step.ts';
import type { TargetDate } from './targetDate.ts';
import { cohortTimingOf, pinnedTarget, targetMonthsLater, targetOf } from './targetDate.ts';

/** A milestone this many days ahead, or fewer, is due soon. */
const dueSoonDays = 30;

/** What a person added to a milestone, or, with `own`, a milestone of theirs. Stored as such. */
export interface MilestoneAdditions {
  /** In order; more than one only for a milestone that comes round again. */
  readonly doneDates?: readonly CalendarDate[] | undefined;
  /** A date or month that the person fixed; null when they want no date. */
  readonly pinned?: string | null | undefined;
  readonly notForMe?: true | undefined;
  readonly own?:
    | { readonly step: StepId; readonly title: string; readonly order: number }
    | undefined;
}

/** Figures are whole days. */
export type MilestoneStatus =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'due-soon'; readonly days: number }
  | { readonly kind: 'upcoming' }
  /** The start of a stage that the plan has behind, and that was not checked off. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'undated' }
  | { readonly kind: 'done'; readonly on: CalendarDate }
  | { readonly kind: 'done-late'; readonly on: CalendarDate; readonly days: number };

export interface Milestone {
  readonly id: string;
  readonly step: StepId;
  readonly title: string;
  readonly isOwn: boolean;
  /** Place among the person's own with the same date, else place in the catalog. */
  readonly order: number;
  /** True only for what a source says is required: a recalled fact is never a requirement. */
  readonly isRequired: boolean;
  /** It applies only to those who meet a condition. */
  readonly isConditional: boolean;
  readonly everyMonths: number | null;
  /** It came round until a day that is behind. */
  readonly hasEnded?: true;
  /** It is the start of a stage that the plan has behind. */
  readonly hasBegun?: true;
  /** The target in force: pinned by the person, else worked out from the plan. */
  readonly target: TargetDate | null;
  readonly targetOrigin: 'plan' | 'pinned' | 'removed';
  /** What the plan suggests, whatever the person pinned. */
  readonly planTarget: TargetDate | null;
  /** The target follows a rule, and the authority that sets it may announce another. */
  readonly isExpected: boolean;
  /** Why this cohort has no date, or what to know about it. */
  readonly cohortNote: string | null;
  /** No source decides whether or when it applies to this cohort. */
  readonly isUndecided: boolean;
  readonly status: MilestoneStatus;
  readonly isDone: boolean;
  readonly isNotForMe: boolean;
  readonly landmark: Landmark | null;
  readonly isExam: boolean;
  readonly isMatch: boolean;
  /** Checked off or written on before, but not for the present pathway or cohort. */
  readonly isOutsidePlan: boolean;
}

/** What the plan says of each catalog milestone, by id. */
export type PlanTargets = ReadonlyMap<string, PlanTarget>;

export interface PlanTarget {
  readonly target: TargetDate | null;
  readonly note: string | null;
  /** Whether it is for the person's cohort, by the catalog's table. */
  readonly applies: 'yes' | 'no' | 'undecided';
  /** The day on which a recurring milestone ends; null when it does not. */
  readonly until: CalendarDate | null;
}

/** Where a milestone belongs to another pathway, the schedule has no date for it. */
const ofAnotherPathway: PlanTarget = { target: null, note: null, applies: 'no', until: null };

/**
 * The dates that a schedule gives to catalog milestones. A rule that counts from another milestone counts
 * from its pinned date where the person pinned it: an announced Match Day moves the rank list too.
 */
export function planTargets(
  catalog: readonly CatalogMilestone[],
  schedule: Schedule | null,
  entries: Readonly<Record<string, MilestoneAdditions>>,
): PlanTargets {
  const targets = new Map<string, PlanTarget>();
  if (schedule === null) return targets;
  const byId = new Map(catalog.map((milestone) => [milestone.id, milestone]));

  function targetInForce(id: string): TargetDate | null {
    const pinned = entries[id]?.pinned;
    if (typeof pinned === 'string') return pinnedTarget(pinned);
    const milestone = byId.get(id);
    return milestone === undefined || schedule === null
      ? null
      : fromPlan(milestone, schedule).target;
  }

  function fromPlan(milestone: CatalogMilestone, within: Schedule): PlanTarget {
    const known = targets.get(milestone.id);
    if (known !== undefined) return known;
    const planTarget = milestone.pathways.includes(within.pathwayId)
      ? ofOwnPathway(milestone, within)
      : ofAnotherPathway;
    targets.set(milestone.id, planTarget);
    return planTarget;
  }

  function ofOwnPathway(milestone: CatalogMilestone, within: Schedule): PlanTarget {
    const { timing, isUndecided, note = null } = cohortTimingOf(milestone, within);
    const target = timing === null ? null : targetOf(timing, within, targetInForce);
    const until = milestone.until === undefined ? null : within.anchors[milestone.until];
    const applies = timing !== null ? 'yes' : isUndecided === true ? 'undecided' : 'no';
    return { target, note, applies, until };
  }

  for (const milestone of catalog) fromPlan(milestone, schedule);
  return targets;
}

/** A catalog milestone with what the plan and the person say of it. */
export function catalogMilestoneOn(
  today: CalendarDate,
  milestone: CatalogMilestone,
  order: number,
  pathwayId: string,
  planTarget: PlanTarget | undefined,
  entry: MilestoneAdditions | undefined,
): Milestone {
  const { id, step, title, everyMonths = null } = milestone;
  const applies = planTarget?.applies ?? 'yes';
  const dates = datesOn(
    today,
    whileItGoesOn(today, planTarget?.target ?? null, milestone.goesOnFor),
    everyMonths === null ? null : { everyMonths, until: planTarget?.until ?? null },
    entry,
  );
  return {
    id,
    step,
    title,
    order,
    everyMonths,
    ...((planTarget?.until ?? today) < today && { hasEnded: true }),
    isOwn: false,
    isRequired: milestone.required && milestone.confidence !== 'recalled' && applies === 'yes',
    isConditional: milestone.conditional === true,
    cohortNote: planTarget?.note ?? null,
    isUndecided: applies === 'undecided',
    landmark: milestone.landmark ?? null,
    isExam: milestone.isExam === true,
    isMatch: milestone.isMatch === true,
    isOutsidePlan: applies === 'no' || !milestone.pathways.includes(pathwayId),
    ...dates,
    ...(milestone.isStart && onceBegun(today, dates)),
    isExpected: milestone.expected === true && entry?.pinned === undefined,
  };
}

/** What goes on past the month of its date is not late before it ends. */
function whileItGoesOn(
  today: CalendarDate,
  target: TargetDate | null,
  months = 0,
): TargetDate | null {
  return target === null || target.date >= today ? target : targetMonthsLater(target, months);
}

/** Nothing where its day is not behind, or is not the plan's. */
function onceBegun(
  today: CalendarDate,
  { target, targetOrigin, status }: DatesAndStatus,
): Pick<Milestone, 'hasBegun' | 'status'> | null {
  if (targetOrigin !== 'plan' || target === null || target.date >= today) return null;
  return {
    hasBegun: true,
    status: 'on' in status ? { kind: 'done', on: status.on } : { kind: 'begun' },
  };
}

/** A milestone of the person's own; null for an entry that is not one. */
export function ownMilestoneOn(
  today: CalendarDate,
  id: string,
  entry: MilestoneAdditions,
): Milestone | null {
  if (entry.own === undefined) return null;
  const { step, title, order } = entry.own;
  return {
    id,
    step,
    title,
    order,
    everyMonths: null,
    isOwn: true,
    isRequired: false,
    isConditional: false,
    cohortNote: null,
    isUndecided: false,
    landmark: null,
    isExam: false,
    isMatch: false,
    isOutsidePlan: false,
    ...datesOn(today, null, null, entry),
    isExpected: false,
  };
}

type DatesAndStatus = Pick<
  Milestone,
  'target' | 'targetOrigin' | 'planTarget' | 'status' | 'isDone' | 'isNotForMe'
>;

function datesOn(
  today: CalendarDate,
  fromPlan: TargetDate | null,
  rhythm: Rhythm | null,
  entry: MilestoneAdditions = {},
): DatesAndStatus {
  const { pinned, doneDates = [] } = entry;
  const targetOrigin = pinned === undefined ? 'plan' : pinned === null ? 'removed' : 'pinned';
  const first =
    typeof pinned === 'string' ? pinnedTarget(pinned) : pinned === null ? null : fromPlan;
  const planTarget =
    fromPlan === null || rhythm === null
      ? fromPlan
      : recurrenceOn(today, fromPlan, rhythm, doneDates).nextDue;
  const given = { targetOrigin, planTarget, isNotForMe: entry.notForMe === true } as const;

  if (rhythm === null || first === null) {
    const doneOn = doneDates.at(-1) ?? null;
    return {
      ...given,
      target: first,
      status: statusOn(today, first, doneOn),
      isDone: doneOn !== null,
    };
  }
  const beganBefore = targetOrigin === 'pinned';
  const { nextDue, doneOn } = recurrenceOn(today, first, { ...rhythm, beganBefore }, doneDates);
  return {
    ...given,
    target: nextDue,
    status: doneOn === null ? statusOn(today, nextDue, null) : { kind: 'done', on: doneOn },
    isDone: doneOn !== null,
  };
}

function statusOn(
  today: CalendarDate,
  target: TargetDate | null,
  doneOn: CalendarDate | null,
): MilestoneStatus {
  if (doneOn !== null) {
    return target !== null && doneOn > target.date
      ? { kind: 'done-late', on: doneOn, days: daysBetween(target.date, doneOn) }
      : { kind: 'done', on: doneOn };
  }
  if (target === null) return { kind: 'undated' };
  if (target.date < today) return { kind: 'overdue', days: daysBetween(target.date, today) };
  return target.date <= addDays(today, dueSoonDays)
    ? { kind: 'due-soon', days: daysBetween(today, target.date) }
    : { kind: 'upcoming' };
}
