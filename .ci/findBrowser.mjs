import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fetchChromium, fetchedChromium } from './fetchChromium.mjs';

/**
 * The path of a Chrome or Chromium for the real-browser tests: the one named by IR_ROADMAP_BROWSER, one that
 * is installed, Playwright's own, or one fetched now. Undefined when there is none and none can be had.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const installed = installedBrowser() ?? (await playwrightBrowser()) ?? fetchedChromium();
  if (installed !== undefined) return installed;
  console.log('No browser is installed; asking Playwright for one …');
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    timeout: 300_000,
    stdio: 'ignore',
  });
  return (await playwrightBrowser()) ?? fetchChromium();
}

export const howToGetABrowser =
  'No browser was found and none could be fetched: install Chrome or Chromium, or put the path of one in the environment variable IR_ROADMAP_BROWSER.';

/** @returns {string | undefined} */
export function installedBrowser() {
  const named = process.env.IR_ROADMAP_BROWSER;
  if (named !== undefined && named !== '') return named;
  return usualPlaces().find((path) => existsSync(path) && canRun(path));
}

/** @returns {string[]} */
function usualPlaces() {
  const { env, platform } = process;
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return platform === 'darwin'
    ? [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ...onPath,
      ]
    : onPath;
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
