import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fetchChromium, fetchedChromium } from './fetchChromium.mjs';

/**
 * The path of a Chrome or Chromium for the real-browser tests and the benchmarks: the one named by
 * IR_ROADMAP_BROWSER, one without windows that is installed or can be fetched, any that is installed, or
 * Playwright's own. One without windows takes half the time: it draws no tabs and no toolbars around the page.
 * Undefined when there is none and none can be had.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  return (
    preferredBrowser() ??
    fetchChromium() ??
    installedBrowser() ??
    (await playwrightBrowser()) ??
    (await playwrightBrowserFetched())
  );
}

export const howToGetABrowser =
  'No browser was found and none could be fetched: install Chrome or Chromium, or put the path of one in the environment variable IR_ROADMAP_BROWSER.';

const namesWithoutWindows = ['chrome-headless-shell', 'chromium-headless-shell'];
const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** @returns {string | undefined} */
function namedBrowser() {
  return process.env.IR_ROADMAP_BROWSER || undefined;
}

/**
 * What can be told at once, for a test that is run by itself.
 *
 * @returns {string | undefined}
 */
export function browserAtHand() {
  return preferredBrowser() ?? installedBrowser();
}

/** @returns {string | undefined} */
function preferredBrowser() {
  return namedBrowser() ?? firstThatRuns(onPath(namesWithoutWindows)) ?? fetchedChromium();
}

/** @returns {string | undefined} */
function installedBrowser() {
  return firstThatRuns(usualPlaces());
}

/**
 * @param {readonly string[]} paths
 * @returns {string | undefined}
 */
function firstThatRuns(paths) {
  return paths.find((path) => existsSync(path) && canRun(path));
}

/** @returns {string[]} */
function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'));
  }
  return platform === 'darwin'
    ? [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ...onPath(names),
      ]
    : onPath(names);
}

/**
 * @param {readonly string[]} programs
 * @returns {string[]}
 */
function onPath(programs) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

/**
 * Some systems have a script of that name that only says how to install a browser, and a browser whose
 * libraries are missing does not start either.
 *
 * @param {string} path
 */
function canRun(path) {
  // On Windows, asking for the version opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** @returns {Promise<string | undefined>} */
async function playwrightBrowser() {
  // Imported here, since the packages may not be installed yet when this module is loaded.
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) && canRun(path) ? path : undefined;
}

/** @returns {Promise<string | undefined>} */
function playwrightBrowserFetched() {
  console.log('No browser is installed; asking Playwright for one …');
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    timeout: 300_000,
    stdio: 'ignore',
  });
  return playwrightBrowser();
}
