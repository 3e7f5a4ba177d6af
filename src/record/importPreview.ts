/** What an import will do, before it does anything: the same data that it is then done from. */
import { canonicalText } from './canonical.ts';
import { joinRecords } from './join.ts';
import { isLive } from './liveRecords.ts';
import type { ReadBackup } from './openBackup.ts';
import type { RecordOf, RecordsOf, TableName, Tables } from './schema.ts';
import { laterStamp } from './stamp.ts';
import { tablesOf } from './tables.ts';

/** `merge`: the newer of two versions of a record wins. `replace`: the record becomes what the file holds. */
export type ImportMode = 'merge' | 'replace';

/** Ids of one table's records by what becomes of them. Deleted records that stay deleted are in none. */
export interface TablePreview {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** In the file too, but different and not newer there. */
  readonly keptNewer: readonly string[];
  /** The same in the file, whatever the stamps. */
  readonly unchanged: readonly string[];
  /** Not in the file, and kept. */
  readonly onlyHere: readonly string[];
}

export type ImportPreview = { readonly [T in TableName]: TablePreview };

type Outcome = keyof TablePreview;

interface Stamped {
  readonly id: string;
  readonly updatedAt: string;
  readonly deleted?: true;
}

/**
 * The records that the import writes, with the stamps that they get, table by table. A record keeps the stamp
 * of the file wherever that lets it win, so that importing the file again changes nothing.
 */
export function importedRecords(
  ours: Tables,
  { tables, invalid }: Pick<ReadBackup, 'tables' | 'invalid'>,
  mode: ImportMode,
  now: string,
): Tables {
  // A record that cannot be read in the file is no reason to remove ours.
  const unreadable = new Set(invalid.map(({ table, id }) => `${table} ${id}`));
  return tablesOf((table) =>
    mode === 'merge'
      ? mergedRecords(ours[table], tables[table])
      : replacingRecords(ours[table], tables[table], now, (id) => unreadable.has(`${table} ${id}`)),
  );
}

/** What becomes of every record when `written` is written over `ours`; `theirs` are those of the file. */
export function importPreview(ours: Tables, theirs: Tables, written: Tables): ImportPreview {
  return {
    plan: tablePreview(ours.plan, theirs.plan, written.plan),
    milestones: tablePreview(ours.milestones, theirs.milestones, written.milestones),
    rotations: tablePreview(ours.rotations, theirs.rotations, written.rotations),
    procedures: tablePreview(ours.procedures, theirs.procedures, written.procedures),
    credits: tablePreview(ours.credits, theirs.credits, written.credits),
    contacts: tablePreview(ours.contacts, theirs.contacts, written.contacts),
    settings: tablePreview(ours.settings, theirs.settings, written.settings),
    adjustments: tablePreview(ours.adjustments, theirs.adjustments, written.adjustments),
    scenarios: tablePreview(ours.scenarios, theirs.scenarios, written.scenarios),
    rotationChoices: tablePreview(
      ours.rotationChoices,
      theirs.rotationChoices,
      written.rotationChoices,
    ),
    targets: tablePreview(ours.targets, theirs.targets, written.targets),
    reading: tablePreview(ours.reading, theirs.reading, written.reading),
  };
}

function mergedRecords<R extends Stamped>(
  ours: Readonly<Record<string, R>>,
  theirs: Readonly<Record<string, R>>,
): Readonly<Record<string, R>> {
  return recordsFrom(
    Object.values(theirs).filter((record) => {
      const our = ours[record.id];
      return our === undefined || joinRecords(our, record) !== our;
    }),
  );
}

function replacingRecords<T extends TableName>(
  ours: RecordsOf<T>,
  theirs: RecordsOf<T>,
  now: string,
  isUnreadable: (id: string) => boolean,
): RecordsOf<T> {
  const taken = Object.values<RecordOf<T>>(theirs).flatMap((record) => {
    const our = ours[record.id];
    if (our === undefined) return [record];
    if (hasSameContent(our, record)) return [];
    const isWinning = joinRecords<RecordOf<T>>(our, record) !== our;
    return [isWinning ? record : { ...record, updatedAt: laterStamp(now, our.updatedAt) }];
  });
  const removed = Object.values<RecordOf<T>>(ours)
    .filter(({ id }) => theirs[id] === undefined && !isUnreadable(id))
    .filter(isLive)
    .map(({ id, updatedAt }) => ({
      id,
      updatedAt: laterStamp(now, updatedAt),
      deleted: true as const,
    }));
  return recordsFrom<RecordOf<T>>([...taken, ...removed]);
}

function tablePreview<R extends Stamped>(
  ours: Readonly<Record<string, R>>,
  theirs: Readonly<Record<string, R>>,
  written: Readonly<Record<string, R>>,
): TablePreview {
  const preview: { readonly [O in Outcome]: string[] } = {
    added: [],
    changed: [],
    removed: [],
    keptNewer: [],
    unchanged: [],
    onlyHere: [],
  };
  for (const id of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const outcome = outcomeOf(ours[id], theirs[id], written[id] ?? ours[id]);
    if (outcome !== null) preview[outcome].push(id);
  }
  return preview;
}

function outcomeOf(
  before: Stamped | undefined,
  theirs: Stamped | undefined,
  after: Stamped | undefined,
): Outcome | null {
  if (isLive(before) !== isLive(after)) return isLive(after) ? 'added' : 'removed';
  if (isLive(after) && !hasSameContent(before, after)) return 'changed';
  if (theirs === undefined) return isLive(after) ? 'onlyHere' : null;
  if (!hasSameContent(after, theirs) && (isLive(after) || isLive(theirs))) return 'keptNewer';
  return isLive(after) ? 'unchanged' : null;
}

/** Whatever the stamps say. */
function hasSameContent(a: Stamped | undefined, b: Stamped | undefined): boolean {
  return canonicalText({ ...a, updatedAt: '' }) === canonicalText({ ...b, updatedAt: '' });
}

function recordsFrom<R extends Stamped>(records: readonly R[]): Readonly<Record<string, R>> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}
