import type { PointerEvent as ReactPointerEvent } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { edgeSpeed, everyFrame } from '#ui/edgeScroll.ts';
import type { CellPlace } from './cellPlace.ts';
import { cellPlaceOf } from './cellPlace.ts';

/** What is being dragged: a cell's rotation, or one from the palette. */
export type PickedUp =
  | { readonly kind: 'cell'; readonly place: CellPlace }
  | { readonly kind: 'type'; readonly typeId: string };

interface Drag {
  readonly what: PickedUp;
  readonly pointerId: number;
  readonly startX: number;
  readonly startY: number;
  /** Where it is now. */
  x: number;
  y: number;
  isLifted: boolean;
  readonly stopScrolling: () => void;
  /** For a finger: it has to rest first, or it scrolls the page. */
  timer: ReturnType<typeof setTimeout> | null;
}

/** A mouse that has moved so many pixels is dragging; with less it clicks. */
const threshold = 6;

/** A finger that has rested so many milliseconds is dragging; before, it scrolls. */
const restTime = 300;

interface PickUp {
  readonly pickUp: (event: ReactPointerEvent, what: PickedUp) => void;
  /** null while nothing is dragged, or it is over no cell. */
  readonly dropPlace: CellPlace | null;
}

/** Dragging by mouse, pen or finger. Esc puts back; `onDrop` is told only of a cell that it was dropped on. */
export function usePickUp(onDrop: (what: PickedUp, place: CellPlace) => void): PickUp {
  const drag = useRef<Drag | null>(null);
  const [dropPlace, setDropPlace] = useState<CellPlace | null>(null);
  const drop = useEffectEvent(onDrop);

  useEffect(() => {
    function end(): void {
      if (drag.current?.timer) clearTimeout(drag.current.timer);
      drag.current?.stopScrolling();
      drag.current = null;
      setDropPlace(null);
    }

    function move(event: PointerEvent): void {
      const { current } = drag;
      if (current?.pointerId !== event.pointerId) return;
      [current.x, current.y] = [event.clientX, event.clientY];
      const distance = Math.hypot(event.clientX - current.startX, event.clientY - current.startY);
      if (!current.isLifted && distance > threshold) {
        // A finger that moves before it has rested means to scroll.
        if (current.timer !== null) {
          end();
          return;
        }
        current.isLifted = true;
      }
      if (current.isLifted) setDropPlace(cellAt(event.clientX, event.clientY));
    }

    function release(event: PointerEvent): void {
      const { current } = drag;
      if (current?.pointerId !== event.pointerId) return;
      const place = current.isLifted ? cellAt(event.clientX, event.clientY) : null;
      end();
      if (place !== null) drop(current.what, place);
    }

    function stopScroll(event: TouchEvent): void {
      if (drag.current?.isLifted === true) event.preventDefault();
    }

    function cancel(event: KeyboardEvent): void {
      if (event.key === 'Escape' && drag.current !== null) end();
    }

    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', end);
    document.addEventListener('touchmove', stopScroll, { passive: false });
    document.addEventListener('keydown', cancel);
    return () => {
      end();
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', end);
      document.removeEventListener('touchmove', stopScroll);
      document.removeEventListener('keydown', cancel);
    };
  }, []);

  /** The page goes on under what is held at its upper or lower edge. */
  function scrollOn(elapsed: number): void {
    const { current } = drag;
    if (current?.isLifted !== true) return;
    const speed = edgeSpeed(current.startY, current.y, window.innerHeight);
    if (speed === 0) return;
    window.scrollBy(0, speed * elapsed);
    setDropPlace(cellAt(current.x, current.y));
  }

  function pickUp(event: ReactPointerEvent, what: PickedUp): void {
    if (event.button !== 0) return;
    const { pointerId, clientX: startX, clientY: startY, pointerType } = event;
    drag.current?.stopScrolling();
    const started: Drag = {
      what,
      pointerId,
      startX,
      startY,
      x: startX,
      y: startY,
      isLifted: false,
      stopScrolling: everyFrame(scrollOn),
      timer: null,
    };
    if (pointerType === 'touch') {
      started.timer = setTimeout(() => {
        started.timer = null;
        started.isLifted = true;
      }, restTime);
    }
    drag.current = started;
  }

  return { pickUp, dropPlace };
}

function cellAt(x: number, y: number): CellPlace | null {
  return cellPlaceOf(document.elementFromPoint(x, y));
}
