/** What stands under one key of localStorage: opened with distrust, and written anew. */
import { openDocument, writeDocument } from '#record/document.ts';
import type { Opened } from '#record/document.ts';
import { tableNames } from '#record/schema.ts';
import type { TableName, Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import type { AppState } from './appStore.ts';
import type { History } from './history.ts';
import { emptyHistory } from './history.ts';
import { openHistory, writeHistory } from './historyDocument.ts';
import type { Damage, StoredPart } from './saveState.ts';

export const storedParts: readonly StoredPart[] = [...tableNames, 'undo'];

interface OpenedPart {
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

export function openPart(part: StoredPart, text: string): OpenedPart {
  return part === 'undo' ? openUndo(text) : openTable(part, text);
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

function openTable<T extends TableName>(table: T, text: string): OpenedPart {
  const opened = openDocument(table, text);
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
  return field === undefined ? null : { ...damage, lost: 'unknown-fields', reason: field };
}
