/** What a training line shows, with everything placed: x is linear in time, labels never cross each other. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import {
  addDays,
  daysBetween,
  earlierOf,
  laterOf,
  monthContaining,
  periodBetween,
} from '#domain/calendarDate.ts';
import type { DateRange } from '#domain/dateRange.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText, longDateText } from '#domain/dateText.ts';
import { periodText } from '#domain/durationText.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { StageKind } from '#domain/pathway.ts';
import type { Position, Schedule } from '#domain/schedule.ts';
import { positionOn } from '#domain/schedule.ts';
import { dayTarget } from '#domain/targetDate.ts';
import type { VesselSize } from './vessel.ts';
import { inSentence } from './letterCase.ts';

export interface TrainingLineModel {
  /** x of the wire's tip: today, or the nearer end of the line. */
  readonly todayX: number;
  readonly todayText: string;
  /** The flag that says the date of today. */
  readonly flag: { readonly x: number; readonly width: number };
  readonly stages: readonly {
    readonly kind: StageKind;
    readonly x: number;
    readonly width: number;
    /** Empty where there is no room. */
    readonly label: string;
    readonly detail: string;
  }[];
  readonly years: readonly {
    readonly x: number;
    readonly center: number;
    readonly label: string;
    readonly isCurrent: boolean;
  }[];
  readonly marks: readonly TrainingLineMark[];
}

export interface TrainingLineMark {
  readonly x: number;
  readonly name: string;
  readonly dateText: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface TrainingLineInput {
  readonly schedule: Schedule;
  readonly milestones: readonly Milestone[];
  readonly today: CalendarDate;
  readonly dateStyle: DateStyle;
}

interface TrainingLineForm {
  readonly size: VesselSize;
  /** Short names and months, no training years: for narrow lines. */
  readonly isShort: boolean;
  /** Full names of stages and milestones where there is room for them, also on a short line. */
  readonly hasNames: boolean;
}

/** Width of a letter of the labels in the line's own units, rounded up. */
const letterWidth = 6.6;

/** What is left free between two labels. */
const labelGap = 10;

export function trainingLineModel(
  { schedule, milestones, today, dateStyle }: TrainingLineInput,
  { size, isShort, hasNames }: TrainingLineForm,
): TrainingLineModel {
  const start = schedule.anchors['medical-school-start'];
  const end = schedule.anchors['training-end'];
  const length = Math.max(1, daysBetween(start, end));
  const xOf = (date: CalendarDate): number =>
    size.left + ((size.right - size.left) * daysBetween(start, date)) / length;
  const position = positionOn(today, schedule);
  const todayX = xOf(earlierOf(laterOf(today, start), end));
  const todayText = dateText(today, dateStyle);
  const flag = flagAt(todayX, widthOf(todayText), isShort, size);

  const marks: readonly Mark[] = [
    { name: 'Finish', target: dayTarget(end) },
    ...milestones.flatMap(({ landmark, target }) => {
      if (landmark === null || target === null) return [];
      const isInside = target.date >= start && target.date < end;
      return isInside ? [{ name: hasNames ? landmark.name : landmark.shortName, target }] : [];
    }),
  ].map(({ name, target: { date, month } }) => ({
    name,
    x: xOf(date),
    dateText: dateText(isShort ? monthContaining(date) : (month ?? date), dateStyle),
  }));

  return {
    todayX,
    todayText,
    stages: schedule.stages.map((stage, index) => {
      const [x, width] = [xOf(stage.start), xOf(stage.end) - xOf(stage.start)];
      const names = hasNames ? [stage.name, stage.shortName] : [stage.shortName];
      const label = names.find((name) => widthOf(name) <= width) ?? '';
      const detail =
        index === 0 ? `to ${monthText(stage.end, dateStyle)}` : lengthText(stage, isShort);
      const hasRoom = label !== '' && widthOf(`${label} ${detail}`) <= width;
      return { kind: stage.kind, x, width, label, detail: hasRoom ? detail : '' };
    }),
    years: isShort
      ? []
      : schedule.trainingYears.map((year) => ({
          x: xOf(year.start),
          center: (xOf(year.start) + xOf(year.end)) / 2,
          label:
            widthOf(year.label) + labelGap <= xOf(year.end) - xOf(year.start) ? year.label : '',
          isCurrent: position.kind === 'in-training-year' && position.trainingYear === year,
        })),
    marks: placedMarks(marks, flag, size),
    flag,
  };
}

/** The line in words: where it runs, where today is, and until when each stage lasts. */
export function trainingLineText({ schedule, today, dateStyle }: TrainingLineInput): string {
  const { stages, anchors } = schedule;
  const month = (date: CalendarDate): string => monthText(date, dateStyle);
  const range = `Training line from ${month(anchors['medical-school-start'])} to ${month(anchors['training-end'])}.`;
  const ends = stages.map(({ name, end }, index) => {
    const isLast = index === stages.length - 1;
    return `${name} to ${isLast ? longDateText(end, dateStyle) : month(end)}`;
  });
  return `${range} ${positionSentence(positionOn(today, schedule))} ${ends.join(', ')}.`;
}

function positionSentence(position: Position): string {
  switch (position.kind) {
    case 'before':
      return 'Today is before its start.';
    case 'in-training-year':
      return `Today is in ${position.trainingYear.label}.`;
    case 'between':
      return `Today is before ${inSentence(position.next.name)} begins.`;
    case 'finished':
      return 'Today is after its end.';
  }
}

interface Mark {
  readonly x: number;
  readonly name: string;
  readonly dateText: string;
}

/**
 * Marks in order of importance, each with its label to the side where it crosses neither an earlier label nor
 * the flag of today. A mark for which there is no such side is left out: a bar without a word says nothing.
 */
function placedMarks(
  marks: readonly Mark[],
  flag: TrainingLineModel['flag'],
  { width }: VesselSize,
): readonly TrainingLineMark[] {
  const taken: [number, number][] = [[flag.x, flag.x + flag.width + 4]];
  return marks.flatMap((mark) => {
    const labelWidth = Math.max(widthOf(mark.name), widthOf(mark.dateText));
    const places = [
      { anchor: 'middle', from: mark.x - labelWidth / 2 },
      { anchor: 'start', from: mark.x },
      { anchor: 'end', from: mark.x - labelWidth },
    ] as const;
    const place = places.find(
      ({ from }) =>
        from >= 0 &&
        from + labelWidth <= width &&
        taken.every(([start, end]) => from + labelWidth < start || from > end),
    );
    if (place === undefined) return [];
    taken.push([place.from - labelGap, place.from + labelWidth + labelGap]);
    return [{ ...mark, anchor: place.anchor }];
  });
}

/** On a short line most of the flag lies over what is behind, so that there is room for what is ahead. */
function flagAt(
  todayX: number,
  textWidth: number,
  isShort: boolean,
  { width }: VesselSize,
): TrainingLineModel['flag'] {
  const flagWidth = textWidth + (isShort ? 10 : 24);
  const x = todayX - flagWidth * (isShort ? 0.62 : 0.5);
  return { x: Math.min(Math.max(x, 0), width - flagWidth), width: flagWidth };
}

function lengthText({ start, end }: DateRange, isShort: boolean): string {
  const { years, months } = periodBetween(start, addDays(end, 1));
  if (isShort) return months === 0 ? `${years} y` : `${years * 12 + months} mo`;
  return periodText({ years, months, days: 0 });
}

function monthText(date: CalendarDate, dateStyle: DateStyle): string {
  return dateText(monthContaining(date), dateStyle);
}

function widthOf(text: string): number {
  return text.length * letterWidth;
}
