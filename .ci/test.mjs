import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, howToGetABrowser } from './findBrowser.mjs';
import { freePort } from './freePort.mjs';
import { install } from './install.mjs';
import { npm, projectFolder } from './runCommand.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

install();
const reports = join(projectFolder, 'test-results');
rmSync(reports, { recursive: true, force: true });
const browser = await findBrowser();
const port = await freePort();

const counts = [
  check('Types', ['run', '--silent', 'typecheck']),
  check('Lint', ['run', '--silent', 'lint']),
  unitTests(),
  ...browserTests(),
];
const total = counts.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * @param {string} title
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Count}
 */
function check(title, command, environment) {
  return run(title, command, environment) === 0
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 };
}

/**
 * @param {string} title
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [environment]
 */
function run(title, command, environment) {
  console.log(`\n— ${title}`);
  return npm(command, environment);
}

/** @returns {Count} */
function unitTests() {
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = run('Unit and component tests', [
    'run',
    '--silent',
    'test:unit',
    '--',
    ...reporters,
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
  return counted(exitCode, { passed: numPassedTests, failed: numFailedTests });
}

/** @returns {Count[]} */
function browserTests() {
  const build = check('Build', ['run', '--silent', 'build'], { BASE_PATH: '/' });
  if (build.failed > 0) return [build];
  if (browser === undefined) {
    console.error(`\n— Real-browser tests\n${howToGetABrowser}`);
    return [{ passed: 0, failed: 1 }];
  }
  const report = join(reports, 'browser.json');
  const exitCode = run('Real-browser tests', ['run', '--silent', 'test:browser'], {
    IR_ROADMAP_BROWSER: browser,
    IR_ROADMAP_PORT: String(port),
  });
  const { expected = 0, unexpected = 0, flaky = 0 } = readReport(report).stats ?? {};
  return [counted(exitCode, { passed: expected, failed: unexpected + flaky })];
}

/**
 * A run that failed although no test of it did, or that ran no test, counts as one failure.
 *
 * @param {number} exitCode
 * @param {Count} count
 * @returns {Count}
 */
function counted(exitCode, { passed, failed }) {
  const failedUncounted = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failedUncounted ? 1 : failed };
}

/**
 * @param {string} report
 * @returns {{ numPassedTests?: number, numFailedTests?: number, stats?: Record<string, number> }}
 */
function readReport(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
}
