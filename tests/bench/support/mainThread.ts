import type { CDPSession } from '@playwright/test';

/** Has to be called before the time is asked for. */
export async function watchMainThread(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Milliseconds of the processor that the page's main thread has used: a busy machine does not lengthen it. */
export async function mainThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('The browser measures no tasks');
  return seconds * 1000;
}
