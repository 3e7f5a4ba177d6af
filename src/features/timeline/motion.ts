/** What moves the picture from frame to frame, one movement at a time. */

/** This day at this x of what is in sight, at this scale. */
export interface Placement {
  /** Pixels. */
  readonly pxPerDay: number;
  /** A day of the axis; not rounded. */
  readonly day: number;
  readonly x: number;
}

export interface Motion {
  readonly isUnderWay: () => boolean;
  /** Where a glide leads, so that a second press adds to the first; null without one. */
  readonly goal: () => Placement | null;
  /** The scale that the next frame is to show; null where none was asked for. */
  readonly asked: () => number | null;
  /** In the next frame, and only the last one asked for until then. */
  readonly showSoon: (placement: Placement) => void;
  /** Evenly, in so many milliseconds; what was under way ends where it is. */
  readonly glide: (from: Placement, to: Placement, duration: number) => void;
  readonly stop: () => void;
}

/** `show` is called in the frames of the browser. */
export function createMotion(show: (placement: Placement) => void): Motion {
  let frame: number | null = null;
  let goal: Placement | null = null;
  let next: Placement | null = null;

  function stop(): void {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    next = null;
    goal = null;
  }

  return {
    isUnderWay: () => frame !== null,
    goal: () => goal,
    asked: () => next?.pxPerDay ?? null,
    showSoon: (placement) => {
      if (frame !== null && next === null) stop();
      next = placement;
      frame ??= requestAnimationFrame(() => {
        const asked = next;
        frame = null;
        next = null;
        if (asked !== null) show(asked);
      });
    },
    glide: (from, to, duration) => {
      stop();
      goal = to;
      let start: number | null = null;
      const step = (now: number): void => {
        start ??= now;
        const share = Math.min(1, (now - start) / duration);
        const eased = 1 - (1 - share) ** 3;
        show({
          pxPerDay: from.pxPerDay * (to.pxPerDay / from.pxPerDay) ** eased,
          day: to.day,
          x: from.x + (to.x - from.x) * eased,
        });
        if (share < 1) frame = requestAnimationFrame(step);
        else stop();
      };
      frame = requestAnimationFrame(step);
    },
    stop,
  };
}
