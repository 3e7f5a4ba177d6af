import { test as base, expect, type BrowserContext } from '@playwright/test';
import { newcomer, storageOf, type Person } from './people.ts';

interface Options {
  /** Who has used this browser before. */
  readonly person: Person;
  /** The instant at which the clock of every page stands; null lets it run. */
  readonly now: string | null;
}

/**
 * Playwright's `test`, on noon of November 24, 2026. It fails when any page of it writes an error to the
 * console, throws, or asks another host for something.
 */
export const test = base.extend<Options>({
  person: [newcomer, { option: true }],
  now: ['2026-11-24T12:00:00-05:00', { option: true }],
  storageState: async ({ person, baseURL }, provide) => provide(storageOf(person, baseURL)),
  context: async ({ context, baseURL, now }, provide) => {
    if (now !== null) await context.clock.setFixedTime(now);
    const problems = watchForProblems(context, baseURL);
    await provide(context);
    expect(problems, 'console errors, exceptions and foreign requests').toEqual([]);
  },
});

export { expect };

/** Collects the problems of all pages of a context, for a test that makes a context of its own. */
export function watchForProblems(context: BrowserContext, appUrl = ''): readonly string[] {
  const problems: string[] = [];
  const appOrigin = new URL(appUrl).origin;
  context.on('console', (message) => {
    // The not-found page is served with the status 404, which Chromium calls an error.
    const isOfThePageItself = message.location().url === message.page()?.url();
    const isStatus = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !(isStatus && isOfThePageItself)) {
      problems.push(`console: ${message.text()}`);
    }
  });
  context.on('weberror', (webError) => problems.push(`exception: ${webError.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== appOrigin) problems.push(`asks ${request.url()}`);
  });
  return problems;
}
