import { keyPrefix } from './textStore.ts';

const guardKey = `${keyPrefix}reloaded`;

/** Each build names this file differently, or the one that it became a part of. */
const thisBuild = import.meta.url;

/**
 * Reloads the page because a part of it is missing, as it is after a newer build has taken this one's place on
 * the server: a new page knows the new names. Once for each build and tab, so that it cannot go on for ever,
 * and only when the server answers, since a page that stands is better than none. Resolves with false where
 * it does not reload.
 */
export async function reloadOnce(): Promise<boolean> {
  try {
    const storage = window.sessionStorage;
    if (storage.getItem(guardKey) === thisBuild) return false;
    const { ok } = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
    if (!ok) return false;
    storage.setItem(guardKey, thisBuild);
    window.location.reload();
    return true;
  } catch {
    // No network, or a browser that lets nothing be remembered.
    return false;
  }
}
