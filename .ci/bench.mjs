import { findBrowser, howToGetABrowser } from './findBrowser.mjs';
import { install } from './install.mjs';
import { npm } from './runCommand.mjs';

install();
const browser = await findBrowser();
if (browser === undefined) {
  console.error(howToGetABrowser);
  process.exit(1);
}
if (npm(['run', '--silent', 'build'], { BASE_PATH: '/' }) !== 0) process.exit(1);
process.exitCode = npm(
  ['exec', '--', 'playwright', 'test', '--config', 'tests/bench/playwright.config.ts'],
  { IR_ROADMAP_BROWSER: browser },
);
