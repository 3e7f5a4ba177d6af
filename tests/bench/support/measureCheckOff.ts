import type { CDPSession, Page } from '@playwright/test';
import type { CheckOffMeasure } from '../budgets.ts';
import { inTurn } from './inTurn.ts';
import { mainThreadTime, watchMainThread } from './mainThread.ts';

/** Milliseconds since the click; of the main thread and of the longest task, that they took. */
export type CheckOffFigures = Readonly<Record<CheckOffMeasure, number>>;

type InPageFigures = Omit<CheckOffFigures, 'main thread'>;

declare global {
  interface Window {
    /** The figures of the last click. */
    whenCheckedOff: Promise<InPageFigures>;
  }
}

/**
 * Has to be called before the page is opened. A click writes one of these keys in localStorage,
 * where there are any.
 */
export async function watchClicks(page: Page, storedUnder: readonly string[]): Promise<void> {
  await page.addInitScript(watchClicksInPage, storedUnder);
}

/** Milliseconds that a finger rests on what it presses: the page shows that it is pressed before the click comes. */
const press = 80;

/** Milliseconds in which the page has drawn what was scrolled to or pointed at, also a slowed one. */
const untilDrawn = 200;

/**
 * Checks off so many of the open milestones with the mouse, one after the other. Each is unchecked again
 * before the next, so that the record stays as it is. The session is the one that slows the page down: the end of
 * any other would let it run at full speed again.
 */
export async function checkOff(
  page: Page,
  session: CDPSession,
  count: number,
): Promise<CheckOffFigures[]> {
  await watchMainThread(session);
  await page.bringToFront();
  const open = await page.locator('main input[type="checkbox"]:not(:checked)').elementHandles();
  const figures = await inTurn(open.slice(0, count), async (checkbox) => {
    // In the middle, where no message covers it.
    await checkbox.evaluate((node) => node.parentElement?.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(untilDrawn);
    const box = await checkbox.boundingBox();
    if (box === null) throw new Error('A milestone has left the page');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.waitForTimeout(untilDrawn);
    const click = async () => {
      await page.mouse.click(x, y, { delay: press });
      return page.evaluate(() => window.whenCheckedOff);
    };
    const before = await mainThreadTime(session);
    const inPage = await click();
    const after = await mainThreadTime(session);
    await click();
    return { ...inPage, 'main thread': after - before };
  });
  return figures;
}

/** Runs in the page, before anything of it, and can therefore use nothing from outside. */
function watchClicksInPage(storedUnder: readonly string[]): void {
  const quietTime = 150;
  const leastReported = 16;
  let clickedAt = 0;
  let figures: Partial<Record<keyof InPageFigures, number>> = {};
  let finish: ((figures: InPageFigures) => void) | null = null;

  function note(measure: keyof InPageFigures): void {
    figures[measure] ??= performance.now() - clickedAt;
    const { 'next paint': paint, 'in localStorage': stored = 0, saved = 0 } = figures;
    if (paint === undefined || (storedUnder.length > 0 && saved === 0)) return;
    // What the browser reports of long tasks and events comes a little later.
    setTimeout(() => {
      const { 'longest task': longest = 0, 'event timing': event = leastReported } = figures;
      finish?.({
        'next paint': paint,
        'event timing': event,
        'in localStorage': stored,
        'longest task': longest,
        saved,
      });
    }, quietTime);
  }

  window.addEventListener(
    'click',
    ({ timeStamp }) => {
      clickedAt = timeStamp;
      figures = {};
      window.whenCheckedOff = new Promise((done) => {
        finish = done;
      });
      // A task that the next frame's callback posts runs right after that frame has been drawn.
      requestAnimationFrame(() => {
        void scheduler.postTask(() => note('next paint'), { priority: 'user-blocking' });
      });
    },
    { capture: true },
  );

  const { setItem } = Storage.prototype;
  Object.assign(Storage.prototype, {
    setItem(this: Storage, key: string, value: string) {
      setItem.call(this, key, value);
      if (storedUnder.includes(key)) note('in localStorage');
    },
  });

  new MutationObserver((mutations) => {
    const isSaved = mutations.some(
      ({ target }) => target instanceof HTMLElement && target.dataset['saveState'] === 'saved',
    );
    if (isSaved && figures['in localStorage'] !== undefined) note('saved');
  }).observe(document, { subtree: true, attributeFilter: ['data-save-state'] });

  const performanceObserver = new PerformanceObserver((list) => {
    for (const { entryType, name, startTime, duration } of list.getEntries()) {
      if (entryType === 'longtask' && startTime + duration > clickedAt) {
        figures['longest task'] = Math.max(figures['longest task'] ?? 0, duration);
      } else if (name === 'click') {
        figures['event timing'] = duration;
      }
    }
  });
  const events = { type: 'event', durationThreshold: leastReported };
  performanceObserver.observe({ type: 'longtask' });
  performanceObserver.observe(events);
}
