import type { LaunchOptions } from '@playwright/test';
import { installedBrowser } from '../../../.ci/findBrowser.mjs';

const executablePath = installedBrowser();

/** Starts the browser that `npm test` found, or else an installed one, or else Playwright's own. */
export const launchOptions: LaunchOptions = {
  ...(executablePath !== undefined && { executablePath }),
  // What a browser asks of its maker's hosts would only disturb measurements and closed networks.
  args: ['--disable-quic', '--disable-sync', '--disable-domain-reliability', '--no-pings'],
};
