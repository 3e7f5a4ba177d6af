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

/** Pixels that a pointer may move in a click. */
const clickSlop = 4;

/**
 * Takes a mark along the axis with the mouse or a pen; Escape leaves it where it was. Fingers pan instead: for
 * them, and for everyone, there is the date field.
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
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const startX = event.clientX;
    const offset = viewport.dayAt(startX) - startDay;
    let current: HeldMark | null = null;

    function onMove({ clientX }: PointerEvent): void {
      if (current === null && Math.abs(clientX - startX) < clickSlop) return;
      wasDragged.current = true;
      const day = Math.round(viewport.dayAt(clientX) - offset);
      current = { id, day: Math.min(Math.max(day, 0), axisDays - 1) };
      setHeld(current);
      viewport.reveal(current.day);
    }
    function onUp(): void {
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
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', onKeyDown, true);
  }

  return { held, onPointerDown, wasDragged: () => wasDragged.current };
}
