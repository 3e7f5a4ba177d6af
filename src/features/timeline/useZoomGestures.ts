import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Viewport } from './viewport.ts';

/** How much a wheel zooms for each pixel that it would have scrolled. */
const wheelSpeed = 0.0022;

/** Pixels of a line and of a page, for wheels that count in these. */
const linePixels = 16;
const pagePixels = 400;

/** Pixels that a pointer may move before a press on the picture becomes a drag of it. */
const clickSlop = 4;

/**
 * Ctrl or Cmd and the wheel zoom, and so do two fingers, on a screen or a touchpad (which says it as Ctrl and the
 * wheel). A mouse drags the picture. The wheel alone scrolls the page, and sideways the picture, as ever.
 */
export function useZoomGestures(scroller: RefObject<HTMLElement | null>, viewport: Viewport): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const stopPinch = followPinch(element, viewport);
    const stopDrag = followDrag(element);

    function onWheel(event: WheelEvent): void {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const unit = [1, linePixels, pagePixels][event.deltaMode] ?? 1;
      const factor = Math.exp(-event.deltaY * unit * wheelSpeed * (isPinch(event) ? 4 : 1));
      viewport.zoomBy(factor, { clientX: event.clientX, isDirect: true });
    }
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
      stopPinch();
      stopDrag();
    };
  }, [scroller, viewport]);
}

/** A touchpad counts fine, a wheel in notches. */
function isPinch({ deltaY, deltaMode }: WheelEvent): boolean {
  return deltaMode === 0 && Math.abs(deltaY) < 40;
}

function followPinch(element: HTMLElement, viewport: Viewport): () => void {
  let before: number | null = null;

  function onTouch(event: TouchEvent): void {
    const [first, second] = event.touches;
    if (first === undefined || second === undefined) {
      before = null;
      return;
    }
    event.preventDefault();
    const apart = Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY);
    const clientX = (first.clientX + second.clientX) / 2;
    if (before !== null) viewport.zoomBy(apart / before, { clientX, isDirect: true });
    before = Math.max(1, apart);
  }
  const names = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  for (const name of names) element.addEventListener(name, onTouch, { passive: false });
  return () => {
    for (const name of names) element.removeEventListener(name, onTouch);
  };
}

function followDrag(element: HTMLElement): () => void {
  let from: { readonly x: number; readonly scrolled: number } | null = null;

  function onDown({ button, pointerType, target, clientX }: PointerEvent): void {
    const isOnControl = target instanceof Element && target.closest('button') !== null;
    if (button !== 0 || pointerType !== 'mouse' || isOnControl) return;
    from = { x: clientX, scrolled: element.scrollLeft };
  }
  function onMove({ clientX }: PointerEvent): void {
    if (from === null || Math.abs(clientX - from.x) < clickSlop) return;
    element.dataset['dragged'] = '';
    element.scrollLeft = from.scrolled - (clientX - from.x);
  }
  function onUp(): void {
    from = null;
    delete element.dataset['dragged'];
  }
  element.addEventListener('pointerdown', onDown);
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onUp);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onUp);
  };
}
