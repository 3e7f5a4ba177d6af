/** The one way to change the record. Actions, undo, the mirror, other tabs and imports all end here. */
import { differences, joinTables } from '#record/join.ts';
import type { Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import type { AppState, AppStore } from './appStore.ts';
import type { Edits } from './edits.ts';
import { inverseOf, marksOf, stampedEdits, withoutChangedSince } from './edits.ts';
import type { History, HistoryEntry } from './history.ts';
import { withChange, withRedone, withUndone } from './history.ts';

export interface Change {
  /** What is done, to follow "Undo": "check off “Match into residency”". */
  readonly label: string;
  /** What to say when it is done; silent when absent. */
  readonly message?: string;
  readonly edits: Edits;
  /** The edits have the stamps that they are to have already, as records out of a file do. */
  readonly isStamped?: boolean;
  /** How the undo history takes it up: as a change of its own, unless it is said otherwise. */
  readonly remember?: typeof withChange;
}

/** Makes a change that the person asked for. False, with a message, while the app is read-only. */
export function change(
  store: AppStore,
  { label, message, edits, isStamped = false, remember = withChange }: Change,
): boolean {
  return write(store, edits, message === undefined ? null : { text: message, undoable: true }, {
    label,
    remember,
    isStamped,
  });
}

/** Takes back the newest change, if there is one. */
export function undo(store: AppStore): boolean {
  return takeBack(store, store.getState().history.undo.at(-1), {
    said: 'Undone',
    undoable: false,
    remember: withUndone,
  });
}

/** Makes the newest change that was taken back again, if there is one. */
export function redo(store: AppStore): boolean {
  return takeBack(store, store.getState().history.redo.at(-1), {
    said: 'Done again',
    undoable: true,
    remember: withRedone,
  });
}

interface TakingBack {
  readonly said: string;
  readonly undoable: boolean;
  readonly remember: (history: History, inverse: HistoryEntry | null) => History;
}

function takeBack(
  store: AppStore,
  entry: HistoryEntry | undefined,
  { said, undoable, remember }: TakingBack,
): boolean {
  if (entry === undefined) return false;
  readWholeNow(store);
  const { label, edits, left } = entry;
  const { tables, history, saving } = store.getState();
  const now = left === undefined ? edits : withoutChangedSince(edits, left, tables);
  const isWhole = countOf(now) === countOf(edits);
  const rest = isWhole ? '' : ' What was changed elsewhere since then stays as it is.';
  if (!isWhole && countOf(now) === 0 && !saving.isReadOnly) {
    store.setState({ history: remember(history, null) });
    say(store, `Not ${said.toLowerCase()}: ${label}.${rest}`);
    return false;
  }
  const text = `${said}: ${label}.${rest}`;
  return write(store, now, { text, undoable }, { label, remember });
}

/** Has the logs read in this very tick where they have not been: what comes next builds on them. */
export function readWholeNow(store: AppStore): void {
  if (!store.getState().isReadWhole) store.setState({ isWantedWhole: true });
}

function countOf(edits: Edits): number {
  return Object.values(edits).flatMap(Object.keys).length;
}

/**
 * Takes in another version of the record: from storage, the mirror or another tab. It is written there
 * already, so nothing is handed on to be written; gives whether it brought anything new.
 */
export function receive(store: AppStore, incoming: Tables): boolean {
  const { tables } = store.getState();
  const joined = joinTables(tables, incoming);
  if (joined === tables) return false;
  store.setState({ tables: joined });
  return true;
}

export function say(store: AppStore, text: string): void {
  store.setState({ message: { text, undoable: false } });
}

export function dismissMessage(store: AppStore): void {
  store.setState({ message: null });
}

interface Remembered {
  readonly label: string;
  readonly remember: (history: History, inverse: HistoryEntry) => History;
  readonly isStamped?: boolean;
}

function write(
  store: AppStore,
  edits: Edits,
  message: AppState['message'],
  { label, remember, isStamped = false }: Remembered,
): boolean {
  const { tables, history, saving } = store.getState();
  if (saving.isReadOnly) {
    const reason = saving.isErased ? 'erasing has begun' : 'a newer version of IR Roadmap wrote';
    say(store, `Not changed: this tab is read-only, because ${reason} here.`);
    return false;
  }
  const news = isStamped
    ? { ...emptyTables, ...edits }
    : stampedEdits(edits, tables, store.clock.now());
  store.setState({
    tables: joinTables(tables, news),
    history: remember(history, {
      label,
      edits: inverseOf(edits, tables),
      left: marksOf(news),
    }),
    message,
    written: differences(emptyTables, news),
  });
  return true;
}
