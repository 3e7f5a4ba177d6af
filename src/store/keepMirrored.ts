/**
 * Keeps the mirror up to date. It is joined first, and joined anew after every failure: what it lacks then is
 * what was not confirmed.
 */
import type { Mirror, MirrorContents, MirrorFailure } from '#platform/mirror.ts';
import { differences } from '#record/join.ts';
import type { RecordChange, Tables } from '#record/schema.ts';
import { tablesOf } from '#record/tables.ts';
import type { AppStore } from './appStore.ts';
import { receive } from './change.ts';
import { partsOf } from './keepTexts.ts';
import type { TextKeeper } from './keepTexts.ts';
import type { Damage } from './saveState.ts';
import { afterFailure, damagesInPlace, markSetAside, updateSaving } from './updateSaving.ts';

/** How long to wait, in milliseconds, before a mirror that failed is read again. */
export const retryAfter = 10_000;

/**
 * Resolves when the mirror has been joined, or has failed for the first time. A change is handed to the mirror when it
 * has been painted: localStorage holds it already.
 */
export async function keepMirrored(
  store: AppStore,
  mirror: Mirror,
  { texts, whenPainted }: { readonly texts: TextKeeper; readonly whenPainted: () => Promise<void> },
): Promise<void> {
  const beingSetAside = new Set<Damage>();
  let isJoined = false;
  let unconfirmed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  store.subscribe((state, before) => {
    if (!isJoined) return;
    if (state.written !== before.written) void put(state.written);
    if (state.saving.damages !== before.saving.damages) void setAside();
  });

  mirror.database.onEmptied(join);

  async function join(): Promise<void> {
    const contents = await mirror.readAll(store.getState().tables);
    if ('problem' in contents) {
      lose(contents);
      return;
    }
    if (Object.values(contents).some(({ kind }) => kind === 'newer')) {
      updateSaving(store, { isReadOnly: true });
    }
    const mirrored: Tables = tablesOf((table) => {
      const opened = contents[table];
      return opened.kind === 'read' ? opened.records : {};
    });
    const { tables } = store.getState();
    if (receive(store, mirrored)) texts.write(partsOf(differences(tables, mirrored)));
    isJoined = true;
    await Promise.all([
      put(differences(mirrored, store.getState().tables)),
      setAside(),
      setRowsAside(contents),
    ]);
  }

  async function setRowsAside(contents: MirrorContents): Promise<void> {
    const isWhole = Object.values(contents).every(
      (opened) => opened.kind !== 'read' || opened.invalid.length === 0,
    );
    if (isWhole || store.getState().saving.isReadOnly) return;
    try {
      const quarantined = await import('./quarantined.ts');
      await quarantined.setRowsAside(store, mirror, contents);
    } catch {
      // Its code could not be loaded. They stay where they are until the next start.
    }
  }

  async function put(changes: readonly RecordChange[]): Promise<void> {
    if (changes.length === 0) {
      updateSaving(store, { mirror: 'working' });
      return;
    }
    unconfirmed += 1;
    updateSaving(store, { unconfirmed });
    await whenPainted();
    // Also where it has become so in the meantime, as when another tab erases everything.
    if (store.getState().saving.isReadOnly) return;
    const result = await mirror.put(changes);
    unconfirmed -= 1;
    if (result === 'saved') confirm();
    else lose(result);
  }

  /** Another change may have failed in the meantime; then the mirror has to be joined first. */
  function confirm(): void {
    const { mirror: before } = store.getState().saving;
    updateSaving(store, {
      unconfirmed,
      savedAt: store.clock.now(),
      mirror: isJoined ? 'working' : before,
    });
  }

  function lose(failure: MirrorFailure): void {
    isJoined = false;
    updateSaving(store, { unconfirmed, ...afterFailure(failure) });
    texts.writeWaiting();
    clearTimeout(timer);
    if (failure.problem !== 'newer') timer = setTimeout(join, retryAfter);
  }

  /** Puts every text that could not be read whole into quarantine, and lets its key be written again. */
  async function setAside(): Promise<void> {
    if (store.getState().saving.isReadOnly) return;
    const damages = damagesInPlace(store).filter((damage) => !beingSetAside.has(damage));
    await Promise.all(
      damages.map(async (damage) => {
        const { part, text, reason } = damage;
        beingSetAside.add(damage);
        const result = await mirror.quarantine({ at: store.clock.now(), key: part, text, reason });
        beingSetAside.delete(damage);
        if (result === 'saved') {
          markSetAside(store, damage);
          texts.write([part]);
        } else {
          lose(result);
        }
      }),
    );
  }

  await join();
}
