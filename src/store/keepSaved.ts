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
import { keepMirrored } from './keepMirrored.ts';
import { keepTexts } from './keepTexts.ts';
import type { SeenTexts } from './readStored.ts';
import { storedParts } from './storedPart.ts';
import { afterFailure, updateSaving } from './updateSaving.ts';

export interface Storage {
  readonly texts: TextStore;
  readonly openMirror: () => Promise<Mirror | MirrorFailure>;
  /** Resolves after the first paint, which neither the logs nor the mirror may hold up. */
  readonly whenPainted: () => Promise<void>;
  readonly onOtherTabChange: (listener: OtherTabListener) => () => void;
}

/**
 * Starts right after `readStored`, which gives the texts that it has seen. Resolves when the mirror has been
 * joined, or has failed.
 */
export async function keepSaved(store: AppStore, storage: Storage, seen: SeenTexts): Promise<void> {
  const texts = keepTexts(store, storage.texts, seen);
  storage.onOtherTabChange((key, text) => {
    const part = storedParts.find((name) => name === key);
    if (part !== undefined && text !== null) texts.hear(part, text);
  });
  await storage.whenPainted();
  const opening = storage.openMirror();
  await texts.readRest();
  const mirror = await opening;
  if ('problem' in mirror) {
    updateSaving(store, afterFailure(mirror));
    texts.writeWaiting();
  } else {
    await keepMirrored(store, mirror, texts);
  }
}
