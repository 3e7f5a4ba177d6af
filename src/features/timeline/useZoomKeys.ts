import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';
import { dayOnAxis } from '#domain/timelineAxis.ts';
import type { Scene } from './scene.ts';
import type { Viewport } from './viewport.ts';
import { zoomStep } from './zoom.ts';

type KeyAction = (viewport: Viewport, scene: Scene) => void;

const zoomIn: KeyAction = (viewport) => viewport.zoomBy(zoomStep);
const zoomOut: KeyAction = (viewport) => viewport.zoomBy(1 / zoomStep);

/** By the key in lower case. Plus is on different keys, some of which need Shift. */
const zoomKeys: Readonly<Record<string, KeyAction | undefined>> = {
  '+': zoomIn,
  '=': zoomIn,
  '-': zoomOut,
  '−': zoomOut,
  _: zoomOut,
  '0': (viewport) => viewport.show('all'),
  t: (viewport, { axis, today }) => viewport.panTo(dayOnAxis(axis, today)),
};

/** On a mark, these go from one to the next instead. */
const panKeys: Readonly<Record<string, KeyAction | undefined>> = {
  arrowleft: (viewport) => viewport.panBy(-0.25),
  arrowright: (viewport) => viewport.panBy(0.25),
  home: (viewport) => viewport.panTo(0),
  end: (viewport, { axis }) => viewport.panTo(axis.days),
};

/** Moves the picture by keys while it, or something in it, has the focus. */
export function useZoomKeys(
  scroller: RefObject<HTMLElement | null>,
  viewport: Viewport,
  scene: Scene,
): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const isOnPicture = event.target === scroller.current;
    const action = zoomKeys[key] ?? (isOnPicture ? panKeys[key] : undefined);
    if (action === undefined) return;
    event.preventDefault();
    action(viewport, scene);
  });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => act(event);
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [scroller]);
}
