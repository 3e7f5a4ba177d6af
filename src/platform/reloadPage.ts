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
    if (!(await isServed())) return false;
    storage.setItem(guardKey, thisBuild);
    window.location.reload();
    return true;
  } catch {
    // A browser that lets nothing be remembered.
    return false;
  }
}

/**
 * Reloads the page because the person asks for a part that could not be loaded: as long as a page stands, Chromium
 * remembers that a part is missing, and never asks for it again. Resolves with false where the server does not answer.
 */
export async function reloadIfServed(): Promise<boolean> {
  const isThere = await isServed();
  if (isThere) window.location.reload();
  return isThere;
}

/** Whether the server answers for this page. Never rejects. */
export async function isServed(): Promise<boolean> {
  try {
    const { ok } = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' });
    return ok;
  } catch {
    // No network.
    return false;
  }
}
