import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { findBrowser, howToGetABrowser } from './findBrowser.mjs';
import { install } from './install.mjs';
import { npm, projectFolder } from './runCommand.mjs';

/**
 * @typedef {object} Row one measure, as the benchmarks write it
 * @property {string} section
 * @property {string} measure
 * @property {string} value
 * @property {string} beside
 * @property {string} budget
 * @property {'within' | 'over' | 'reported'} verdict
 */

const rowsFile = join(projectFolder, 'test-results/bench-rows.jsonl');

install();
const browser = await findBrowser();
if (browser === undefined) {
  console.error(howToGetABrowser);
  process.exit(1);
}
if (npm(['run', '--silent', 'build'], { BASE_PATH: '/' }) !== 0) process.exit(1);
if (buildBareStack() !== 0) process.exit(1);
const [loadBefore = 0] = loadavg();
rmSync(rowsFile, { force: true });
const exitCode = npm(
  ['exec', '--', 'playwright', 'test', '--config', 'tests/bench/playwright.config.ts'],
  { IR_ROADMAP_BROWSER: browser },
);
const [loadAfter = 0] = loadavg();
const measured = readRows();
print(measured);
const over = measured.filter(({ verdict }) => verdict === 'over').length;
const within = measured.filter(({ verdict }) => verdict === 'within').length;
console.log(
  `\n${within} within budget, ${over} over, ${measured.length - within - over} only reported`,
);
if (loadBefore > availableParallelism() || loadAfter > 2 * availableParallelism()) {
  console.log(
    `The machine was busy with other things (load ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after): times are not to be trusted.`,
  );
}
if (exitCode !== 0) console.log('Not everything could be measured: see above.');
process.exitCode = exitCode === 0 && over === 0 ? 0 : 1;

/** The page that the app is measured beside. */
function buildBareStack() {
  const folder = join(projectFolder, 'test-results/bench-pages/bare-stack');
  return npm([
    'exec',
    '--',
    'vite',
    'build',
    'tests/bench/bareStack',
    `--outDir=${folder}`,
    '--emptyOutDir',
    '--logLevel=error',
  ]);
}

/** @returns {Row[]} */
function readRows() {
  if (!existsSync(rowsFile)) return [];
  return readFileSync(rowsFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** @param {readonly Row[]} rows */
function print(rows) {
  const columns = /** @type {const} */ (['measure', 'value', 'verdict', 'budget', 'beside']);
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => row[column].length)),
  );
  /** @param {(column: typeof columns[number]) => string} textOf */
  const line = (textOf) =>
    columns
      .map((column, index) => textOf(column).padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(`\n${line((column) => column)}`);
  let section = '';
  for (const row of rows) {
    if (row.section !== section) console.log(`\n${row.section}`);
    ({ section } = row);
    console.log(line((column) => row[column]));
  }
}
