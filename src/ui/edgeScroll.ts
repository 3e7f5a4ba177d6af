/** Scrolling for as long as something is dragged to an edge of what scrolls. */

/** Pixels at each edge in which a drag scrolls. */
const edge = 48;

/** Pixels in a millisecond at the very edge. */
const topSpeed = 0.6;

/** The longest time between two frames that is made up for, in milliseconds. */
const longestFrame = 50;

/**
 * Pixels in a millisecond by which a drag scrolls that was begun at one place of what is in sight and is at another
 * now, in pixels from its start: less than 0 toward the start, 0 where it is at no edge, or at the one at which it
 * was begun.
 */
export function edgeSpeed(begun: number, now: number, length: number): number {
  const width = Math.min(edge, length / 4);
  const beyond = Math.min(now - width, 0) + Math.max(now - (length - width), 0);
  if (Math.sign(beyond) !== Math.sign(now - begun)) return 0;
  return Math.min(Math.max(beyond / width, -1), 1) * topSpeed;
}

/** Does something in each frame, given the milliseconds since the one before; gives how to stop. */
export function everyFrame(step: (elapsed: number) => void): () => void {
  let before: number | null = null;
  let frame = requestAnimationFrame(next);
  function next(now: number): void {
    frame = requestAnimationFrame(next);
    step(Math.min(now - (before ?? now), longestFrame));
    before = now;
  }
  return () => cancelAnimationFrame(frame);
}
