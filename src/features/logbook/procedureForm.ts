/** What stands in the form for a procedure, and the entry that it makes. */
import { procedureById, procedures } from '#catalog/procedures.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { rotationOn } from '#domain/currentRotation.ts';
import type { PatientDataSign } from '#domain/patientData.ts';
import { patientDataIn } from '#domain/patientData.ts';
import type { LoggedProcedure } from '#domain/procedureLog.ts';
import type { ProcedureRole } from '#domain/procedureRole.ts';
import type { Rotation } from '#domain/rotation.ts';
import type { ProcedureDraft } from '#store/procedureActions.ts';
import { countLimit, procedureLimits } from '#store/procedureActions.ts';

export interface ProcedureForm {
  /** Null for today, also when that becomes another day. */
  readonly date: CalendarDate | null;
  /** The name of a procedure, or the person's own words. */
  readonly procedure: string;
  readonly role: ProcedureRole;
  readonly count: string;
  readonly site: string;
  /** The id of a rotation; empty for none, null while it follows the date. */
  readonly rotation: string | null;
  readonly supervisor: string;
  readonly notes: string;
  /** Null while nothing is said of one. */
  readonly complication: boolean | null;
  /** The person says that the notes hold nothing of a patient. */
  readonly keepsNotes: boolean;
}

/** With the role and site of the entry before. */
export function emptyForm(last: LoggedProcedure | null): ProcedureForm {
  return {
    date: null,
    procedure: '',
    role: last?.role ?? 'performed',
    count: '1',
    site: last?.site ?? '',
    rotation: null,
    supervisor: '',
    notes: '',
    complication: null,
    keepsNotes: false,
  };
}

/** For the next entry: another procedure on the same day, in the same place and role. */
export function nextForm(form: ProcedureForm, today: CalendarDate): ProcedureForm {
  return {
    ...form,
    date: form.date === today ? null : form.date,
    procedure: '',
    count: '1',
    notes: '',
    complication: null,
    keepsNotes: false,
  };
}

export function formOf(entry: LoggedProcedure): ProcedureForm {
  return {
    date: entry.date,
    procedure: entry.name,
    role: entry.role,
    count: String(entry.count),
    site: entry.site ?? '',
    rotation: entry.rotation ?? '',
    supervisor: entry.supervisor ?? '',
    notes: entry.notes ?? '',
    complication: entry.complication ?? null,
    keepsNotes: entry.notes !== undefined && patientDataIn(entry.notes) !== null,
  };
}

/** What is wrong in each field, as a sentence. */
export interface FormProblems {
  readonly procedure: string | null;
  readonly count: string | null;
  readonly notes: string | null;
}

const signTexts: Readonly<Record<PatientDataSign, string>> = {
  'record-number': 'This looks like a record number. Take it out: no patient data belongs here.',
  'birth-date': 'This looks like a date of birth. Take it out: no patient data belongs here.',
};

export function formProblems({ procedure, count, notes, keepsNotes }: ProcedureForm): FormProblems {
  const sign = keepsNotes ? null : patientDataIn(notes);
  return {
    procedure: procedureProblem(procedure.trim()),
    count:
      wholeCount(count) === null
        ? `Enter a whole number from 1 to ${countLimit.toLocaleString('en-US')}.`
        : null,
    notes: sign === null ? null : signTexts[sign],
  };
}

function procedureProblem(name: string): string | null {
  if (name === '') return 'Choose a procedure, or type one of your own.';
  return name.length > procedureLimits.procedure
    ? `Enter at most ${procedureLimits.procedure} characters.`
    : null;
}

/** Null where something is wrong. */
export function draftOf(
  form: ProcedureForm,
  rotations: readonly Rotation[],
  today: CalendarDate,
): ProcedureDraft | null {
  const { procedure, count, notes } = formProblems(form);
  const number = wholeCount(form.count);
  if (procedure !== null || count !== null || notes !== null || number === null) return null;
  const date = form.date ?? today;
  const rotation = form.rotation ?? rotationOn(date, rotations)?.id ?? '';
  const [site, supervisor, kept] = [form.site.trim(), form.supervisor.trim(), form.notes.trim()];
  return {
    date,
    procedure: procedureNamed(form.procedure.trim()),
    role: form.role,
    count: number,
    ...(site === '' ? {} : { site }),
    ...(rotation === '' ? {} : { rotation }),
    ...(supervisor === '' ? {} : { supervisor }),
    ...(kept === '' ? {} : { notes: kept }),
    ...(form.complication === null ? {} : { complication: form.complication }),
  };
}

function wholeCount(text: string): number | null {
  const number = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= countLimit ? number : null;
}

const idByName: ReadonlyMap<string, string> = new Map(
  procedures.map(({ id, name }) => [name.toLowerCase(), id]),
);

/** The id of the procedure of this name or id, in any case; else the words themselves. */
export function procedureNamed(name: string): string {
  const words = name.toLowerCase();
  return procedureById(words)?.id ?? idByName.get(words) ?? name;
}
