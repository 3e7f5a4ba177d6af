import type { PointerEvent as ReactPointerEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Viewport } from './viewport.ts';

/** Where a mark is held, in days of the axis. */
export interface HeldMark {
  readonly id: string;
  readonly day: number;
}

interface MarkDrag {
  readonly held: HeldMark | null;
  readonly onPointerDown: (event: ReactPointerEvent, mark: HeldMark) => void;
  /** Whether the click that comes now is only the end of a drag. */
  readonly wasDragged: () => boolean;
}

/** Pixels that a pointer may move in a click, and a finger while it is held. */
const clickSlop = 4;
const fingerSlop = 10;

/** Milliseconds for which a finger has to be held on a mark to take it: sooner, it pans. */
const holdTime = 400;

/**
 * Takes a mark along the axis with the mouse or a pen, or with a finger that was held on it first; Escape leaves it
 * where it was. For everyone there are keys and the date field too.
 */
export function useMarkDrag(
  viewport: Viewport,
  axisDays: number,
  onDrop: (mark: HeldMark) => void,
): MarkDrag {
  const [held, setHeld] = useState<HeldMark | null>(null);
  const wasDragged = useRef(false);
  const letGo = useRef<(() => void) | null>(null);

  useEffect(() => () => letGo.current?.(), []);

  function onPointerDown(event: ReactPointerEvent, { id, day: startDay }: HeldMark): void {
    wasDragged.current = false;
    if (event.button !== 0) return;
    const { pointerId, clientX: startX, clientY: startY } = event;
    const offset = viewport.dayAt(startX) - startDay;
    let current: HeldMark | null = null;
    const isTouch = event.pointerType === 'touch';
    let isTaken = !isTouch;
    const holdTimer = isTouch ? setTimeout(take, holdTime) : undefined;

    function take(): void {
      isTaken = true;
      wasDragged.current = true;
      current = { id, day: startDay };
      setHeld(current);
    }
    function onMove({ pointerId: mover, clientX, clientY }: PointerEvent): void {
      if (mover !== pointerId) return;
      const moved = Math.abs(clientX - startX);
      if (!isTaken) {
        if (Math.max(moved, Math.abs(clientY - startY)) > fingerSlop) stop();
        return;
      }
      if (current === null && moved < clickSlop) return;
      wasDragged.current = true;
      const day = Math.round(viewport.dayAt(clientX) - offset);
      current = { id, day: Math.min(Math.max(day, 0), axisDays - 1) };
      setHeld(current);
      viewport.reveal(current.day);
    }
    /** A finger that has taken a mark does not pan. */
    function keepFromPanning(touch: Event): void {
      if (isTaken) touch.preventDefault();
    }
    function onUp({ pointerId: lifted }: PointerEvent): void {
      if (lifted !== pointerId) return;
      stop();
      if (current !== null && current.day !== startDay) onDrop(current);
    }
    function onKeyDown(key: KeyboardEvent): void {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      key.stopPropagation();
      stop();
    }
    function stop(): void {
      clearTimeout(holdTimer);
      window.removeEventListener('touchmove', keepFromPanning);
      window.removeEventListener('contextmenu', keepFromMenu);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', onKeyDown, true);
      letGo.current = null;
      setHeld(null);
      // The click that ends a drag comes before this.
      setTimeout(() => {
        wasDragged.current = false;
      });
    }
    letGo.current?.();
    letGo.current = stop;
    if (isTouch) {
      window.addEventListener('touchmove', keepFromPanning, { passive: false });
      window.addEventListener('contextmenu', keepFromMenu);
    }
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', onKeyDown, true);
  }

  return { held, onPointerDown, wasDragged: () => wasDragged.current };
}

/** The browser would open its menu for a finger that is held. */
function keepFromMenu(menu: Event): void {
  menu.preventDefault();
}
