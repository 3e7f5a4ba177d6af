import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { standaloneScript } from './standaloneScript.mjs';

/** Where the worker stands in a build: its folder is all that it may answer for. */
export const serviceWorkerFile = 'service-worker.js';

/** Their pages are many and alike: one stands in for all of them. */
const foldersOfPages = ['guide/', 'rotations/'];

// Pictures for the README, and what only a host reads.
const notPartOfTheApp = /^(screenshots\/|_headers$|\.htaccess$|service-worker\.js$)/;

/**
 * The service worker of a build, to be written into its folder when everything else is there.
 *
 * @param {string} folder
 * @param {string} basePath
 */
export function serviceWorkerScript(folder, basePath) {
  const all = filesOfApp(folder);
  const files = all.filter((path) => !foldersOfPages.some((name) => isPageBelow(name, path)));
  const build = { version: versionOf(folder, all), base: basePath, files, folders: foldersOfPages };
  return standaloneScript(
    'src/platform/offlineWorker.ts',
    `startWorker(self, ${JSON.stringify(build)})`,
  );
}

/**
 * @param {string} folder
 * @param {string} path
 */
function isPageBelow(folder, path) {
  return path.startsWith(folder) && path !== `${folder}index.html`;
}

/**
 * All that the app consists of, by path below the folder.
 *
 * @param {string} folder
 */
export function filesOfApp(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !notPartOfTheApp.test(path))
    .toSorted();
}

/**
 * The same for the same content, whenever and wherever it was built.
 *
 * @param {string} folder
 * @param {readonly string[]} files
 */
function versionOf(folder, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = createHash('sha256').update(readFileSync(join(folder, file)));
    hash.update(`${file} ${content.digest('hex')}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
