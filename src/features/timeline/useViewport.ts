import type { RefObject } from 'react';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useSearchParams } from 'react-router';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { TimelineAxis } from '#domain/timelineAxis.ts';
import { dateOnAxis, dayOnAxis } from '#domain/timelineAxis.ts';
import type { View, Viewport } from './viewport.ts';
import { createViewport } from './viewport.ts';
import { placeIn, withPlace } from './zoom.ts';

interface UsedViewport {
  readonly viewport: Viewport;
  readonly view: View;
  /** For the element that scrolls, and for what it scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
}

/** The part of the axis that is in sight. It begins with what the address says, and is said there when it rests. */
export function useViewport(axis: TimelineAxis, today: CalendarDate): UsedViewport {
  const [search, setSearch] = useSearchParams();
  const [viewport] = useState(() => {
    const { reach, middle } = placeIn(search);
    return createViewport({ axis, reach, middle: dayOnAxis(axis, middle ?? today) });
  });
  const view = useSyncExternalStore(viewport.subscribe, viewport.view, viewport.view);
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, content.current];
    return outer === null || inner === null ? undefined : viewport.attach(outer, inner);
  }, [viewport]);

  useLayoutEffect(() => viewport.setAxis(axis), [viewport, axis]);

  const { rest } = view;
  const say = useEffectEvent((at: View['rest']) => {
    if (at === null) return;
    const place = { reach: at.reach, middle: dateOnAxis(axis, at.middle) };
    setSearch(withPlace(search, place), { replace: true });
  });
  useEffect(() => say(rest), [rest]);

  return { viewport, view, scroller, content };
}
