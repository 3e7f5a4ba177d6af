/** What becomes of a pointer that was pressed on a mark, and where it takes the mark. */

/** Where a mark is held, in days of the axis. */
export interface HeldMark {
  readonly id: string;
  readonly day: number;
}

/** A place in the window, in pixels. */
interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** Where a pointer came down. */
export interface Press extends Place {
  /** `mouse`, `pen` or `touch`. */
  readonly pointerType: string;
}

/** Pixels that a pointer may move in a click, and a finger while it is held. */
const clickSlop = 4;
const fingerSlop = 10;

/**
 * What a pointer means that has moved here before it took the mark: the mouse and a pen drag it along the axis, a
 * finger pans; `null` for too little to tell.
 */
export function meaningOf(press: Press, now: Place): 'drag' | 'pan' | null {
  const along = Math.abs(now.clientX - press.clientX);
  const across = Math.abs(now.clientY - press.clientY);
  if (press.pointerType === 'touch') return Math.max(along, across) > fingerSlop ? 'pan' : null;
  return along < clickSlop ? null : 'drag';
}

/**
 * The day to which a mark is taken that is held so many days left of its pointer. It stays on the axis, which has
 * `axisDays`.
 */
export function dayTakenTo(pointerDay: number, offset: number, axisDays: number): number {
  return Math.min(Math.max(Math.round(pointerDay - offset), 0), axisDays - 1);
}
