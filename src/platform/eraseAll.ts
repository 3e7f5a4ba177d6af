/** Removes all that the app has stored in this browser, and nothing of others. No promise here rejects. */
import { isServed } from './reloadPage.ts';
import { tellOtherTabs } from './tabs.ts';
import { keyPrefix, localTextStore } from './textStore.ts';

/** Where something may be left. */
export type StoragePlace = 'quick-storage' | 'database' | 'offline-copy';

const namePrefix = 'ir-roadmap';

/** Browsers that cannot list their databases are asked for these. */
const knownDatabases = ['ir-roadmap', 'ir-roadmap-files'];

/** Other tabs need a moment to end what they are writing. */
const noticeMilliseconds = 200;
const patience = 5000;

/** Gives the places of which something is left. The tab must have stopped writing before. */
export async function eraseAll(): Promise<readonly StoragePlace[]> {
  tellOtherTabs('erasing');
  await pause(noticeMilliseconds);
  const erased: readonly (readonly [StoragePlace, boolean])[] = [
    ['quick-storage', eraseTexts()],
    ['database', await succeeds(eraseDatabases)],
    ['offline-copy', await succeeds(eraseOfflineCopy)],
  ];
  const left = erased.filter(([, isErased]) => !isErased).map(([place]) => place);
  if (left.length === 0) tellOtherTabs('erased');
  return left;
}

function eraseTexts(): boolean {
  const keys = localTextStore.keys();
  // A storage that is refused has nothing of ours that could be read again.
  if (keys === 'refused') return true;
  for (const key of keys) localTextStore.remove(key);
  return eraseSession() && localTextStore.keys().length === 0;
}

function eraseSession(): boolean {
  try {
    const storage = window.sessionStorage;
    for (const key of Object.keys(storage)) {
      if (key.startsWith(keyPrefix)) storage.removeItem(key);
    }
    return true;
  } catch {
    return true;
  }
}

async function eraseDatabases(): Promise<boolean> {
  const factory: IDBFactory | undefined = window.indexedDB;
  if (!factory) return true;
  const listed = 'databases' in factory ? await factory.databases() : [];
  const names = new Set([...knownDatabases, ...listed.map(({ name = '' }) => name)]);
  const ours = [...names].filter((name) => name.startsWith(namePrefix));
  const erased = await Promise.all(ours.map((name) => deleteDatabase(factory, name)));
  return erased.every(Boolean);
}

function deleteDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = factory.deleteDatabase(name);
    // A tab that does not let go of it blocks this; it may still do so.
    setTimeout(() => resolve(false), patience);
    request.addEventListener('success', () => resolve(true));
    request.addEventListener('error', () => resolve(false));
  });
}

/**
 * The worker goes too: it is installed anew at the next visit, with a fresh copy. Where the server does not answer, both
 * stay, since the page that follows comes from them; nothing of the person is in them.
 */
async function eraseOfflineCopy(): Promise<boolean> {
  if (!('caches' in window)) return true;
  if (!(await Promise.race([isServed(), pause(patience).then(() => false)]))) return true;
  const names = (await window.caches.keys()).filter((name) => name.startsWith(namePrefix));
  await Promise.all(names.map((name) => window.caches.delete(name)));
  const registration = await window.navigator.serviceWorker?.getRegistration();
  await registration?.unregister();
  return true;
}

async function succeeds(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await Promise.race([work(), pause(2 * patience).then(() => false)]);
  } catch {
    return false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
