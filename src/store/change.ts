/** The one way to change the record. Actions, undo, the mirror, other tabs and imports all end here. */
import { differences, joinTables } from '#record/join.ts';
import type { Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import type { AppState, AppStore } from './appStore.ts';
import type { Edits } from './edits.ts';
import { inverseOf, marksOf, stampedEdits, withoutChangedSince } from './edits.ts';
import type { History, HistoryEntry } from './history.ts';
import { withChange, withoutRedo, withoutUndo, withRedone, withUndone } from './history.ts';

interface Change {
  /** What is done, to follow "Undo": "check off “Match into residency”". */
  readonly label: string;
  /** What to say when it is done; silent when absent. */
  readonly message?: string;
  readonly edits: Edits;
  /** The edits have the stamps that they are to have already, as records out of a file do. */
  readonly isStamped?: boolean;
}

/** Makes a change that the person asked for. False, with a message, while the app is read-only. */
export function change(
  store: AppStore,
  { label, message, edits, isStamped = false }: Change,
): boolean {
  return write(store, edits, message === undefined ? null : { text: message, undoable: true }, {
    label,
    remember: withChange,
    isStamped,
  });
}

/** Takes back the newest change, if there is one. */
export function undo(store: AppStore): boolean {
  const entry = store.getState().history.undo.at(-1);
  if (entry === undefined) return false;
  return takeBack(store, entry, {
    said: 'Undone',
    notSaid: 'Not undone',
    undoable: false,
    remember: withUndone,
    forget: withoutUndo,
  });
}

/** Makes the newest change that was taken back again, if there is one. */
export function redo(store: AppStore): boolean {
  const entry = store.getState().history.redo.at(-1);
  if (entry === undefined) return false;
  return takeBack(store, entry, {
    said: 'Done again',
    notSaid: 'Not done again',
    undoable: true,
    remember: withRedone,
    forget: withoutRedo,
  });
}

interface TakingBack extends Pick<Remembered, 'remember'> {
  readonly said: string;
  /** Where nothing of it is left to take back. */
  readonly notSaid: string;
  readonly undoable: boolean;
  readonly forget: (history: History) => History;
}

function takeBack(
  store: AppStore,
  { label, edits, left }: HistoryEntry,
  { said, notSaid, undoable, remember, forget }: TakingBack,
): boolean {
  const { tables, history, saving } = store.getState();
  const now = left === undefined ? edits : withoutChangedSince(edits, left, tables);
  const isWhole = countOf(now) === countOf(edits);
  if (!isWhole && countOf(now) === 0 && !saving.isReadOnly) {
    store.setState({ history: forget(history) });
    say(store, `${notSaid}: ${label}. It was changed elsewhere since then, and stays as it is.`);
    return false;
  }
  const rest = isWhole ? '' : ' What was changed elsewhere since then stays as it is.';
  const text = `${said}: ${label}.${rest}`;
  return write(store, now, { text, undoable }, { label, remember });
}

function countOf(edits: Edits): number {
  return Object.values(edits).reduce((sum, records) => sum + Object.keys(records).length, 0);
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
    say(
      store,
      saving.isErased
        ? 'Not changed: everything was erased in this browser. Reload this tab to start anew.'
        : 'Not changed: this tab is read-only, because a newer version of IR Roadmap wrote here.',
    );
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
