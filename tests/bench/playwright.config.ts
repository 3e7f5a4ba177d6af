import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/support/launch.ts';

// One benchmark at a time, so that none measures another's load.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.bench.ts',
  outputDir: '../../test-results/bench',
  forbidOnly: true,
  workers: 1,
  retries: 0,
  timeout: 600_000,
  reporter: [['line']],
  use: {
    browserName: 'chromium',
    launchOptions,
    // What is measured is the page, without the copy of everything that is made after it.
    serviceWorkers: 'block',
    locale: 'en-US',
    timezoneId: 'America/New_York',
  },
});
