/** How long it takes from a key or a click until the frame after it has been drawn. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds from the last key or click to the end of the frame after it. */
    untilNextPaint: Promise<number>;
  }
}

/** Before the page is opened. */
export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(watchInPage);
}

/** Milliseconds from the last key or click of the deed to the end of the frame after it. */
export async function timed(page: Page, deed: () => Promise<void>): Promise<number> {
  await deed();
  return page.evaluate(() => window.untilNextPaint);
}

/** Until nothing is left to be drawn or saved. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestIdleCallback(done, { timeout: 5000 });
      }),
  );
  await page.waitForTimeout(400);
}

/** Runs in the page, before anything of it, and can therefore use nothing from outside. */
function watchInPage(): void {
  for (const kind of ['keydown', 'click'] as const) {
    window.addEventListener(
      kind,
      ({ timeStamp }) => {
        window.untilNextPaint = new Promise((done) => {
          // A task that the next frame's callback posts runs right after that frame has been drawn.
          requestAnimationFrame(() => {
            void scheduler.postTask(() => done(performance.now() - timeStamp), {
              priority: 'user-blocking',
            });
          });
        });
      },
      { capture: true },
    );
  }
}
