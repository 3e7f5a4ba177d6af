import type { Browser, BrowserContextOptions, CDPSession } from '@playwright/test';
import type { LoadMeasure, ProfileName } from '../budgets.ts';
import { profiles, slowDown, slowNetwork } from './profiles.ts';

/** What the browser has stored already. */
export type BrowserState = Pick<BrowserContextOptions, 'storageState'>;

export interface Load {
  readonly address: string;
  readonly readiness: Readiness;
  readonly state: BrowserState;
}

/** How a page shows that it is ready, in selectors. null for a page without scripts: when it has been read. */
export type Readiness = {
  /** A control. The page is usable when React has committed it and its handlers. */
  readonly usable: string;
  /** Nothing more is to come when this is on the page. */
  readonly settled: string;
} | null;

/** Times in milliseconds since the navigation began; heap in megabytes after a garbage collection. */
export type LoadFigures = Readonly<Record<LoadMeasure, number>>;

/** Opens a page in a browser that has none of its files yet. */
export async function measureLoad(
  browser: Browser,
  profileName: ProfileName,
  { address, readiness, state }: Load,
): Promise<LoadFigures> {
  const profile = profiles[profileName];
  const context = await browser.newContext({ ...profile.context, ...state });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowNetwork(session, profile);
  await slowDown(session, profile);
  await page.addInitScript(watchLoad, readiness);
  await page.goto(address);
  // By the protocol itself: Playwright's own way would first put scripts of its own into the page.
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'window.whenLoaded',
    awaitPromise: true,
    returnByValue: true,
  });
  const heap = await heapOf(session);
  await context.close();
  return { ...result.value, heap };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

declare global {
  interface Window {
    whenLoaded: Promise<Omit<LoadFigures, 'heap'>>;
  }
}

/** Runs in the page, before anything of it, and can therefore use nothing from outside. */
export function watchLoad(readiness: Readiness): void {
  const unblockingTime = 50;
  const quietTime = 400;
  let firstPaint = 0;
  let largestPaint = 0;
  let blocked = 0;
  let shifted = 0;
  let usableAt = 0;

  const performanceObserver = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { entryType, name, startTime, duration } = entry;
      if (name === 'first-contentful-paint') firstPaint = startTime;
      else if (entryType === 'largest-contentful-paint') largestPaint = startTime;
      else if (entryType === 'longtask') blocked += duration - unblockingTime;
      else if ('value' in entry && typeof entry.value === 'number') shifted += entry.value;
    }
  });
  for (const type of ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift']) {
    performanceObserver.observe({ type, buffered: true });
  }

  const whenSettled = new Promise<void>((resolve) => {
    function resolveWhenPainted(): void {
      if (firstPaint > 0) resolve();
      else setTimeout(resolveWhenPainted, quietTime);
    }
    function look(): void {
      const control = document.querySelector(readiness?.usable ?? 'body');
      const answers =
        readiness === null ||
        (control !== null && Object.keys(control).some((key) => key.startsWith('__reactProps$')));
      if (usableAt === 0 && answers) usableAt = performance.now();
      if (usableAt === 0 || document.querySelector(readiness?.settled ?? 'body') === null) return;
      setTimeout(resolveWhenPainted, quietTime);
    }
    if (readiness === null) document.addEventListener('DOMContentLoaded', look);
    // React calls this hook after each commit, also in a production build.
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: look,
        onPostCommitFiberRoot: () => undefined,
        onCommitFiberUnmount: () => undefined,
      },
    });
  });

  window.whenLoaded = whenSettled.then(() => ({
    'first contentful paint': firstPaint,
    'largest contentful paint': largestPaint,
    usable: usableAt,
    'blocking time': blocked,
    'layout shift': shifted,
  }));
}
