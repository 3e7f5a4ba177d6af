import { vi } from 'vitest';

/** Lets everything happen that waits for no time to pass. For tests with fake timers, as is `wait`. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

/** Longer than until anything that failed is tried again. */
export async function wait(): Promise<void> {
  await vi.advanceTimersByTimeAsync(11_000);
}
