/** The procedure log as a table of text, out and in. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { patientDataIn } from '#domain/patientData.ts';
import type { LoggedProcedure } from '#domain/procedureLog.ts';
import type { ProcedureRole } from '#domain/procedureRole.ts';
import { largestProcedureCount, textLimits } from '#record/fields.ts';
import type { CsvRow } from './csv.ts';
import { cellOf, writeCsv } from './csv.ts';
import type { DateOrder } from './dateColumn.ts';
import { readDate } from './dateColumn.ts';
import { patientColumns, wordsOf } from './patientColumns.ts';
import type { RoleMeanings } from './roleColumn.ts';
import { keyOfRole, roleMeantBy } from './roleColumn.ts';

export const procedureFields = [
  'date',
  'procedure',
  'role',
  'count',
  'site',
  'supervisor',
  'notes',
  'complication',
] as const;

export type ProcedureField = (typeof procedureFields)[number];

/** As the headings of an export are written. */
export const fieldNames: Readonly<Record<ProcedureField, string>> = {
  date: 'Date',
  procedure: 'Procedure',
  role: 'Role',
  count: 'Count',
  site: 'Site',
  supervisor: 'Supervisor',
  notes: 'Notes',
  complication: 'Complication',
};

/** `categoryName` gives the words of a category. */
export function procedureCsv(
  log: readonly LoggedProcedure[],
  categoryName: (id: string) => string,
): string {
  const headings = [...procedureFields.map((field) => fieldNames[field]), 'Category'];
  return writeCsv([
    headings,
    ...log.map((entry) => [
      entry.date,
      entry.name,
      entry.role,
      String(entry.count),
      entry.site ?? '',
      entry.supervisor ?? '',
      entry.notes ?? '',
      entry.complication === undefined ? '' : entry.complication ? 'yes' : 'no',
      categoryName(entry.category),
    ]),
  ]);
}

/** The place of the column of each field; null for none. */
export type ColumnMapping = Readonly<Record<ProcedureField, number | null>>;

/** Words of a heading by which a column is known, the surest first. Case-log systems and logs of one's own have them. */
const headingWords: Readonly<Record<ProcedureField, readonly RegExp[]>> = {
  date: [/^date$/, /(?:case|procedure|service|exam|study) date|date of/, /\bdate\b|\bday\b/],
  procedure: [
    /^procedure(?: name)?$/,
    /(?:cpt|procedure|code|exam|type).*(?:desc|name|type)|desc(?:ription)?$/,
    /procedure|exam|case type|operation/,
  ],
  role: [/^role$/, /\brole\b|participation|involvement/],
  count: [/^count$/, /\bcount\b|quantity|number of|\bqty\b|\bcredits?\b/],
  site: [/^site$/, /\bsite\b|institution|hospital|location|facility/],
  supervisor: [/^supervisor$/, /supervis|attending|faculty|consultant|trainer|preceptor/],
  notes: [/^notes?$/, /\bnotes?\b|comment|remark/],
  complication: [/complication/],
};

/**
 * By the headings that were chosen before, then by what they say. No column is taken twice, and none that may say who
 * a patient is.
 */
export function guessedColumns(
  headings: readonly string[],
  chosenBefore: Readonly<Record<string, string>>,
): ColumnMapping {
  const words = headings.map(wordsOf);
  const taken = new Set(patientColumns(headings));
  const mapping: Record<ProcedureField, number | null> = { ...noColumns };
  function take(field: ProcedureField, fits: (index: number) => boolean): void {
    if (mapping[field] !== null) return;
    const index = headings.findIndex((_, place) => !taken.has(place) && fits(place));
    if (index === -1) return;
    mapping[field] = index;
    taken.add(index);
  }
  for (const field of procedureFields) {
    const before = chosenBefore[field];
    take(field, (index) => before !== undefined && headings[index] === before);
  }
  for (const sureness of [0, 1, 2]) {
    for (const field of procedureFields) {
      const pattern = headingWords[field][sureness];
      take(field, (index) => pattern?.test(words[index] ?? '') ?? false);
    }
  }
  return mapping;
}

const noColumns: ColumnMapping = {
  date: null,
  procedure: null,
  role: null,
  count: null,
  site: null,
  supervisor: null,
  notes: null,
  complication: null,
};

export interface ImportedProcedure {
  readonly date: CalendarDate;
  readonly procedure: string;
  readonly role: ProcedureRole;
  readonly count: number;
  readonly site?: string;
  /** The id of a rotation. */
  readonly rotation?: string;
  readonly supervisor?: string;
  readonly notes?: string;
  readonly complication?: boolean;
}

/**
 * `other-order`: the date can be read only in the other order than those of its column. `unclosed`: a quotation mark is
 * not closed, so nothing else of the row is read.
 */
export type RowProblem =
  | 'date'
  | 'other-order'
  | 'future'
  | 'procedure'
  | 'role'
  | 'count'
  | 'too-long'
  | 'unclosed';

/** `line` is the place of the row in the file. */
export type ReadRow =
  | {
      readonly kind: 'new';
      readonly line: number;
      readonly procedure: ImportedProcedure;
      /** They looked as if they held patient data. */
      readonly leftOutNotes: boolean;
    }
  | { readonly kind: 'in-log'; readonly line: number }
  | {
      readonly kind: 'problem';
      readonly line: number;
      readonly problems: readonly RowProblem[];
      /** As the file has it. */
      readonly date: string;
    };

export interface ReadingOptions {
  readonly mapping: ColumnMapping;
  readonly dateOrder: DateOrder;
  /** Of rows that say nothing of a role. */
  readonly usualRole: ProcedureRole;
  /** Of words for a role that mean something else than they seem to; see `keyOfRole`. */
  readonly roleMeanings: RoleMeanings;
  readonly today: CalendarDate;
  /** Gives the id of a procedure by its name, or the words back. */
  readonly procedureNamed: (name: string) => string;
  /** Gives the id of the rotation that a day belongs to, if there is one. */
  readonly rotationOn: (date: CalendarDate) => string | undefined;
  /** Notes that look as if they held patient data are taken all the same. */
  readonly keepsNotes: boolean;
}

/**
 * What becomes of each row. Rows that are in the log already are told by day, procedure, role, count and site; a
 * file with three such rows, of which the log has one, has two that are new.
 */
export function readProcedures(
  rows: readonly CsvRow[],
  log: readonly LoggedProcedure[],
  options: ReadingOptions,
): readonly ReadRow[] {
  const inLog = new Map<string, number>();
  for (const entry of log) {
    const key = keyOf(entry);
    inLog.set(key, (inLog.get(key) ?? 0) + 1);
  }
  return rows.map((read): ReadRow => {
    const row = readRow(read, options);
    if (row.kind !== 'new') return row;
    const key = keyOf(row.procedure);
    const left = inLog.get(key) ?? 0;
    if (left === 0) return row;
    inLog.set(key, left - 1);
    return { kind: 'in-log', line: row.line };
  });
}

function keyOf({ date, procedure, role, count, site = '' }: ImportedProcedure | LoggedProcedure) {
  return [date, procedure.toLowerCase(), role, count, site.toLowerCase()].join('\n');
}

function readRow({ cells, line, isUnclosed }: CsvRow, options: ReadingOptions): ReadRow {
  if (isUnclosed) return { kind: 'problem', line, problems: ['unclosed'], date: '' };
  const { mapping, dateOrder, today, procedureNamed, rotationOn, keepsNotes } = options;
  const textOf = (field: ProcedureField): string => {
    const column = mapping[field];
    return column === null ? '' : cellOf(cells[column] ?? '').trim();
  };
  const dateWords = textOf('date');
  const date = readDate(dateWords, dateOrder, today);
  const name = textOf('procedure');
  const role = readRole(textOf('role'), options);
  const count = readCount(textOf('count'));
  const [site, supervisor, notes] = [textOf('site'), textOf('supervisor'), textOf('notes')];
  const isTooLong =
    name.length > textLimits.title ||
    Math.max(site.length, supervisor.length) > textLimits.line ||
    notes.length > textLimits.notes;
  if (
    date === null ||
    date > today ||
    name === '' ||
    role === null ||
    count === null ||
    isTooLong
  ) {
    const problems = [
      date === null && dateProblem(dateWords, dateOrder, today),
      date !== null && date > today && 'future',
      name === '' && 'procedure',
      role === null && 'role',
      count === null && 'count',
      isTooLong && 'too-long',
    ] as const;
    return {
      kind: 'problem',
      line,
      problems: problems.filter((problem) => problem !== false),
      date: dateWords,
    };
  }
  const leftOutNotes = !keepsNotes && patientDataIn(notes) !== null;
  const complication = readComplication(textOf('complication'));
  const rotation = rotationOn(date);
  return {
    kind: 'new',
    line,
    leftOutNotes,
    procedure: {
      date,
      procedure: procedureNamed(name),
      role,
      count,
      ...(site === '' ? {} : { site }),
      ...(rotation === undefined ? {} : { rotation }),
      ...(supervisor === '' ? {} : { supervisor }),
      ...(notes === '' || leftOutNotes ? {} : { notes }),
      ...(complication === null ? {} : { complication }),
    },
  };
}

function dateProblem(text: string, order: DateOrder, today: CalendarDate): RowProblem {
  const other = order === 'month-first' ? 'day-first' : 'month-first';
  return readDate(text, other, today) === null ? 'date' : 'other-order';
}

function readRole(
  text: string,
  { usualRole, roleMeanings }: Pick<ReadingOptions, 'usualRole' | 'roleMeanings'>,
): ProcedureRole | null {
  if (text === '') return usualRole;
  const chosen = roleMeanings.get(keyOfRole(text));
  return chosen === undefined ? roleMeantBy(text) : chosen;
}

function readCount(text: string): number | null {
  if (text === '') return 1;
  const count = /^\d{1,5}(?:\.0+)?$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= largestProcedureCount ? count : null;
}

/** Null where nothing is said of it. Whoever had a complication writes which, so all other words are one. */
function readComplication(text: string): boolean | null {
  const words = text.toLowerCase().replace(/[\s\p{P}]+$/u, '');
  if (['', 'n/a', 'na', 'unknown'].includes(words)) return null;
  return !/^(?:n|false|0)$|^(?:no|none|nil|negative|uncomplicated|without)\b/.test(words);
}
