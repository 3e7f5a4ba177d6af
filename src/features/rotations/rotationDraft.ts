/** What stands in the form of a rotation, and the rotation that it makes. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Rotation } from '#domain/rotation.ts';
import type { RotationStatus } from '#domain/rotationKinds.ts';
import { leaveLimit, rotationTextLimits } from '#store/rotationActions.ts';
import { wholeNumberIn, wholeNumberProblem } from '#ui/wholeNumber.ts';

export interface RotationDraft {
  /** The id of a rotation type. */
  readonly type: string;
  readonly trainingYear: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly status: RotationStatus;
  readonly site: string;
  readonly away: boolean;
  readonly preceptor: string;
  /** Workdays; empty for none. */
  readonly leaveDays: string;
  readonly notes: string;
}

const leaveRange = { minimum: 0, maximum: leaveLimit };

export function draftOf(rotation: Rotation): RotationDraft {
  const { type, trainingYear, start, end, status, leaveDays } = rotation;
  const { site = '', away = false, preceptor = '', notes = '' } = rotation;
  return {
    type,
    trainingYear,
    start,
    end,
    status,
    site,
    away,
    preceptor,
    leaveDays: leaveDays?.toString() ?? '',
    notes,
  };
}

/** What is wrong in each field, as a sentence. */
export interface RotationProblems {
  readonly start: string | null;
  readonly end: string | null;
  readonly leaveDays: string | null;
  readonly site: string | null;
  readonly preceptor: string | null;
  readonly notes: string | null;
}

export function rotationProblems(draft: RotationDraft): RotationProblems {
  const { start, end, site, preceptor, notes } = draft;
  return {
    start: start === null ? 'Enter its first day.' : null,
    end: endProblem(start, end),
    leaveDays: wholeNumberProblem(leaveEntered(draft), leaveRange),
    site: lengthProblem(site, rotationTextLimits.line),
    preceptor: lengthProblem(preceptor, rotationTextLimits.line),
    notes: lengthProblem(notes, rotationTextLimits.notes),
  };
}

/** The rotation of this id that a draft makes; null where something is wrong. */
export function rotationOf(draft: RotationDraft, id: string): Rotation | null {
  const { type, trainingYear, start, end, status, away, notes } = draft;
  const leaveDays = wholeNumberIn(leaveEntered(draft), leaveRange);
  const problems = Object.values(rotationProblems(draft));
  if (start === null || end === null || leaveDays === null) return null;
  if (problems.some((problem) => problem !== null)) return null;
  const [site, preceptor] = [draft.site.trim(), draft.preceptor.trim()];
  return {
    id,
    trainingYear,
    type,
    start,
    end,
    status,
    ...(site === '' ? {} : { site }),
    ...(away ? { away } : {}),
    ...(preceptor === '' ? {} : { preceptor }),
    ...(leaveDays === 0 ? {} : { leaveDays }),
    ...(notes.trim() === '' ? {} : { notes }),
  };
}

function endProblem(start: CalendarDate | null, end: CalendarDate | null): string | null {
  if (end === null) return 'Enter its last day.';
  return start !== null && end < start
    ? 'It cannot end before it begins. Enter a later day.'
    : null;
}

function lengthProblem(text: string, limit: number): string | null {
  return text.length > limit
    ? `Enter at most ${limit} characters. These are ${text.length}.`
    : null;
}

function leaveEntered({ leaveDays }: RotationDraft): string {
  return leaveDays.trim() === '' ? '0' : leaveDays;
}
