/** Reads what localStorage holds, in one go and before the first paint of the record. It never writes. */
import type { TextStore } from '#platform/textStore.ts';
import { openDocument } from '#record/document.ts';
import type { Opened } from '#record/document.ts';
import type { TableName, Tables } from '#record/schema.ts';
import { tablesOf } from '#record/tables.ts';
import type { AppStore } from './appStore.ts';
import { receive } from './change.ts';
import type { History } from './history.ts';
import { emptyHistory } from './history.ts';
import { openHistory } from './historyDocument.ts';
import type { Damage, StoredPart } from './saveState.ts';

interface Stored {
  readonly tables: Tables;
  readonly history: History;
  /** Texts that must be set aside before anything is written over them. */
  readonly damages: readonly Damage[];
  readonly isNewer: boolean;
  readonly isRefused: boolean;
}

/** Puts what is stored into the store; from then on the record may be shown. */
export function readStored(store: AppStore, texts: TextStore): void {
  const { tables, history, damages, isNewer, isRefused } = openStored(texts);
  receive(store, tables);
  store.setState(({ saving }) => ({
    isRead: true,
    history,
    saving: {
      ...saving,
      damages,
      isReadOnly: isNewer,
      text: isRefused ? 'refused' : saving.text,
    },
  }));
}

function openStored(texts: TextStore): Stored {
  const damages: Damage[] = [];
  let isNewer = false;
  let isRefused = false;

  function textUnder(part: StoredPart): string | null {
    const stored = texts.read(part);
    if (stored !== 'refused') return stored.text;
    isRefused = true;
    return null;
  }

  const tables = tablesOf((table) => {
    const text = textUnder(table);
    if (text === null) return {};
    const opened = openDocument(table, text);
    if (opened.kind === 'newer') isNewer = true;
    const damage = damageOf(table, text, opened);
    if (damage !== null) damages.push(damage);
    return opened.kind === 'read' ? opened.records : {};
  });

  let history = emptyHistory;
  const historyText = textUnder('undo');
  if (historyText !== null) {
    const opened = openHistory(historyText);
    if (opened.kind === 'newer') isNewer = true;
    if (opened.kind === 'read') history = opened.history;
    if (opened.kind === 'unreadable') {
      const { reason } = opened;
      damages.push({
        part: 'undo',
        text: historyText,
        reason,
        lost: 'everything',
        keptIn: 'place',
      });
    }
  }
  return { tables, history, damages, isNewer, isRefused };
}

/** What has to be set aside of a text, or null when it was read whole or belongs to a newer version. */
export function damageOf<T extends TableName>(
  part: T,
  text: string,
  opened: Opened<T>,
): Damage | null {
  if (opened.kind === 'newer') return null;
  const damage = { part, text, keptIn: 'place' } as const;
  if (opened.kind !== 'read') return { ...damage, lost: 'everything', reason: opened.reason };
  const [invalid] = opened.invalid;
  if (invalid !== undefined) {
    return { ...damage, lost: 'some-records', reason: `${invalid.id}: ${invalid.problem}` };
  }
  const [field] = opened.leftOut;
  return field === undefined ? null : { ...damage, lost: 'unknown-fields', reason: field };
}
