import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { filesOfApp, serviceWorkerFile } from '../../.ci/serviceWorkerScript.mjs';
import type { BytesMeasure, OfflineMeasure, Unit } from './budgets.ts';
import { firstPageBudgets, offlineBudgets, otherPageBudgets } from './budgets.ts';
import { inTurn } from './support/inTurn.ts';
import { watchLoad } from './support/measureLoad.ts';
import { report } from './support/report.ts';
import type { ServedPages } from './support/servedPages.ts';
import { dist, pathsOfPages, servePages } from './support/servedPages.ts';

type BytesFigures = Readonly<Record<BytesMeasure, number>>;

const units: Readonly<Record<BytesMeasure, Unit>> = {
  'JS, gzip': 'kB',
  'JS, brotli': 'kB',
  'CSS, gzip': 'kB',
  'HTML, gzip': 'kB',
  'all, brotli': 'kB',
  requests: 'count',
  'requests to other hosts': 'count',
  'requests that fail': 'count',
};

const measures = [
  'JS, gzip',
  'JS, brotli',
  'CSS, gzip',
  'HTML, gzip',
  'all, brotli',
  'requests',
  'requests to other hosts',
  'requests that fail',
] as const satisfies readonly BytesMeasure[];

/** So many milliseconds after the mirror has been opened, nothing is asked for any more. */
const quietTime = 1000;

let pages: ServedPages;

test.beforeAll(async () => {
  pages = await servePages();
});

test.afterAll(() => pages.close());

test('the bytes of a first visit', async ({ browser }) => {
  const { addresses } = pages;
  const bareStack = await bytesOf(browser, addresses['bare stack'], false);
  const first = await bytesOf(browser, addresses.app, true);
  for (const measure of measures) {
    report({
      section: 'first visit to /',
      measure,
      unit: units[measure],
      value: first[measure],
      beside: measure.startsWith('JS') ? { 'bare stack': bareStack[measure] } : {},
      budgets: firstPageBudgets[measure],
    });
  }

  const otherPaths = pathsOfPages().filter((path) => path !== '/');
  const others = await inTurn(otherPaths, async (path) => ({
    path,
    figures: await bytesOf(browser, addresses.app + path.slice(1), true),
  }));
  for (const measure of measures) {
    const { path, figures } = others.reduce((worst, other) =>
      other.figures[measure] > worst.figures[measure] ? other : worst,
    );
    report({
      section: `first visit to another page, the worst of ${others.length}`,
      measure,
      unit: units[measure],
      value: figures[measure],
      beside: measure.startsWith('JS') ? { 'bare stack': bareStack[measure] } : {},
      budgets: otherPageBudgets[measure],
      ...(figures[measure] > 0 && { note: path }),
    });
  }
});

test('the bytes of the copy for use without a network', () => {
  const files = filesOfApp(dist);
  const figures: Readonly<Record<OfflineMeasure, readonly [number, Unit]>> = {
    'service worker, gzip': [builtSizes(serviceWorkerFile).gzip, 'kB'],
    files: [files.length, 'count'],
    'all, brotli': [sum(files.map((file) => builtSizes(file).brotli)), 'kB'],
  };
  for (const measure of ['service worker, gzip', 'files', 'all, brotli'] as const) {
    const [value, unit] = figures[measure];
    const budgets = offlineBudgets[measure];
    report({ section: 'copy for use without a network', measure, unit, value, budgets });
  }
});

/** Everything that a page asks for until it has nothing more to ask for, on however busy a machine. */
async function bytesOf(
  browser: Browser,
  address: string,
  hasMirror: boolean,
): Promise<BytesFigures> {
  const context = await browser.newContext();
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const page = await context.newPage();
  await page.addInitScript(watchLoad, { usable: 'main :is(a, button, input)', settled: 'main' });
  await page.goto(address);
  await page.evaluate(() => window.whenLoaded);
  if (hasMirror) await mirrorIsOpen(page);
  await page.waitForTimeout(quietTime);

  const { origin } = new URL(address);
  const asked = requests.filter((request) => !request.url().startsWith('data:'));
  const answers = await Promise.all(asked.map(answerTo));
  await context.close();
  const ofType = (type: string) => answers.filter((answer) => answer.type === type);
  const inlineStyles = ofType('document').flatMap(({ body }) => stylesIn(body));
  return {
    'JS, gzip': sum(ofType('script').map(({ body }) => sizesOf(body).gzip)),
    'JS, brotli': sum(ofType('script').map(({ body }) => sizesOf(body).brotli)),
    'CSS, gzip': sum(
      [...ofType('stylesheet').map(({ body }) => body), ...inlineStyles].map(
        (body) => sizesOf(body).gzip,
      ),
    ),
    'HTML, gzip': sum(ofType('document').map(({ body }) => sizesOf(body).gzip)),
    'all, brotli': sum(answers.map(({ body }) => sizesOf(body).brotli)),
    requests: asked.length,
    'requests to other hosts': asked.filter((request) => new URL(request.url()).origin !== origin)
      .length,
    'requests that fail': answers.filter(({ isOk }) => !isOk).length,
  };
}

/** What opens the mirror is the last of the app that is loaded. */
async function mirrorIsOpen(page: Page): Promise<void> {
  const databases = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(databases, { timeout: 60_000 }).toContain('ir-roadmap');
}

async function answerTo(request: Request) {
  const response = await request.response();
  const isOk = response?.ok() ?? false;
  const body = response !== null && isOk ? await response.body() : Buffer.alloc(0);
  return { type: request.resourceType(), isOk, body: body.toString('latin1') };
}

function stylesIn(html: string): string[] {
  return Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, css = '']) => css);
}

interface Sizes {
  readonly gzip: number;
  readonly brotli: number;
}

/** By content: most pages ask for the same scripts, and to compress them takes long. */
const knownSizes = new Map<string, Sizes>();

/** In kilobytes. What is compressed already, a font for one, gains nothing by it. */
function sizesOf(content: string): Sizes {
  const known = knownSizes.get(content);
  if (known !== undefined) return known;
  const bytes = Buffer.from(content, 'latin1');
  const sizes = {
    gzip: Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length) / 1000,
    brotli: Math.min(bytes.length, brotliCompressSync(bytes).length) / 1000,
  };
  knownSizes.set(content, sizes);
  return sizes;
}

function builtSizes(file: string): Sizes {
  return sizesOf(readFileSync(join(dist, file), 'latin1'));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
