import type { Page } from '@playwright/test';
import type { TimelineGesture, TimelineMeasure } from '../budgets.ts';
import { mainThreadTime, watchMainThread } from './mainThread.ts';
import { median } from './median.ts';

export type TimelineFigures = Readonly<Record<TimelineMeasure, number>>;

/** Frames of one gesture: three seconds. */
const frames = 180;

/** Zooms in from the whole road and out again, or pans to the end and back, one step in every frame. */
export async function moveTimeline(page: Page, gesture: TimelineGesture): Promise<TimelineFigures> {
  const session = await page.context().newCDPSession(page);
  await watchMainThread(session);
  const before = await mainThreadTime(session);
  const intervals = await page.evaluate(moveInPage, { gesture, frames });
  const after = await mainThreadTime(session);
  await session.detach();
  const sorted = intervals.toSorted((a, b) => a - b);
  return {
    'frame, median': median(intervals),
    'frame, 95 of 100': sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    'work for a frame': (after - before) / frames,
  };
}

interface Asked {
  readonly gesture: TimelineGesture;
  readonly frames: number;
}

/** Runs in the page and can therefore use nothing from outside. Gives the milliseconds from frame to frame. */
async function moveInPage({ gesture, frames: count }: Asked): Promise<number[]> {
  const picture = document.querySelector('[aria-label="Timeline picture"]');
  if (picture === null) throw new Error('There is no timeline');
  const { left, width, top } = picture.getBoundingClientRect();

  function step(index: number): void {
    const sign = index < count / 2 ? 1 : -1;
    if (gesture === 'panning') picture?.scrollBy({ left: sign * 40 });
    else {
      const wheel = { clientX: left + width / 2, clientY: top + 40, deltaY: -sign * 7 };
      picture?.dispatchEvent(
        new WheelEvent('wheel', { ...wheel, ctrlKey: true, cancelable: true, bubbles: true }),
      );
    }
  }

  const times: number[] = [];
  await new Promise<void>((done) => {
    const next = (now: number): void => {
      times.push(now);
      if (times.length > count) done();
      else {
        step(times.length);
        requestAnimationFrame(next);
      }
    };
    requestAnimationFrame(next);
  });
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}
