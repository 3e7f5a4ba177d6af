import { existsSync, readFileSync } from 'node:fs';

/**
 * What a run of tests came to, by the JSON report that it wrote. A missing report is one of no tests.
 *
 * @typedef {object} TestReport
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures the title of each failed test, with its file, and the start of its message
 */

/** Lines of a message that are repeated: enough to know what failed, with the rest where it happened. */
const linesOfMessage = 6;

/**
 * @param {string} file as Vitest's JSON reporter wrote it
 * @returns {TestReport}
 */
export function unitReport(file) {
  /** @type {Partial<import('vitest/node').JsonTestResults>} */
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(file);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    failures: testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0 && message) return [failure([name], message)];
      return failed.map(({ fullName, failureMessages }) =>
        failure([name, fullName], failureMessages?.[0] ?? ''),
      );
    }),
  };
}

/**
 * @param {string} file as Playwright's JSON reporter wrote it
 * @returns {TestReport}
 */
export function browserReport(file) {
  /** @type {Partial<import('@playwright/test/reporter').JSONReport>} */
  const { stats, suites = [] } = read(file);
  const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {};
  return {
    passed: expected,
    // What passed only at its second try did not pass.
    failed: unexpected + flaky,
    failures: suites.flatMap((suite) => browserFailures(suite, [])),
  };
}

/**
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @param {readonly string[]} titles of the suites around it, from the file's on
 * @returns {string[]}
 */
function browserFailures(suite, titles) {
  const path = [...titles, suite.title];
  const own = suite.specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => {
        const [error] = results.flatMap((result) => result.error ?? []);
        return failure([...path, spec.title, projectName], error?.message ?? '');
      }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((child) => browserFailures(child, path))];
}

/**
 * @param {readonly string[]} path
 * @param {string} message
 */
function failure(path, message) {
  const lines = message.trim().split('\n').slice(0, linesOfMessage);
  return [`✗ ${path.join(' › ')}`, ...lines].join('\n    ');
}

/**
 * @param {string} file
 * @returns {object}
 */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
