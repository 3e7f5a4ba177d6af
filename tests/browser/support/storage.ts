/** What the app has put into the browser's storage, seen from outside the app. */
import type { Page } from '@playwright/test';

/** A page of the app's origin on which the app does not run. */
export async function leaveApp(page: Page): Promise<void> {
  await page.route('**/outside', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('outside');
}

/** The app's texts in localStorage, by key. */
export function storedTexts(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => key.startsWith('ir-roadmap:')),
    ),
  );
}

export async function store(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
}

/** The names of the databases that are there. */
export function databaseNames(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}

type StoreName = 'records' | 'quarantine' | 'restorePoints';

/** All rows of one of the mirror's stores. */
export function databaseRows(page: Page, storeName: StoreName): Promise<readonly unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('ir-roadmap');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result);
          });
        });
      }),
    storeName,
  );
}

/** Puts a row among the mirror's records, as another build of the app may do. */
export async function putDatabaseRow(page: Page, row: unknown): Promise<void> {
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ir-roadmap');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').put(value);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    row,
  );
}

/** Gives the database this version. Rejects when somebody who has it open does not let go of it. */
export async function raiseDatabaseVersion(page: Page, version: number): Promise<void> {
  await page.evaluate(
    (next) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ir-roadmap', next);
        opening.addEventListener('blocked', () => reject(new Error('blocked')));
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    version,
  );
}

/** Deletes the database. Rejects when somebody who has it open does not let go of it. */
export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('ir-roadmap');
        deleting.addEventListener('blocked', () => reject(new Error('blocked')));
        deleting.addEventListener('error', () => reject(deleting.error));
        deleting.addEventListener('success', () => resolve());
      }),
  );
}
