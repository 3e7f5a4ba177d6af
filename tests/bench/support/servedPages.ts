import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../.ci/freePort.mjs';
import { serveDist } from '../../../.ci/serveDist.mjs';
import type { Beside } from '../budgets.ts';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));
export const dist = join(projectFolder, 'dist');
const made = join(projectFolder, 'test-results/bench-pages');

export type PageName = 'app' | Beside;

const folders: Readonly<Record<PageName, string>> = {
  app: dist,
  'empty page': join(made, 'empty'),
  // Built before the bench is started.
  'bare stack': join(made, 'bare-stack'),
  'page without scripts': join(made, 'without-scripts'),
};

export interface ServedPages {
  /** Each ends in a slash. */
  readonly addresses: Readonly<Record<PageName, string>>;
  readonly close: () => void;
}

/** Serves the app and what it is measured beside, each with the same headers and the same compression. */
export async function servePages(): Promise<ServedPages> {
  makeEmptyPage(folders['empty page']);
  makePagesWithoutScripts(folders['page without scripts']);
  const served = {
    app: await serve(folders.app),
    'empty page': await serve(folders['empty page']),
    'bare stack': await serve(folders['bare stack']),
    'page without scripts': await serve(folders['page without scripts']),
  };
  return {
    addresses: {
      app: served.app.address,
      'empty page': served['empty page'].address,
      'bare stack': served['bare stack'].address,
      'page without scripts': served['page without scripts'].address,
    },
    close: () => Object.values(served).forEach(({ close }) => close()),
  };
}

async function serve(folder: string) {
  return serveDist({ folder, port: await freePort() });
}

/** The paths of all pages of the app that have a file of their own: `/`, `/steps` and so on. */
export function pathsOfPages(): string[] {
  return htmlFilesIn(dist)
    .map((file) => relative(dist, file).replaceAll(sep, '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
    .toSorted();
}

/** Where the page without scripts stands that looks as the app does on a first visit. */
export const firstVisitWithoutScripts = 'first-visit';

function makeEmptyPage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Empty</title><link rel="icon" href="data:,"><p>Nothing here.</p></html>',
  );
}

function makePagesWithoutScripts(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true, filter: (file) => !file.endsWith('.js') });
  for (const file of htmlFilesIn(folder)) {
    writeFileSync(file, withoutScripts(readFileSync(file, 'utf8')));
  }
  const firstPage = readFileSync(join(folder, 'index.html'), 'utf8');
  mkdirSync(join(folder, firstVisitWithoutScripts));
  writeFileSync(
    join(folder, firstVisitWithoutScripts, 'index.html'),
    // What the script before the first paint does on a first visit.
    firstPage.replace('<html ', '<html data-visit="first" '),
  );
}

function withoutScripts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
}

function htmlFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
}
