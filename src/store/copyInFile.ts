/**
 * Keeps a copy of the whole record in a file of the person's own, after every save. The file may be in a folder
 * that is synced to another device, so what stands there is joined in before it is written, never overwritten.
 */
import type { BackupFile, BackupFiles } from '#platform/backupFile.ts';
import { backupFiles, canKeepInFile } from '#platform/backupFile.ts';
import { timeOfDay } from '#platform/localTime.ts';
import { onComeAndGo, oneTabAtATime } from '#platform/pageVisibility.ts';
import { backupOf } from '#record/backup.ts';
import { differences } from '#record/join.ts';
import type { ReadBackup } from '#record/openBackup.ts';
import { openBackup } from '#record/openBackup.ts';
import type { Tables } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { noteBackup } from './backupNotes.ts';
import { say } from './change.ts';
import { importBackup } from './importActions.ts';
import { isTakenIn } from './takeIn.ts';
import { whenReadWhole } from './whenReadWhole.ts';

/**
 * Why nothing is written any more. `unknown-content`: it holds something that this version does not know, or
 * that could not be read, and that writing would lose.
 */
export type CopyTrouble =
  | 'unreadable'
  | 'newer'
  | 'unknown-content'
  | 'no-restore-point'
  | 'not-allowed'
  | 'failed';

export type CopyInFile =
  | { readonly kind: 'off' }
  /** `writtenAt` is the time of day of the last writing, "2:14 PM"; null before the first of this visit. */
  | { readonly kind: 'on'; readonly name: string; readonly writtenAt: string | null }
  | { readonly kind: 'stopped'; readonly name: string; readonly trouble: CopyTrouble };

export { canKeepInFile };

const suggestedName = 'ir-roadmap-copy.json';

/** Milliseconds without a change after which the file is written. */
const settleMilliseconds = 2000;

export interface CopyKeeper {
  readonly state: () => CopyInFile;
  /** Calls after each change of the state. Returns the way to stop it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Begins with a file that the person chooses now; goes on as before when they choose none. */
  readonly startNew: () => Promise<void>;
  readonly startExisting: () => Promise<void>;
  /** Asks for the permission that the browser has dropped, or tries again what has failed. */
  readonly goOn: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const keepers = new WeakMap<AppStore, CopyKeeper>();

/** The keeper of a store, the same one each time. At the first call it goes on with the file of the last visit. */
export function copyKeeper(store: AppStore): CopyKeeper {
  const known = keepers.get(store);
  if (known !== undefined) return known;
  const keeper = createCopyKeeper(store, backupFiles);
  keepers.set(store, keeper);
  return keeper;
}

export function createCopyKeeper(store: AppStore, files: BackupFiles): CopyKeeper {
  const listeners = new Set<() => void>();
  let state: CopyInFile = { kind: 'off' };
  let file: BackupFile | null = null;
  /** Once the browser has named this file as the one chosen last. Otherwise it may be that it remembers none. */
  let isRemembered = false;
  /** What stood in the file when it was last read or written. */
  let held: { readonly text: string; readonly tables: Tables } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  store.subscribe(({ tables }, before) => {
    if (tables === before.tables || state.kind !== 'on') return;
    clearTimeout(timer);
    timer = setTimeout(() => void sync(), settleMilliseconds);
  });
  onComeAndGo(() => {
    clearTimeout(timer);
    if (state.kind === 'on') void sync();
  });
  void resume();

  function show(next: CopyInFile): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function stopFor(trouble: CopyTrouble): void {
    if (file === null) return;
    show({ kind: 'stopped', name: file.name, trouble });
    say(store, `The copy in “${file.name}” is not kept any more. Settings say why.`);
  }

  async function resume(): Promise<void> {
    const remembered = await files.remembered();
    // The person may have chosen one in the meantime.
    if (remembered !== null && remembered !== 'unknown' && file === null) await goOnIn(remembered);
  }

  async function goOnIn(next: BackupFile): Promise<void> {
    file = next;
    if (await next.isAllowed()) await begin(next);
    else stopFor('not-allowed');
  }

  async function startWith(chosen: BackupFile | null): Promise<void> {
    if (chosen !== null) await begin(chosen);
  }

  async function begin(next: BackupFile): Promise<void> {
    file = next;
    isRemembered = false;
    held = null;
    show({ kind: 'on', name: next.name, writtenAt: null });
    await sync();
  }

  /** One at a time, in this tab and among tabs: between reading and writing nobody else of us writes. */
  function sync(): Promise<void> {
    running = running
      .then(() => oneTabAtATime('ir-roadmap-copy', syncNow))
      .catch(() => stopFor('failed'));
    return running;
  }

  async function syncNow(): Promise<void> {
    const current = file;
    if (current === null || state.kind !== 'on') return;
    await whenReadWhole(store);
    const { isReadOnly, isErased } = store.getState().saving;
    if (isReadOnly || isErased || !(await isChosenStill(current))) return;
    const text = await current.read();
    // The person may choose another file at any time; a run of its own reads that one.
    if (file !== current) return;
    if (text === null) return stopFor('unreadable');
    // A new file is empty, and so is one that somebody emptied.
    if (text.trim() === '') held = null;
    else if (text !== held?.text) {
      const joined = await joinIn(text);
      if (joined === 'read-only' || file !== current) return;
      if (typeof joined === 'string') return stopFor(joined);
      held = { text, tables: joined.tables };
    }
    await write(current);
  }

  /** False when another tab has stopped the copy or chosen another file: then this one does as that one did. */
  async function isChosenStill(current: BackupFile): Promise<boolean> {
    const chosen = await files.remembered();
    if (file !== current) return false;
    if (chosen !== null && chosen !== 'unknown' && (await chosen.isSame(current))) {
      isRemembered = true;
    } else if (isRemembered && chosen !== 'unknown') {
      if (chosen === null) leave();
      // Its first run comes after this one.
      else void goOnIn(chosen);
      return false;
    }
    return file === current;
  }

  function leave(): void {
    file = null;
    clearTimeout(timer);
    show({ kind: 'off' });
  }

  /** What the file holds becomes part of the record; the tables are those of the file. */
  async function joinIn(text: string): Promise<ReadBackup | CopyTrouble | 'read-only'> {
    const opened = openBackup(text);
    if (opened.kind === 'newer') return 'newer';
    if (opened.kind !== 'read') return 'unreadable';
    if (opened.invalid.length > 0 || opened.leftOut.length > 0) return 'unknown-content';
    if (isTakenIn(store.getState().tables, opened, 'merge')) return opened;
    const outcome = await importBackup(store, opened, { mode: 'merge' });
    return outcome === 'read-only' || outcome === 'no-restore-point' ? outcome : opened;
  }

  /** Not when the file has it all: two devices would write to and fro for ever. */
  async function write(to: BackupFile): Promise<void> {
    const { tables } = store.getState();
    if (held !== null && differences(held.tables, tables).length === 0) return;
    const writtenAt = store.clock.now();
    const text = backupOf(tables, writtenAt, import.meta.env.APP_VERSION);
    await to.write(text);
    noteBackup(store);
    if (file !== to) return;
    held = { text, tables };
    show({ kind: 'on', name: to.name, writtenAt: timeOfDay(writtenAt) });
  }

  return {
    state: () => state,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    startNew: async () => startWith(await files.createNew(suggestedName)),
    startExisting: async () => startWith(await files.chooseExisting()),
    goOn: async () => {
      if (file === null) return;
      if (await file.ask()) await begin(file);
      else stopFor('not-allowed');
    },
    stop: async () => {
      leave();
      await files.forget();
    },
  };
}
