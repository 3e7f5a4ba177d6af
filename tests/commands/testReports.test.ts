import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { browserReport, unitReport } from '../../.ci/testReports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(report: object) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe('the report of the unit tests', () => {
  it('names what failed, and a file that could not be run', () => {
    const file = written({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        {
          name: 'tests/one.test.ts',
          message: '',
          assertionResults: [
            { status: 'passed', fullName: 'a sum adds up' },
            {
              status: 'failed',
              fullName: 'a sum has lines',
              failureMessages: ['1 is not 2\n  at line 3'],
            },
          ],
        },
        { name: 'tests/two.test.ts', message: 'no such module', assertionResults: [] },
      ],
    });
    expect(unitReport(file)).toEqual({
      passed: 5,
      failed: 1,
      failures: [
        '✗ tests/one.test.ts › a sum has lines\n    1 is not 2\n      at line 3',
        '✗ tests/two.test.ts\n    no such module',
      ],
    });
  });
});

describe('the report of the real-browser tests', () => {
  const failing = { projectName: 'phone', results: [{ error: { message: 'not seen' } }] };

  it('names what failed, at whatever depth, and what passed only at its second try', () => {
    const file = written({
      stats: { expected: 3, unexpected: 1, flaky: 1 },
      suites: [
        {
          title: 'undo.test.ts',
          specs: [
            { title: 'is taken back', tests: [{ ...failing, status: 'flaky' }] },
            { title: 'is made again', tests: [{ ...failing, status: 'expected' }] },
          ],
          suites: [
            {
              title: 'on a phone',
              specs: [{ title: 'is found', tests: [{ ...failing, status: 'unexpected' }] }],
            },
          ],
        },
      ],
    });
    expect(browserReport(file)).toEqual({
      passed: 3,
      failed: 2,
      failures: [
        '✗ undo.test.ts › is taken back › phone\n    not seen',
        '✗ undo.test.ts › on a phone › is found › phone\n    not seen',
      ],
    });
  });
});

it.each([unitReport, browserReport])('a run that wrote no report ran no test', (reportOf) => {
  expect(reportOf(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 0, failures: [] });
});
