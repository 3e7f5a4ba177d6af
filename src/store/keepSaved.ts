/**
 * Keeps the record saved: every change goes to localStorage in the same tick and to the mirror right after,
 * and what other tabs and the mirror know is joined in.
 *
 * Zustand's `persist` is not used. It overwrites what it cannot parse and what a newer build wrote, throws
 * out of the action when storage is full, writes the whole state each time and lets two tabs overwrite each
 * other.
 */
import type { Mirror, MirrorFailure } from '#platform/mirror.ts';
import type { OtherTabListener } from '#platform/tabs.ts';
import type { TextStore } from '#platform/textStore.ts';
import type { AppStore } from './appStore.ts';
import { keepMirrored, retryAfter } from './keepMirrored.ts';
import { keepTexts } from './keepTexts.ts';
import type { SeenTexts } from './readStored.ts';
import { afterFailure, damagesInPlace, updateSaving } from './updateSaving.ts';

export interface Storage {
  readonly texts: TextStore;
  /** Resolves after the next paint, which neither the logs nor the mirror may hold up. */
  readonly whenPainted: () => Promise<void>;
  readonly onOtherTabChange: (listener: OtherTabListener) => () => void;
  /** Calls when nobody can see the page any more, as when it is being left. */
  readonly onHidden: (listener: () => void) => () => void;
}

/**
 * Starts right after `readStored`, which gives the texts that it has seen. Resolves when the mirror has been
 * joined, or has failed.
 */
export async function keepSaved(store: AppStore, storage: Storage, seen: SeenTexts): Promise<void> {
  const texts = keepTexts(store, storage.texts, seen);
  storage.onOtherTabChange((key, text) => {
    if (text === null) stopIfErased(key);
    else if (key !== null) texts.hear(key, text);
  });
  storage.onHidden(texts.writeWaiting);
  await storage.whenPainted();
  const opening = store.openMirror();
  await texts.readRest();
  await keepIn(await opening);

  async function keepIn(mirror: Mirror | MirrorFailure): Promise<void> {
    if ('problem' in mirror) {
      updateSaving(store, afterFailure(mirror));
      texts.writeWaiting();
      // A browser that has no database gets none while the page is open.
      if (mirror.problem !== 'absent') setTimeout(openAgain, retryAfter);
    } else {
      await keepBeforeMigration(store);
      await keepMirrored(store, mirror, { texts, whenPainted: storage.whenPainted });
    }
  }

  async function openAgain(): Promise<void> {
    if (!store.getState().saving.isReadOnly) await keepIn(await store.openMirror());
  }

  /** One key that is missing is written with the next change of it; none left means that all was erased. */
  function stopIfErased(key: string | null): void {
    if (key === null || storage.texts.keys().length === 0) {
      updateSaving(store, { isErased: true, isReadOnly: true });
    }
  }
}

/** Texts of an older version are still as they were: they are held in place until they are set aside. */
async function keepBeforeMigration(store: AppStore): Promise<void> {
  const older = damagesInPlace(store).filter(({ lost }) => lost === 'nothing');
  if (older.length === 0) return;
  try {
    const { keepAsStored } = await import('./restorePoints.ts');
    await keepAsStored(store, older);
  } catch {
    // Its code could not be loaded. The texts are set aside all the same.
  }
}
