/** The procedure log: entries, what is shown of them, in which order, and what they add up to. */
import type { CalendarDate } from './calendarDate.ts';
import type { ProcedureRole } from './procedureRole.ts';
import { procedureRoles } from './procedureRole.ts';

/** A group of procedures, as the catalog sorts them. */
export interface ProcedureCategory {
  readonly id: string;
  readonly name: string;
}

/** A procedure of the catalog. Its id is stored with every entry and never changes. */
export interface Procedure {
  readonly id: string;
  readonly name: string;
  /** The id of its category. */
  readonly category: string;
}

/** One entry of the log, with what the catalog knows of its procedure. */
export interface LoggedProcedure {
  readonly id: string;
  readonly date: CalendarDate;
  /** The id of a procedure, or the person's own words. */
  readonly procedure: string;
  /** As it is shown. */
  readonly name: string;
  /** The id of a category. */
  readonly category: string;
  readonly role: ProcedureRole;
  /** 1 or more alike. */
  readonly count: number;
  readonly site?: string | undefined;
  /** The id of a rotation. */
  readonly rotation?: string | undefined;
  readonly supervisor?: string | undefined;
  readonly notes?: string | undefined;
  readonly complication?: boolean | undefined;
}

/** What is shown of the log; null shows all. Both days are included. */
export interface LogFilter {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly category: string | null;
  readonly role: ProcedureRole | null;
  readonly site: string | null;
  /** Words that have to be in the name, site, supervisor or notes, each somewhere. */
  readonly text: string;
}

export const showsAll: LogFilter = {
  from: null,
  to: null,
  category: null,
  role: null,
  site: null,
  text: '',
};

export function filterLog<Entry extends LoggedProcedure>(
  log: readonly Entry[],
  { from, to, category, role, site, text }: LogFilter,
): readonly Entry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return log.filter(
    (entry) =>
      (from === null || entry.date >= from) &&
      (to === null || entry.date <= to) &&
      (category === null || entry.category === category) &&
      (role === null || entry.role === role) &&
      (site === null || entry.site === site) &&
      (words.length === 0 || hasWords(entry, words)),
  );
}

function hasWords(
  { name, site = '', supervisor = '', notes = '' }: LoggedProcedure,
  words: readonly string[],
): boolean {
  const text = `${name}\n${site}\n${supervisor}\n${notes}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

export const logSortKeys = ['date', 'name', 'role', 'count', 'site'] as const;

export type LogSortKey = (typeof logSortKeys)[number];

export interface LogSort {
  readonly key: LogSortKey;
  readonly isDescending: boolean;
}

/** The newest first. */
export const newestFirst: LogSort = { key: 'date', isDescending: true };

/** Equal ones newest first, and those of one day in a fixed order. An entry without a site comes last. */
export function sortLog<Entry extends LoggedProcedure>(
  log: readonly Entry[],
  sort: LogSort,
): readonly Entry[] {
  return log.toSorted(comparisonOf(sort));
}

type Comparison = (a: LoggedProcedure, b: LoggedProcedure) => number;

function comparisonOf({ key, isDescending }: LogSort): Comparison {
  if (key === 'date') return isDescending ? compareNewestFirst : compareOldestFirst;
  const direction = isDescending ? -1 : 1;
  return (a, b) =>
    (key === 'site' ? Number(a.site === undefined) - Number(b.site === undefined) : 0) ||
    direction * compareBy(key, a, b) ||
    compareNewestFirst(a, b);
}

function compareNewestFirst(a: LoggedProcedure, b: LoggedProcedure): number {
  return a.date === b.date ? compareTexts(a.id, b.id) : compareTexts(b.date, a.date);
}

function compareOldestFirst(a: LoggedProcedure, b: LoggedProcedure): number {
  return a.date === b.date ? compareTexts(a.id, b.id) : compareTexts(a.date, b.date);
}

function compareBy(
  key: Exclude<LogSortKey, 'date'>,
  a: LoggedProcedure,
  b: LoggedProcedure,
): number {
  switch (key) {
    case 'name':
      return compareTexts(a.name.toLowerCase(), b.name.toLowerCase());
    case 'role':
      return procedureRoles.indexOf(a.role) - procedureRoles.indexOf(b.role);
    case 'count':
      return a.count - b.count;
    case 'site':
      return compareTexts((a.site ?? '').toLowerCase(), (b.site ?? '').toLowerCase());
  }
}

/** Not by the rules of a language, which take a second for 10,000 entries. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Procedures, not entries: an entry of three counts three times. */
export type RoleTotals = Readonly<Record<ProcedureRole, number>> & { readonly total: number };

export function roleTotals(log: readonly LoggedProcedure[]): RoleTotals {
  const totals = noTotals();
  for (const entry of log) addEntry(totals, entry);
  return totals;
}

/** The totals of each group, under what `groupOf` calls it. An entry for which it gives null is in none. */
export function totalsBy(
  log: readonly LoggedProcedure[],
  groupOf: (entry: LoggedProcedure) => string | null,
): ReadonlyMap<string, RoleTotals> {
  const groups = new Map<string, Sums>();
  for (const entry of log) {
    const group = groupOf(entry);
    if (group === null) continue;
    const totals = groups.get(group) ?? noTotals();
    addEntry(totals, entry);
    groups.set(group, totals);
  }
  return groups;
}

type Sums = Record<ProcedureRole | 'total', number>;

function noTotals(): Sums {
  return { observed: 0, assisted: 0, performed: 0, total: 0 };
}

/** Changes the sums: new ones for each of 10,000 entries would be felt. */
function addEntry(sums: Sums, { role, count }: LoggedProcedure): void {
  sums[role] += count;
  sums.total += count;
}

/** The totals of each procedure, by what is stored of it, the most logged first. */
export function mostLogged(
  log: readonly LoggedProcedure[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { procedure, count } of log)
    counts.set(procedure, (counts.get(procedure) ?? 0) + count);
  return [...counts].toSorted((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]));
}

/** What was typed for this field before, in the order of the log, without the empty ones and each once. */
export function earlierTexts(
  log: readonly LoggedProcedure[],
  field: 'site' | 'supervisor',
): readonly string[] {
  const texts = new Set<string>();
  for (const { [field]: text } of log) {
    if (text !== undefined && text.trim() !== '') texts.add(text);
  }
  return [...texts];
}
