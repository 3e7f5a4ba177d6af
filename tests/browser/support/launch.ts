import type { LaunchOptions } from '@playwright/test';
import { browserAtHand } from '../../../.ci/findBrowser.mjs';

const executablePath = browserAtHand();

/** Starts the browser that `npm test` found, or else one that is at hand, or else Playwright's own. */
export const launchOptions: LaunchOptions = {
  ...(executablePath !== undefined && { executablePath }),
  // What a browser asks of its maker's hosts would only disturb measurements and closed networks.
  args: ['--disable-quic', '--disable-sync', '--disable-domain-reliability', '--no-pings'],
};
