import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/launch.ts';
import { serving } from './support/serving.ts';

/** `npm test` finds a port that is free; without it the usual one has to be. */
const { url, server } = serving(Number(process.env['IR_ROADMAP_PORT'] ?? 4291));

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  webServer: server,
  use: {
    baseURL: url,
    browserName: 'chromium',
    launchOptions,
    // Tests meet the build as it is on the server; those of the offline copy allow it for themselves.
    serviceWorkers: 'block',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    actionTimeout: 20_000,
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: ['**/everyRoute.test.ts', '**/firstVisit.test.ts'],
      use: {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
});
