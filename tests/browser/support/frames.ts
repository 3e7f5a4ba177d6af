import type { Page } from '@playwright/test';

/** What one frame of a page shows. */
export interface Frame {
  /** The visible `<h1>`s. */
  readonly headings: readonly string[];
  /** The color behind the page. */
  readonly background: string;
  /** Rows of the visible section "Next up"; null while there is no such section. */
  readonly rows: number | null;
}

/**
 * Looks at every frame of the pages that are loaded from now on, just before it is painted. Gives the way to
 * ask what was seen since the last load. It needs a clock that runs.
 */
export async function watchFrames(page: Page): Promise<() => Promise<readonly Frame[]>> {
  await page.addInitScript(recordFrames);
  return () =>
    page.evaluate(() =>
      performance
        .getEntriesByName('frame', 'mark')
        .flatMap((entry) => (entry instanceof PerformanceMark ? [entry.detail] : [])),
    );
}

/** Runs in the page, once for each frame. */
function recordFrames(): void {
  const headings = [...document.querySelectorAll('h1')].filter((h1) => h1.checkVisibility());
  const nextUp = document.querySelector('[aria-labelledby=next-up]');
  const detail = {
    headings: headings.map(({ textContent }) => textContent),
    background: document.body ? getComputedStyle(document.body).backgroundColor : '',
    rows: nextUp?.checkVisibility() ? nextUp.querySelectorAll('input').length : null,
  };
  performance.mark('frame', { detail });
  requestAnimationFrame(recordFrames);
}
