/**
 * Reads what localStorage holds, but for the logs, in one go and before the first paint of the record. It
 * never writes.
 */
import type { TextStore } from '#platform/textStore.ts';
import { readableText } from '#platform/textStore.ts';
import type { AppStore } from './appStore.ts';
import { receive } from './change.ts';
import type { History } from './history.ts';
import { emptyHistory } from './history.ts';
import type { Damage, StoredPart } from './saveState.ts';
import type { OpenedPart } from './storedPart.ts';
import { addendumOf, isLog, isMarkedNewer, openPart, storedParts } from './storedPart.ts';

/** The texts that have been read, by the key that they stand under: only these may be written over. */
export type SeenTexts = ReadonlyMap<StoredPart, string>;

/** Puts what is stored into the store; from then on the record may be shown. */
export function readStored(store: AppStore, texts: TextStore): SeenTexts {
  const seen = new Map<StoredPart, string>();
  const damages: Damage[] = [];
  let history: History = emptyHistory;
  let isNewer = false;
  let isRefused = false;
  for (const part of storedParts) {
    const stored = texts.read(part);
    if (stored === 'refused') {
      isRefused = true;
    } else if (stored.text !== null && isLog(part)) {
      if (isMarkedNewer(stored.text)) isNewer = true;
    } else if (stored.text !== null) {
      seen.set(part, stored.text);
      const opened = openPart(part, stored.text);
      if (part === 'undo') history = opened.history;
      take(opened);
      const added = readableText(texts, addendumOf(part));
      if (added !== null) take(openPart(part, added));
    }
  }

  function take({ tables, damage, isNewer: isOfNewer }: OpenedPart): void {
    receive(store, tables);
    if (damage !== null) damages.push(damage);
    if (isOfNewer) isNewer = true;
  }

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
  return seen;
}
