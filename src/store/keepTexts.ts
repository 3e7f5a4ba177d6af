/**
 * Keeps localStorage up to date. A key is written over only when this tab has read what stands there, whoever
 * put it there and whenever, and when what could not be read of it is set aside.
 */
import { inSlices } from '#platform/inSlices.ts';
import type { TextStore, WriteResult } from '#platform/textStore.ts';
import { readableText } from '#platform/textStore.ts';
import { differences } from '#record/join.ts';
import type { Slices } from '#record/slices.ts';
import { atOnce } from '#record/slices.ts';
import type { RecordChange, Tables } from '#record/schema.ts';
import type { Addenda } from './addenda.ts';
import type { AppState, AppStore } from './appStore.ts';
import { receive } from './change.ts';
import { emptyHistory } from './history.ts';
import type { SeenTexts } from './readStored.ts';
import type { Damage, Saving, StoredPart } from './saveState.ts';
import type { OpenedPart } from './storedPart.ts';
import {
  addendumOf,
  isLog,
  onlyPart,
  openPart,
  openPartInSlices,
  partText,
  storedParts,
} from './storedPart.ts';
import { addDamage, damagesInPlace, markSetAside, updateSaving } from './updateSaving.ts';

/** How long to wait, in milliseconds, before a full storage is tried again. */
const retryAfter = 2000;

/** In characters. A longer log is read in a slice of its own, and a change of a longer table goes into its addendum. */
export const longText = 30_000;

/** `held`: what stands there is not to be written over, or not yet. */
type Outcome = WriteResult | 'held';

export interface TextKeeper {
  /** Reads what was not read at the start, in short slices, or, where it is wanted whole, in this very tick. */
  readonly readRest: () => Promise<void>;
  readonly write: (parts: readonly StoredPart[]) => void;
  /** Tries again what could not be written. */
  readonly writeWaiting: () => void;
  /** Takes in what another tab has stored under a key, and writes it back with what it lacks. */
  readonly hear: (key: string, text: string) => void;
}

export function keepTexts(store: AppStore, texts: TextStore, seenAtStart: SeenTexts): TextKeeper {
  const seen = new Map(seenAtStart);
  const waiting = new Set<StoredPart>();
  let changesWaiting: readonly (readonly StoredPart[])[] = [];
  let addenda: Addenda | null = null;
  let loadingAddenda: Promise<void> | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let undoTimer: ReturnType<typeof setTimeout> | undefined;

  store.subscribe((state, before) => {
    if (state.isWantedWhole && !before.isWantedWhole) void readRest();
    if (state.written !== before.written) {
      const parts = partsOf(state.written);
      changesWaiting = [...changesWaiting, parts];
      writeChanges(state.written);
    }
    if (state.history !== before.history) {
      // In the next task, or when the page is left before it.
      waiting.add('undo');
      clearTimeout(undoTimer);
      undoTimer = setTimeout(writeWaiting);
    }
  });

  function writeChanges(changes: readonly RecordChange[]): void {
    addenda?.note(changes);
    for (const part of partsOf(changes)) waiting.add(part);
    writeWaiting();
  }

  function write(parts: readonly StoredPart[]): void {
    addenda?.rewrite(parts);
    for (const part of parts) waiting.add(part);
    writeWaiting();
  }

  function writeWaiting(): void {
    for (const { part } of damagesInPlace(store)) waiting.add(part);
    if (waiting.size === 0 || store.getState().saving.isReadOnly) return;
    let text: Saving['text'] = 'working';
    for (const part of waiting) {
      const outcome = writeMakingRoom(part);
      if (outcome === 'written') waiting.delete(part);
      else if (outcome !== 'held' && text !== 'full') text = outcome;
    }
    changesWaiting = changesWaiting.filter((parts) => parts.some((part) => waiting.has(part)));
    updateSaving(store, { text, unwritten: changesWaiting.length });
    clearTimeout(retryTimer);
    if (text === 'full') retryTimer = setTimeout(writeWaiting, retryAfter);
  }

  /** What undoes changes is a convenience: it gives way to the record, and waits for room without a word. */
  function writeMakingRoom(part: StoredPart): Outcome {
    const attempt = (): Outcome => addenda?.write(part) ?? writeOver(part);
    const outcome = attempt();
    if (outcome !== 'full') return outcome;
    const emptied = writeOver('undo', { history: emptyHistory });
    waiting.add('undo');
    if (part === 'undo') return 'held';
    return emptied === 'written' ? attempt() : outcome;
  }

  function writeOver(part: StoredPart, otherwise: Partial<AppState> = {}): Outcome {
    const stored = texts.read(part);
    if (stored === 'refused') return 'refused';
    if (stored.text !== null && stored.text !== seen.get(part)) takeIn(part, stored.text);
    if (store.getState().saving.isReadOnly) return 'held';
    for (const damage of damagesInPlace(store).filter((other) => other.part === part)) {
      if (store.getState().saving.mirror !== 'lost') return 'held';
      const result = setAside(damage);
      if (result !== 'written') return result;
    }
    const text = partText({ ...store.getState(), ...otherwise }, part);
    const result = texts.write(part, text);
    if (result === 'written') {
      seen.set(part, text);
      addenda?.clear(part);
    }
    return result;
  }

  /** For want of a mirror, under a key of its own. */
  function setAside(damage: Damage): WriteResult {
    const key = `quarantine:${damage.part}:${store.clock.now()}:${store.newId()}`;
    const result = texts.write(key, damage.text);
    if (result === 'written') markSetAside(store, damage);
    return result;
  }

  async function readRest(): Promise<void> {
    const reading = readLogs();
    if (store.getState().isWantedWhole) atOnce(reading);
    else await inSlices(reading);
    const isLong = [...seen.values()].some(({ length }) => length > longText);
    // One may also be left of a table that was long, or is gone.
    if (isLong || String(texts.keys()).includes('addendum')) await withAddenda();
    store.setState({ isReadWhole: true });
  }

  function* readLogs(): Slices<void> {
    for (const log of storedParts.filter(isLog)) yield* readLog(log);
  }

  function* readLog(part: StoredPart): Slices<void> {
    const text = readableText(texts, part);
    if (text === null || seen.has(part)) return;
    if (text.length > longText) yield;
    const opened = yield* openPartInSlices(part, text);
    // In the meantime a change or another tab may have had it read whole.
    if (!seen.has(part)) takeIn(part, text, opened);
    const added = readableText(texts, addendumOf(part));
    if (added !== null) joinIn(part, added);
  }

  /** Where they cannot be loaded, a long table is written whole for each change. */
  function withAddenda(): Promise<void> {
    return (loadingAddenda ??= loadAddenda());
  }

  async function loadAddenda(): Promise<void> {
    try {
      const { keepAddenda } = await import('./addenda.ts');
      addenda = keepAddenda(store, { texts, seen, joinIn, write, writeChanges });
      // What waits since before is in no addendum.
      addenda.rewrite([...waiting]);
    } catch {
      // A later page tries again.
    }
  }

  function takeIn(part: StoredPart, text: string, opened?: OpenedPart): Tables {
    seen.set(part, text);
    return joinIn(part, text, opened);
  }

  function joinIn(part: StoredPart, text: string, opened = openPart(part, text)): Tables {
    const { tables, damage, isNewer } = opened;
    if (isNewer) updateSaving(store, { isReadOnly: true });
    if (damage !== null) addDamage(store, damage);
    receive(store, tables);
    return tables;
  }

  function hear(key: string, text: string): void {
    const part = storedParts.find((name) => name === key);
    if (part !== undefined) {
      writeChanges(differences(takeIn(part, text), onlyPart(store.getState().tables, part)));
    } else if (addenda === null) {
      // It may be one of them, and they begin with reading what stands there.
      void withAddenda();
    } else {
      addenda.hear(key, text);
    }
  }

  return { readRest, write, writeWaiting, hear };
}

/** The parts that these changes touch. */
export function partsOf(changes: readonly RecordChange[]): readonly StoredPart[] {
  return [...new Set(changes.map(({ table }) => table))];
}
