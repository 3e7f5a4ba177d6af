/**
 * Keeps the record saved: every change goes to localStorage in the same tick and to the mirror right after,
 * and what other tabs and the mirror know is joined in.
 *
 * Zustand's `persist` is not used. It overwrites what it cannot parse and what a newer build wrote, throws
 * out of the action when storage is full, writes the whole state each time and lets two tabs overwrite each
 * other.
 */
import type { Mirror, MirrorFailure, QuarantineEntry } from '#platform/mirror.ts';
import type { OtherTabListener } from '#platform/tabs.ts';
import type { TextStore } from '#platform/textStore.ts';
import { openDocument, writeDocument } from '#record/document.ts';
import { differences } from '#record/join.ts';
import type { RecordChange, TableName, Tables } from '#record/schema.ts';
import { tableNames } from '#record/schema.ts';
import { emptyTables, tablesOf } from '#record/tables.ts';
import type { AppStore } from './appStore.ts';
import { receive } from './change.ts';
import { writeHistory } from './historyDocument.ts';
import { damageOf } from './readStored.ts';
import type { Damage, Saving, StoredPart } from './saveState.ts';
import { notYetSaving } from './saveState.ts';

export interface Storage {
  readonly texts: TextStore;
  readonly openMirror: () => Promise<Mirror | MirrorFailure>;
  readonly onOtherTabChange: (listener: OtherTabListener) => () => void;
}

/** How long to wait, in milliseconds, before what could not be written is tried again. */
const retryAfter = 2000;

/** Starts after `readStored`. Resolves when the mirror has been joined, or cannot be. */
export async function keepSaved(store: AppStore, storage: Storage): Promise<void> {
  const texts = textKeeper(store, storage.texts);
  store.subscribe((state, before) => {
    if (state.written !== before.written) texts.write(partsOf(state.written));
    if (state.history !== before.history) texts.writeLater('undo');
  });
  storage.onOtherTabChange((key, text) => {
    const table = tableNames.find((name) => name === key);
    if (table !== undefined && text !== null) hearOtherTab(store, texts, table, text);
  });

  const mirror = await storage.openMirror();
  if ('problem' in mirror) {
    loseMirror(store, mirror);
    for (const damage of store.getState().saving.damages) texts.setAsideInTexts(damage);
    return;
  }
  await keepMirrored(store, mirror, texts);
}

interface TextKeeper {
  readonly write: (parts: readonly StoredPart[]) => void;
  readonly writeLater: (part: StoredPart) => void;
  /** The bytes of this part are safe elsewhere: it may be written over. */
  readonly release: (damage: Damage) => void;
  /** For want of a mirror: under a key of its own. Without room there, the part stays as it is. */
  readonly setAsideInTexts: (damage: Damage) => void;
}

function textKeeper(store: AppStore, texts: TextStore): TextKeeper {
  const waiting = new Set<StoredPart>();
  let changesWaiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(parts: readonly StoredPart[]): void {
    for (const part of parts) waiting.add(part);
    changesWaiting += 1;
    writeWaiting();
  }

  function writeWaiting(): void {
    const { isReadOnly, damages } = store.getState().saving;
    if (isReadOnly) return;
    let text: Saving['text'] = 'working';
    for (const part of waiting) {
      const isHeld = damages.some((damage) => damage.part === part && damage.keptIn === 'place');
      if (isHeld) continue;
      const result = texts.write(part, documentOf(store, part));
      if (result === 'written') waiting.delete(part);
      else text = result;
    }
    if (text !== 'full') changesWaiting = 0;
    updateSaving(store, { text, unwritten: changesWaiting });
    clearTimeout(timer);
    if (text === 'full') timer = setTimeout(writeWaiting, retryAfter);
  }

  function release(damage: Damage): void {
    updateSaving(store, {
      damages: store
        .getState()
        .saving.damages.map((other) =>
          other === damage ? { ...damage, keptIn: 'quarantine' } : other,
        ),
    });
    write([damage.part]);
  }

  return {
    write,
    writeLater: (part) => {
      waiting.add(part);
      setTimeout(writeWaiting);
    },
    release,
    setAsideInTexts: (damage) => {
      const key = `quarantine:${damage.part}:${store.clock.now()}`;
      if (texts.write(key, damage.text) === 'written') release(damage);
    },
  };
}

async function keepMirrored(store: AppStore, mirror: Mirror, texts: TextKeeper): Promise<void> {
  let unsent: readonly RecordChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function put(changes: readonly RecordChange[]): Promise<void> {
    if (changes.length === 0) return;
    updateSaving(store, { unconfirmed: store.getState().saving.unconfirmed + 1 });
    const result = await mirror.put(changes);
    const unconfirmed = store.getState().saving.unconfirmed - 1;
    if (result === 'saved') {
      updateSaving(store, { unconfirmed, mirror: 'working', savedAt: store.clock.now() });
      return;
    }
    updateSaving(store, { unconfirmed });
    loseMirror(store, result);
    unsent = [...unsent, ...changes];
    clearTimeout(timer);
    timer = setTimeout(() => void putUnsent(), retryAfter);
  }

  async function putUnsent(): Promise<void> {
    if (store.getState().saving.isReadOnly) return;
    const changes = unsent;
    unsent = [];
    await put(changes);
  }

  const contents = await mirror.readAll();
  if ('problem' in contents) {
    loseMirror(store, contents);
    for (const damage of store.getState().saving.damages) texts.setAsideInTexts(damage);
    unsent = differences(emptyTables, store.getState().tables);
  } else {
    if (Object.values(contents).some(({ kind }) => kind === 'newer')) {
      updateSaving(store, { isReadOnly: true });
    }
    const mirrored: Tables = tablesOf((table) => {
      const opened = contents[table];
      return opened.kind === 'read' ? opened.records : {};
    });
    const { tables } = store.getState();
    if (receive(store, mirrored)) texts.write(partsOf(differences(tables, mirrored)));
    updateSaving(store, { mirror: 'working' });
    unsent = differences(mirrored, store.getState().tables);
  }

  store.subscribe((state, before) => {
    if (state.written !== before.written) void put(state.written);
  });
  await setAside(store, mirror, texts);
  await putUnsent();
}

/** Puts every text that could not be read whole into quarantine, and then lets its key be written again. */
async function setAside(store: AppStore, mirror: Mirror, texts: TextKeeper): Promise<void> {
  const inPlace = store.getState().saving.damages.filter(({ keptIn }) => keptIn === 'place');
  await Promise.all(
    inPlace.map(async (damage) => {
      const { part: key, text, reason } = damage;
      const entry: QuarantineEntry = { at: store.clock.now(), key, text, reason };
      if ((await mirror.quarantine(entry)) === 'saved') texts.release(damage);
      else texts.setAsideInTexts(damage);
    }),
  );
}

function hearOtherTab(store: AppStore, texts: TextKeeper, table: TableName, text: string): void {
  const opened = openDocument(table, text);
  if (opened.kind === 'newer') {
    updateSaving(store, { isReadOnly: true });
    return;
  }
  const damage = damageOf(table, text, opened);
  if (damage !== null) {
    updateSaving(store, { damages: [...store.getState().saving.damages, damage] });
    texts.setAsideInTexts(damage);
  }
  const theirs: Tables =
    opened.kind === 'read' ? { ...emptyTables, [table]: opened.records } : emptyTables;
  receive(store, theirs);
  const ours: Tables = { ...emptyTables, [table]: store.getState().tables[table] };
  if (differences(theirs, ours).length > 0) texts.write([table]);
}

function loseMirror(store: AppStore, { problem }: MirrorFailure): void {
  updateSaving(store, problem === 'newer' ? { isReadOnly: true } : { mirror: 'lost' });
}

function documentOf(store: AppStore, part: StoredPart): string {
  const { tables, history } = store.getState();
  return part === 'undo' ? writeHistory(history) : writeDocument(tables[part]);
}

function partsOf(changes: readonly RecordChange[]): readonly TableName[] {
  return [...new Set(changes.map(({ table }) => table))];
}

/** Leaves the state alone where there is no news, so that nothing is drawn again for it. */
function updateSaving(store: AppStore, news: Partial<Saving>): void {
  const { saving } = store.getState();
  const next = { ...saving, ...news };
  if (savingFields.some((field) => next[field] !== saving[field])) store.setState({ saving: next });
}

const savingFields = Object.keys(notYetSaving).filter(isSavingField);

function isSavingField(name: string): name is keyof Saving {
  return Object.hasOwn(notYetSaving, name);
}
