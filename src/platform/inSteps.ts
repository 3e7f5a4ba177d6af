import type { Steps } from '#record/steps.ts';

/** Lets the browser draw and listen between any two steps. */
export async function inSteps<Result>(steps: Steps<Result>): Promise<Result> {
  const step = steps.next();
  if (step.done === true) return step.value;
  await nextTask();
  return inSteps(steps);
}

/** Sooner than a timer, which waits for milliseconds once timers follow on one another. */
function nextTask(): Promise<void> {
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
