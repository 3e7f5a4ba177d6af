import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/support/launch.ts';
import { serving } from '../browser/support/serving.ts';

const { url, server } = serving(4292);

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
  webServer: server,
  use: {
    baseURL: url,
    browserName: 'chromium',
    launchOptions,
    locale: 'en-US',
    timezoneId: 'America/New_York',
  },
});
