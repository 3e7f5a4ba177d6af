/** What of the roadmap becomes an event of a calendar: whole days, with nothing of the person's notes. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, compareDates } from '#domain/calendarDate.ts';
import { longDateText } from '#domain/dateText.ts';
import type { DateStyle } from '#domain/dateText.ts';
import type { Milestone } from '#domain/milestone.ts';
import { counts } from '#domain/progress.ts';
import type { Rotation } from '#domain/rotation.ts';
import type { StepId } from '#domain/step.ts';
import type { CalendarEvent } from './calendarFile.ts';

export interface CalendarChoice {
  /** Of milestones; none for no milestones. */
  readonly steps: readonly StepId[];
  readonly hasRotations: boolean;
  /** Only what ends on this day or later; null for all. */
  readonly from: CalendarDate | null;
  /** 1 or more; null for no alarms. What is done has none, nor what would have rung before `today`. */
  readonly alarmDaysBefore: number | null;
  readonly today: CalendarDate;
}

interface CalendarTexts {
  readonly stepName: (id: StepId) => string;
  readonly rotationName: (type: string) => string;
  readonly dateStyle: DateStyle;
}

/**
 * The earliest first. A milestone stands on its target's last day, or, once done for good, on the day on which it
 * was done; without a date, of another pathway, or put away as not for the person, it is no event.
 */
export function calendarEvents(
  milestones: readonly Milestone[],
  rotations: readonly Rotation[],
  { steps, hasRotations, from, alarmDaysBefore, today }: CalendarChoice,
  texts: CalendarTexts,
): readonly CalendarEvent[] {
  const events = [
    ...milestones
      .filter((milestone) => steps.includes(milestone.step) && counts(milestone))
      .flatMap((milestone) => milestoneEvent(milestone, texts) ?? []),
    ...(hasRotations ? rotations.map((rotation) => rotationEvent(rotation, texts)) : []),
  ];
  return events
    .filter(({ end }) => from === null || end >= from)
    .map(({ isDone, ...event }) =>
      alarmDaysBefore === null || isDone || addDays(event.start, -alarmDaysBefore) < today
        ? event
        : { ...event, alarmDaysBefore },
    )
    .toSorted((a, b) => compareDates(a.start, b.start));
}

interface EventOfRecord extends CalendarEvent {
  readonly isDone: boolean;
}

function milestoneEvent(
  { id, step, title, target, status, everyMonths, isExpected }: Milestone,
  { stepName, dateStyle }: CalendarTexts,
): EventOfRecord | null {
  const doneOn =
    everyMonths === null && (status.kind === 'done' || status.kind === 'done-late')
      ? status.on
      : null;
  const day = doneOn ?? target?.date;
  if (day === undefined) return null;
  const month = target?.month ?? null;
  const notes = [
    doneOn !== null && 'Done.',
    doneOn === null && month !== null && `In ${longDateText(month, dateStyle)}, on no set day.`,
    doneOn === null && isExpected && 'Expected: the date may still be announced.',
  ].filter((note) => note !== false);
  return {
    uid: `milestone-${id}@ir-roadmap`,
    title,
    start: day,
    end: day,
    category: stepName(step),
    description: notes.join('\n'),
    isDone: doneOn !== null,
  };
}

function rotationEvent(
  { id, type, start, end, site, trainingYear, status }: Rotation,
  { rotationName }: CalendarTexts,
): EventOfRecord {
  return {
    uid: `rotation-${id}@ir-roadmap`,
    title: rotationName(type),
    start,
    end,
    category: 'Rotations',
    description: `${trainingYear}, ${status}.`,
    place: site,
    isDone: status === 'done',
  };
}
