import type { AppStore } from './appStore.ts';
import { say } from './change.ts';

/** A part of the app that is loaded when it is asked for. Where it cannot be, null, and the person is told. */
export async function loadedPart<Part>(
  store: AppStore,
  load: () => Promise<Part>,
): Promise<Part | null> {
  try {
    return await load();
  } catch {
    say(
      store,
      'That did not work: a part of the app could not be loaded. Your record is safe. Once there is a network again, reload this page and try again.',
    );
    return null;
  }
}
