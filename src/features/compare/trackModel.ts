/** Where the parts of each track lie, in percent of the width that all tracks share. */
import { isDated } from '#domain/adjustment.ts';
import { daysOf } from '#domain/adjustmentDays.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, daysBetween, earlierOf, laterOf } from '#domain/calendarDate.ts';
import { matchesAhead } from '#domain/comparison.ts';
import type { DateRange } from '#domain/dateRange.ts';
import { hasDay, meet, openStretches, sharedDays } from '#domain/dateRange.ts';
import type { StageKind } from '#domain/pathway.ts';
import type { Schedule } from '#domain/schedule.ts';
import { positionOn } from '#domain/schedule.ts';
import type { Stage } from '#domain/stage.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import type { Outcome } from '#store/derivedScenarios.ts';

export interface Bar {
  readonly kind: StageKind | 'added-time';
  /** The longest name that fits; empty where none does. */
  readonly label: string;
  readonly start: CalendarDate;
  /** Today lies in it, and its line would cross a label at the beginning. */
  readonly isToday: boolean;
  readonly left: number;
  readonly width: number;
}

export interface MatchMark {
  readonly id: string;
  readonly left: number;
  /** False where its word would stand in that of today or of the match before. */
  readonly isNamed: boolean;
}

export interface Track {
  readonly bars: readonly Bar[];
  readonly matches: readonly MatchMark[];
  readonly end: number;
}

export interface Tracks {
  /** null when today lies outside. */
  readonly today: number | null;
  /** One for each outcome, in their order. */
  readonly tracks: readonly Track[];
}

/** What is behind is the same in all, so the tracks begin with the training year of today. */
export function tracksOf(outcomes: readonly Outcome[], today: CalendarDate): Tracks {
  const ends = outcomes.map(({ schedule }) => schedule.anchors['training-end']);
  const starts = outcomes.map(({ schedule }) => startOfToday(schedule, today));
  const end = ends.reduce(laterOf);
  const start = starts.reduce(earlierOf);
  const days = Math.max(1, daysBetween(start, end) + 1);
  const leftOf = (date: CalendarDate): number => (100 * daysBetween(start, date)) / days;

  const shown = { start, end };
  const todayLeft = hasDay(shown, today) ? leftOf(today) : null;

  function bar(range: DateRange, kind: Bar['kind'], names: readonly string[]): Bar {
    const [left, right] = [leftOf(range.start), leftOf(addDays(range.end, 1))];
    const isToday = hasDay(range, today);
    const room = right - (isToday ? leftOf(today) : left);
    const label = names.find((name) => roomFor(name) <= room) ?? '';
    return { kind, label, start: range.start, isToday, left, width: right - left };
  }

  function fromStart<R extends DateRange>(range: R): R[] {
    const piece = sharedDays(range, shown);
    return piece === null ? [] : [{ ...range, ...piece }];
  }

  return {
    today: todayLeft,
    tracks: outcomes.map(({ schedule, milestones }) => ({
      bars: [
        ...schedule.stages.flatMap((stage) =>
          openStretches(stage, addedTimes(schedule))
            .flatMap(fromStart)
            .map((piece) =>
              bar(piece, stage.kind, [stage.name, stage.shortName, yearsIn(stage, piece)]),
            ),
        ),
        ...addedTimes(schedule)
          .flatMap(fromStart)
          .map((range) => bar(range, 'added-time', [range.name, firstWordOf(range.name)])),
      ].toSorted((a, b) => a.left - b.left),
      matches: matchMarks(
        matchesAhead(milestones, today).flatMap(({ id, target }) =>
          target === null ? [] : [{ id, left: leftOf(target.date) }],
        ),
        todayLeft,
      ),
      end: leftOf(addDays(schedule.anchors['training-end'], 1)),
    })),
  };
}

/** In order of time. A mark that stands too near to a word goes without its own. */
function matchMarks(
  matches: readonly Omit<MatchMark, 'isNamed'>[],
  todayLeft: number | null,
): readonly MatchMark[] {
  let wordEnd = todayLeft === null ? 0 : todayLeft + roomFor('today');
  return matches
    .toSorted((a, b) => a.left - b.left)
    .map((match) => {
      const isNamed = match.left >= wordEnd;
      if (isNamed) wordEnd = match.left + roomFor('Match');
      return { ...match, isNamed };
    });
}

function startOfToday(schedule: Schedule, today: CalendarDate): CalendarDate {
  const position = positionOn(today, schedule);
  const first = schedule.anchors['medical-school-start'];
  switch (position.kind) {
    case 'in-training-year':
      return position.trainingYear.start;
    case 'between':
      return today;
    case 'before':
    case 'finished':
      return first;
  }
}

/** "MS3", "MS3–MS4": the training years that a piece of a stage covers. */
function yearsIn({ trainingYears }: Stage, piece: DateRange): string {
  const labels = trainingYears.filter((year) => meet(year, piece)).map(({ label }) => label);
  return [...new Set([labels[0], labels.at(-1)])].join('–');
}

function firstWordOf(name: string): string {
  return name.split(' ')[0] ?? '';
}

/** In percent of the width that tracks usually have. */
function roomFor(name: string): number {
  const [letterWidth, padding, usualWidth] = [6.6, 15, 620];
  return (100 * (name.length * letterWidth + padding)) / usualWidth;
}

interface AddedTimeRange extends DateRange {
  readonly name: string;
}

/** Research years, degrees and gaps: months in which no training runs. */
function addedTimes({ moves }: Schedule): readonly AddedTimeRange[] {
  return moves.flatMap(({ adjustment, months }) => {
    if (!isDated(adjustment) || months === 0) return [];
    return [{ name: adjustmentName(adjustment), ...daysOf(adjustment) }];
  });
}
