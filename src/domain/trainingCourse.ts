/** Plan + pathways → the training years after medical school in order, with lengths but without dates. */
import type { Adjustment } from './adjustment.ts';
import type { Pathway, PathwayStage, StageKind, TimeOffRule } from './pathway.ts';
import type { Plan } from './plan.ts';
import { stageMonths } from './plan.ts';

export interface CourseYear {
  /** "PGY-4"; "PGY-4 again" when it is repeated. */
  readonly label: string;
  readonly stage: PathwayStage;
  /** The pathway in force. */
  readonly pathway: Pathway;
  /** 1 to 12. */
  readonly months: number;
  /** The adjustment by which this year comes a second time. */
  readonly repeats: Adjustment | null;
  /** By which its days off are counted; undefined where no residency counts them. */
  readonly timeOff: TimeOffRule | undefined;
  /** The last year of a residency whose days off are counted together. */
  readonly endsResidency: boolean;
}

/** A stage, or what is left of it. */
interface StageAhead {
  readonly stage: PathwayStage;
  readonly months: number;
}

/** The pathways that a plan changes to, by the label of the year with which each change is made. */
export function pathwayChanges({ adjustments = [] }: Plan): Map<string, Pathway> {
  const changes = new Map<string, Pathway>();
  for (const adjustment of adjustments) {
    if (adjustment.kind === 'pathway-change') changes.set(adjustment.year, adjustment.pathway);
  }
  return changes;
}

/**
 * Training years are numbered on through stages with labels of one kind, also when a pathway comes back to it. A change
 * of pathway takes effect at the year that it names; the months done by then count toward stages of the same kind.
 * `afterSchool` is the pathway in force when school is over, which differs from the plan's own where that was left in
 * school.
 */
export function trainingCourse(
  plan: Plan,
  pathway: Pathway,
  afterSchool: Pathway,
): readonly CourseYear[] {
  const { adjustments = [] } = plan;
  const changes = pathwayChanges(plan);
  const repeats = new Map<string, Adjustment>();
  for (const adjustment of adjustments) {
    if (adjustment.kind === 'repeated-year') repeats.set(adjustment.year, adjustment);
  }
  const done = new Map<StageKind, number>();
  const years: CourseYear[] = [];
  let inForce = afterSchool;
  let ahead = stagesAhead(plan, inForce, pathway, done);
  const lastNumbers = new Map<string, number>();

  for (;;) {
    const [current, ...later] = ahead;
    if (current === undefined) return years;
    const { stage } = current;
    const { prefix, first } = stage.yearLabel;
    const number = (lastNumbers.get(prefix) ?? first - 1) + 1;
    const label = `${prefix}${number}`;

    const other = changes.get(label);
    changes.delete(label);
    if (other !== undefined) {
      inForce = other;
      ahead = stagesAhead(plan, inForce, pathway, done);
      continue;
    }

    const months = Math.min(12, current.months);
    const left = current.months - months;
    ahead = left === 0 ? later : [{ stage, months: left }, ...later];
    lastNumbers.set(prefix, number);
    done.set(stage.kind, (done.get(stage.kind) ?? 0) + months);

    const { timeOff } = inForce;
    const residency = timeOff?.residencies.find((stageIds) => stageIds.includes(stage.id));
    const isLast =
      residency !== undefined && !ahead.some((one) => residency.includes(one.stage.id));
    const repeat = repeats.get(label) ?? null;
    const year = { label, stage, pathway: inForce, months, timeOff: residency && timeOff };
    years.push({ ...year, repeats: null, endsResidency: isLast && repeat === null });
    if (repeat !== null) {
      const again = { label: `${label} again`, months: 12, repeats: repeat, endsResidency: isLast };
      years.push({ ...year, ...again });
    }
  }
}

/** What a pathway still asks for after these months, by kind of stage. The person's own lengths are of their own pathway. */
function stagesAhead(
  plan: Plan,
  inForce: Pathway,
  ownPathway: Pathway,
  done: ReadonlyMap<StageKind, number>,
): readonly StageAhead[] {
  const counted = new Map(done);
  return inForce.stages
    .filter(({ kind }) => kind !== 'medical-school')
    .map((stage) => {
      const asked =
        (inForce === ownPathway ? stageMonths(plan, inForce, stage.id) : stage.months) -
        creditMonths(plan, stage.id);
      const count = Math.min(Math.max(asked, 0), counted.get(stage.kind) ?? 0);
      counted.set(stage.kind, (counted.get(stage.kind) ?? 0) - count);
      return { stage, months: asked - count };
    })
    .filter(({ months }) => months > 0);
}

/** Months of a stage that need not be done. */
export function creditMonths({ adjustments = [] }: Plan, stageId: string): number {
  return adjustments.reduce(
    (sum, one) => sum + (one.kind === 'credit' && one.stageId === stageId ? one.months : 0),
    0,
  );
}
