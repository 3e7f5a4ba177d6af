import type { Slices } from '#record/slices.ts';

/** Lets the browser draw and listen between any two slices of the work. */
export async function inSlices<Result>(work: Slices<Result>): Promise<Result> {
  const slice = work.next();
  if (slice.done === true) return slice.value;
  await nextTask();
  return inSlices(work);
}

/** Sooner than a timer, which waits for milliseconds once timers follow on one another. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
