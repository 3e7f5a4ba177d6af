/** A shared roadmap and the reader’s own, line by line. What differs is said of the shared one. */
import { steps } from '#catalog/steps.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, laterOf } from '#domain/calendarDate.ts';
import { shiftBetween } from '#domain/comparison.ts';
import { periodText } from '#domain/durationText.ts';
import { roleTotals } from '#domain/procedureLog.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { SharedPart } from '#exchange/sharedRoadmap.ts';
import { capitalized } from '#parts/letterCase.ts';
import { countText } from '#parts/numberTexts.ts';
import { remainingText } from '#parts/remainingText.ts';
import { sameText, shiftText } from '#parts/shiftText.ts';
import type { RecordState } from '#store/appStore.ts';
import { progressOfSteps } from '#store/derivedMilestones.ts';
import { finalPathwayOf, remainingTrainingOf, scheduleOf } from '#store/derivedPlan.ts';
import { hasPlanIn } from '#store/planActions.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';

/** A day, words, or nothing where it does not occur. */
export type ComparedValue =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' };

export interface ComparisonRow {
  readonly name: string;
  readonly theirs: ComparedValue;
  readonly mine: ComparedValue;
  /** "1 year later", "3 fewer"; empty where one of them is nothing. */
  readonly difference: string;
}

/** Of the parts that are in the link. `mine` may have no dates. */
export function comparisonRows(
  theirs: RecordState,
  mine: RecordState,
  parts: readonly SharedPart[],
): readonly ComparisonRow[] {
  const hasPlan = parts.includes('plan');
  return [
    ...(hasPlan ? planRows(theirs, mine) : []),
    ...(hasPlan && parts.includes('milestones') ? stepRows(theirs, mine) : []),
    // Of a log that has not been read yet nothing can be said.
    ...(parts.includes('procedures') && mine.isReadWhole ? procedureRows(theirs, mine) : []),
  ];
}

function planRows(theirs: RecordState, mine: RecordState): readonly ComparisonRow[] {
  const [theirPathway, myPathway] = [finalPathwayOf(theirs), finalPathwayOf(mine)];
  const isChosen = hasPlanIn(mine);
  const [theirSchedule, mySchedule] = [scheduleOf(theirs), scheduleOf(mine)];
  const stages = new Set(
    [theirSchedule, mySchedule].flatMap((one) => one?.stages.map(({ name }) => name) ?? []),
  );
  return [
    {
      name: 'Pathway',
      theirs: words(theirPathway.name),
      mine: isChosen ? words(myPathway.name) : nothing,
      difference: !isChosen ? '' : theirPathway.id === myPathway.id ? sameText : 'on another one',
    },
    remainingRow(theirs, mine),
    ...[...stages].map((name) =>
      dateRow(`${name} begins`, stageStart(theirSchedule, name), stageStart(mySchedule, name)),
    ),
    dateRow(
      'Training ends',
      theirSchedule?.anchors['training-end'],
      mySchedule?.anchors['training-end'],
    ),
  ];
}

function remainingRow(theirs: RecordState, mine: RecordState): ComparisonRow {
  const [their, my] = [remainingTrainingOf(theirs), remainingTrainingOf(mine)];
  // Of training that is over nothing remains, however long ago that was.
  const lastDay = (end: CalendarDate): CalendarDate => laterOf(end, addDays(mine.today, -1));
  return {
    name: 'Remaining training',
    theirs: their === null ? nothing : words(remainingText(their)),
    mine: my === null ? nothing : words(remainingText(my)),
    difference:
      their === null || my === null ? '' : lengthDifference(lastDay(my.end), lastDay(their.end)),
  };
}

function lengthDifference(mine: CalendarDate, theirs: CalendarDate): string {
  const { direction, by } = shiftBetween(mine, theirs);
  if (direction === 'same') return sameText;
  return `${periodText(by)} ${direction === 'later' ? 'longer' : 'shorter'}`;
}

function stepRows(theirs: RecordState, mine: RecordState): readonly ComparisonRow[] {
  const [their, my] = [progressOfSteps(theirs), progressOfSteps(mine)];
  return steps.map(({ id, name }) => ({
    name,
    theirs: words(`${their[id].done} of ${their[id].total}`),
    mine: words(`${my[id].done} of ${my[id].total}`),
    difference: countDifference(their[id].done, my[id].done),
  }));
}

function procedureRows(theirs: RecordState, mine: RecordState): readonly ComparisonRow[] {
  const [their, my] = [roleTotals(procedureLogOf(theirs)), roleTotals(procedureLogOf(mine))];
  return procedureRoles.map((role) => ({
    name: `${capitalized(role)} procedures`,
    theirs: words(countText(their[role])),
    mine: words(countText(my[role])),
    difference: countDifference(their[role], my[role]),
  }));
}

function dateRow(
  name: string,
  their: CalendarDate | undefined,
  my: CalendarDate | undefined,
): ComparisonRow {
  return {
    name,
    theirs: their === undefined ? nothing : { kind: 'date', date: their },
    mine: my === undefined ? nothing : { kind: 'date', date: my },
    difference: their === undefined || my === undefined ? '' : shiftText(shiftBetween(my, their)),
  };
}

function stageStart(schedule: Schedule | null, name: string): CalendarDate | undefined {
  return schedule?.stages.find((stage) => stage.name === name)?.start;
}

function countDifference(theirs: number, mine: number): string {
  if (theirs === mine) return sameText;
  const by = countText(Math.abs(theirs - mine));
  return theirs > mine ? `${by} more` : `${by} fewer`;
}

const nothing: ComparedValue = { kind: 'none' };

function words(text: string): ComparedValue {
  return { kind: 'text', text };
}
