/** What stands under one key of localStorage: opened with distrust, and written anew. */
import { openDocumentInSlices, writeDocument } from '#record/document.ts';
import type { Opened } from '#record/document.ts';
import { recordVersion } from '#record/migrations.ts';
import { tableNames } from '#record/schema.ts';
import type { TableName, Tables } from '#record/schema.ts';
import type { Slices } from '#record/slices.ts';
import { atOnce } from '#record/slices.ts';
import { emptyTables } from '#record/tables.ts';
import type { AppState } from './appStore.ts';
import type { History } from './history.ts';
import { emptyHistory } from './history.ts';
import { openHistory, writeHistory } from './historyDocument.ts';
import type { Damage, StoredPart } from './saveState.ts';

export const storedParts: readonly StoredPart[] = [...tableNames, 'undo'];

/** The logs grow for ten years, and no first paint needs them. */
const logs: ReadonlySet<StoredPart> = new Set(['procedures', 'credits', 'contacts', 'rotations']);

/** The key of what was changed in a long text since it was last written whole. */
export function addendumOf(part: StoredPart): string {
  return `addendum:${part}`;
}

export function isLog(part: StoredPart): boolean {
  return logs.has(part);
}

export interface OpenedPart {
  /** The part's own table; the others are empty. */
  readonly tables: Tables;
  readonly history: History;
  /** What has to be set aside before the text is written over; null when it was read whole. */
  readonly damage: Damage | null;
  readonly isNewer: boolean;
}

const nothing: OpenedPart = {
  tables: emptyTables,
  history: emptyHistory,
  damage: null,
  isNewer: false,
};

/** Told by its first letters, before all of it is read. The app always writes the version first. */
export function isMarkedNewer(text: string): boolean {
  return Number(/^\{"version":(\d+)/.exec(text)?.[1]) > recordVersion;
}

export function openPart(part: StoredPart, text: string): OpenedPart {
  return atOnce(openPartInSlices(part, text));
}

export function* openPartInSlices(part: StoredPart, text: string): Slices<OpenedPart> {
  return part === 'undo' ? openUndo(text) : yield* openTable(part, text);
}

export function partText({ tables, history }: AppState, part: StoredPart): string {
  return part === 'undo' ? writeHistory(history) : writeDocument(tables[part]);
}

/** The tables with only this part's in them. */
export function onlyPart(tables: Tables, part: StoredPart): Tables {
  return part === 'undo' ? emptyTables : { ...emptyTables, [part]: tables[part] };
}

function openUndo(text: string): OpenedPart {
  const opened = openHistory(text);
  const damage = { part: 'undo', text, keptIn: 'place' } as const;
  switch (opened.kind) {
    case 'newer':
      return { ...nothing, isNewer: true };
    case 'unreadable':
      return { ...nothing, damage: { ...damage, lost: 'everything', reason: opened.reason } };
    case 'read': {
      const [reason] = opened.leftOut;
      const { history } = opened;
      return reason === undefined
        ? { ...nothing, history }
        : { ...nothing, history, damage: { ...damage, lost: 'unknown-fields', reason } };
    }
  }
}

function* openTable<T extends TableName>(table: T, text: string): Slices<OpenedPart> {
  const opened = yield* openDocumentInSlices(table, text);
  if (opened.kind === 'newer') return { ...nothing, isNewer: true };
  const damage = damageOf(table, text, opened);
  const records = opened.kind === 'read' ? opened.records : {};
  return { ...nothing, tables: { ...emptyTables, [table]: records }, damage };
}

function damageOf<T extends TableName>(
  part: T,
  text: string,
  opened: Exclude<Opened<T>, { kind: 'newer' }>,
): Damage | null {
  const damage = { part, text, keptIn: 'place' } as const;
  if (opened.kind !== 'read') return { ...damage, lost: 'everything', reason: opened.reason };
  const [invalid] = opened.invalid;
  if (invalid !== undefined) {
    return { ...damage, lost: 'some-records', reason: `${invalid.id}: ${invalid.problem}` };
  }
  const [field] = opened.leftOut;
  if (field !== undefined) return { ...damage, lost: 'unknown-fields', reason: field };
  return opened.version < recordVersion
    ? { ...damage, lost: 'nothing', reason: `version ${opened.version}` }
    : null;
}
