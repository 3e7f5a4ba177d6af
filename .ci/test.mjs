import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, howToGetABrowser } from './findBrowser.mjs';
import { freePort } from './freePort.mjs';
import { install } from './install.mjs';
import { npm, projectFolder } from './runCommand.mjs';
import { browserReport, unitReport } from './testReports.mjs';

/** @typedef {import('./testReports.mjs').TestReport} TestReport */

install();
const reports = join(projectFolder, 'test-results');
rmSync(reports, { recursive: true, force: true });
const browser = await findBrowser();
const port = await freePort();

const results = [
  check('Types', ['run', '--silent', 'typecheck']),
  check('Lint', ['run', '--silent', 'lint']),
  unitTests(),
  ...browserTests(),
];
const passed = sumOf(results, 'passed');
const failed = sumOf(results, 'failed');
// Repeated here: what is read of a long log is its end.
if (failed > 0) console.log(['\n— Failed', ...results.flatMap((it) => it.failures)].join('\n'));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {readonly TestReport[]} summands
 * @param {'passed' | 'failed'} count
 */
function sumOf(summands, count) {
  return summands.reduce((sum, report) => sum + report[count], 0);
}

/**
 * @param {string} title
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {TestReport}
 */
function check(title, command, environment) {
  return run(title, command, environment) === 0
    ? { passed: 1, failed: 0, failures: [] }
    : failedAs(title);
}

/**
 * @param {string} title
 * @returns {TestReport}
 */
function failedAs(title) {
  return { passed: 0, failed: 1, failures: [`✗ ${title}`] };
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

/** @returns {TestReport} */
function unitTests() {
  const title = 'Unit and component tests';
  const report = join(reports, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = run(title, ['run', '--silent', 'test:unit', '--', ...reporters]);
  return checked(title, exitCode, unitReport(report));
}

/** @returns {TestReport[]} */
function browserTests() {
  const build = check('Build', ['run', '--silent', 'build'], { BASE_PATH: '/' });
  if (build.failed > 0) return [build];
  const title = 'Real-browser tests';
  if (browser === undefined) {
    console.error(`\n— ${title}\n${howToGetABrowser}`);
    return [build, failedAs(title)];
  }
  const exitCode = run(title, ['run', '--silent', 'test:browser'], {
    IR_ROADMAP_BROWSER: browser,
    IR_ROADMAP_PORT: String(port),
  });
  return [build, checked(title, exitCode, browserReport(join(reports, 'browser.json')))];
}

/**
 * A run that failed although no test of it did, or that ran no test, counts as one failure.
 *
 * @param {string} title
 * @param {number} exitCode
 * @param {TestReport} report
 * @returns {TestReport}
 */
function checked(title, exitCode, report) {
  const failedUncounted = report.failed === 0 && (exitCode !== 0 || report.passed === 0);
  return failedUncounted
    ? { ...report, failed: 1, failures: [...report.failures, `✗ ${title}`] }
    : report;
}
