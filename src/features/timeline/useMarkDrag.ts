import type { PointerEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { everyFrame } from '#ui/edgeScroll.ts';
import { followPointer } from './followPointer.ts';
import type { HeldMark } from './markDrag.ts';
import { dayTakenTo, meaningOf } from './markDrag.ts';
import type { Viewport } from './viewport.ts';

interface MarkDrag {
  readonly held: HeldMark | null;
  readonly onPointerDown: (event: PointerEvent, mark: HeldMark) => void;
  /** Whether the click that comes now is only the end of a drag. */
  readonly wasDragged: () => boolean;
}

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

  function onPointerDown({ button, nativeEvent: press }: PointerEvent, mark: HeldMark): void {
    wasDragged.current = false;
    if (button !== 0) return;
    letGo.current?.();
    const offset = viewport.dayAt(press.clientX) - mark.day;
    let day: number | null = null;
    let { clientX } = press;

    function take(to: number): void {
      day = to;
      wasDragged.current = true;
      setHeld({ id: mark.id, day });
    }
    function onMove(now: globalThis.PointerEvent): void {
      const meaning = day === null ? meaningOf(press, now) : 'drag';
      if (meaning === 'pan') stop();
      if (meaning !== 'drag') return;
      clientX = now.clientX;
      takeAlong();
    }
    function takeAlong(): void {
      take(dayTakenTo(viewport.dayAt(clientX), offset, axisDays));
    }
    function onLift(): void {
      stop();
      if (day !== null && day !== mark.day) onDrop({ id: mark.id, day });
    }
    function stop(): void {
      clearTimeout(holdTimer);
      stopScrolling();
      stopFollowing();
      letGo.current = null;
      setHeld(null);
      // The click that ends a drag comes before this.
      setTimeout(() => {
        wasDragged.current = false;
      });
    }
    const isFinger = press.pointerType === 'touch';
    const holdTimer = isFinger ? setTimeout(() => take(mark.day), holdTime) : undefined;
    const stopFollowing = followPointer(press, {
      onMove,
      onLift,
      onCancel: stop,
      keepsFinger: () => day !== null,
    });
    const stopScrolling = everyFrame((elapsed) => {
      if (day !== null && viewport.panAtEdge(press.clientX, clientX, elapsed)) takeAlong();
    });
    letGo.current = stop;
  }

  return { held, onPointerDown, wasDragged: () => wasDragged.current };
}
