/**
 * The part of the timeline that is in sight. Panning is the browser's own scrolling; zooming sets one width, on
 * which everything is placed in percent. React draws anew only what `view` says: where labels have room, and
 * which stretch is near enough to be drawn at all.
 */
import { daysBetween } from '#domain/calendarDate.ts';
import type { TimelineAxis } from '#domain/timelineAxis.ts';
import { edgeSpeed } from '#ui/edgeScroll.ts';
import type { Placement } from './motion.ts';
import { createMotion } from './motion.ts';
import type { Extent, Level, Reach } from './zoom.ts';
import { levelOf, placementScale, scaleFor, scaleWithin } from './zoom.ts';

export interface View {
  /** Pixels per day that labels are placed for; never more than what is shown. */
  readonly pxPerDay: number;
  /** The days of the axis that are drawn. */
  readonly from: number;
  readonly to: number;
  readonly level: Level | null;
  /** Times the usual size of letters. */
  readonly textSize: number;
  /** Where someone came to rest; null until they first move. `middle` is a day of the axis. */
  readonly rest: { readonly reach: Reach; readonly middle: number } | null;
}

export interface Viewport {
  readonly subscribe: (listener: () => void) => () => void;
  readonly view: () => View;
  /** Takes over the element that scrolls and what it scrolls; gives how to let go. */
  readonly attach: (scroller: HTMLElement, content: HTMLElement) => () => void;
  readonly setAxis: (axis: TimelineAxis) => void;
  readonly show: (reach: Reach, aroundDay?: number) => void;
  /** Around the middle, or around this x of the window. */
  readonly zoomBy: (factor: number, options?: ZoomOptions) => void;
  /** By so many times the width in sight. */
  readonly panBy: (share: number) => void;
  readonly panTo: (day: number) => void;
  /** Also said of what a movement leads to: what was asked for holds at once. */
  readonly isInSight: (day: number) => boolean;
  /** Scrolls just so far that this day can be seen. */
  readonly reveal: (day: number) => void;
  /** Scrolls on for a drag from one x of the window to another that is at an edge; false where nothing scrolls. */
  readonly panAtEdge: (fromX: number, toX: number, milliseconds: number) => boolean;
  /** The day of the axis below this x of the window; not rounded. */
  readonly dayAt: (clientX: number) => number;
}

interface ZoomOptions {
  readonly clientX?: number;
  /** At once, as a wheel or fingers ask for it. */
  readonly isDirect?: boolean;
}

interface Start {
  readonly axis: TimelineAxis;
  /** null: the whole road where there is room for it, else a year. */
  readonly reach: Reach | null;
  readonly middle: number;
}

/** Pixels left and right of the axis, for the halves of marks that stand at its ends. */
const axisInset = 16;

/** Below this width, the whole road says too little. */
const leastWidthForAll = 480;

/** For the first drawing, before anything is measured. */
const widthAtFirst = 960;

/** Milliseconds without movement after which someone has come to rest. */
const restDelay = 160;

export function createViewport({ axis, reach, middle }: Start): Viewport {
  const listeners = new Set<() => void>();
  let axisStart = axis.start;
  let extent: Extent = { axisDays: axis.days, visibleWidth: widthAtFirst };
  let pxPerDay = scaleFor(reach ?? 'all', extent);
  let textSize = 1;
  let elements: { readonly scroller: HTMLElement; readonly content: HTMLElement } | null = null;
  let scrolled = 0;
  let wasMoved = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const motion = createMotion(apply);
  let view: View = {
    pxPerDay,
    from: 0,
    to: axis.days,
    level: levelOf(pxPerDay, extent),
    textSize,
    rest: null,
  };

  function middleDay(): number {
    return (scrolled + extent.visibleWidth / 2) / pxPerDay;
  }

  function publish(isAtRest: boolean): void {
    const scale = isAtRest ? pxPerDay : placementScale(pxPerDay, view.pxPerDay);
    // What a press asked for holds at once, not only when it is reached.
    const level = levelOf(motion.goal()?.pxPerDay ?? pxPerDay, extent);
    const next: View = {
      pxPerDay: scale,
      ...drawnDays(scrolled, pxPerDay, extent, scale),
      level,
      textSize,
      rest: isAtRest && wasMoved ? restingPlace(level) : view.rest,
    };
    if (isSameView(next, view)) return;
    view = next;
    for (const listener of listeners) listener();
  }

  function restingPlace(level: Level | null): View['rest'] {
    return {
      reach: level ?? Math.round(extent.visibleWidth / pxPerDay),
      middle: Math.round(middleDay()),
    };
  }

  /** The one place that moves anything. */
  function apply({ pxPerDay: scale, day, x }: Placement): void {
    pxPerDay = scaleWithin(scale, extent);
    const width = pxPerDay * extent.axisDays;
    scrolled = scrolledFor({ pxPerDay, day, x }, extent);
    if (elements !== null) {
      elements.content.style.width = `${width + 2 * axisInset}px`;
      elements.scroller.scrollLeft = scrolled;
    }
    publish(false);
    waitForRest();
  }

  function waitForRest(): void {
    clearTimeout(restTimer);
    restTimer = setTimeout(() => publish(true), restDelay);
  }

  function onScroll(): void {
    if (elements === null || motion.isUnderWay()) return;
    // What this file has set comes back as the nearest pixel of the screen.
    if (Math.abs(elements.scroller.scrollLeft - scrolled) < 1) return;
    scrolled = elements.scroller.scrollLeft;
    wasMoved = true;
    publish(false);
    waitForRest();
  }

  /** In `--dur-2`, which is nothing where motion is reduced. */
  function glide(target: number, day: number, fromX: number, toX: number): void {
    motion.stop();
    wasMoved = true;
    const duration = durationOf(elements?.content);
    const goal = { pxPerDay: scaleWithin(target, extent), day, x: toX };
    if (duration === 0) {
      apply(goal);
      return;
    }
    motion.glide({ pxPerDay, day, x: fromX }, goal, duration);
    publish(false);
  }

  /** A level's scale hangs on the width, which is only known now. */
  function measure({ scroller, content }: NonNullable<typeof elements>): void {
    const isFirst = elements === null;
    const level = isFirst ? null : levelOf(pxPerDay, extent);
    const day = isFirst ? middle : middleDay();
    const days = extent.visibleWidth / pxPerDay;
    const room = scroller.clientWidth - 2 * axisInset;
    const visibleWidth = room > 0 ? room : widthAtFirst;
    extent = { ...extent, visibleWidth };
    textSize = textSizeNow();
    const first = reach ?? (visibleWidth < leastWidthForAll ? 'year' : 'all');
    elements = { scroller, content };
    const scale = scaleFor(isFirst ? first : (level ?? days), extent);
    apply({ pxPerDay: scale, day, x: visibleWidth / 2 });
    publish(true);
  }

  function xOf(clientX: number): number {
    const left = elements?.scroller.getBoundingClientRect().left ?? 0;
    return clientX - left - axisInset;
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    view: () => view,
    attach: (scroller, content) => {
      // What scrolls has to be reached by the keyboard too.
      scroller.tabIndex = 0;
      measure({ scroller, content });
      const resized = new ResizeObserver(() => {
        const room = scroller.clientWidth - 2 * axisInset;
        if (room > 0 && room !== extent.visibleWidth) measure({ scroller, content });
      });
      resized.observe(scroller);
      scroller.addEventListener('scroll', onScroll, { passive: true });
      return () => {
        motion.stop();
        clearTimeout(restTimer);
        resized.disconnect();
        scroller.removeEventListener('scroll', onScroll);
      };
    },
    setAxis: ({ start, days }) => {
      if (start === axisStart && days === extent.axisDays) return;
      const isWhole = levelOf(pxPerDay, extent) === 'all';
      const day = middleDay() + daysBetween(start, axisStart);
      axisStart = start;
      extent = { ...extent, axisDays: days };
      const scale = isWhole ? scaleFor('all', extent) : pxPerDay;
      apply({ pxPerDay: scale, day, x: extent.visibleWidth / 2 });
      publish(true);
    },
    show: (asked, aroundDay = middleDay()) => {
      const x = aroundDay * pxPerDay - scrolled;
      glide(scaleFor(asked, extent), aroundDay, x, extent.visibleWidth / 2);
    },
    zoomBy: (factor, { clientX, isDirect = false } = {}) => {
      const x = clientX === undefined ? extent.visibleWidth / 2 : xOf(clientX);
      const day = (scrolled + x) / pxPerDay;
      if (!isDirect) {
        glide((motion.goal()?.pxPerDay ?? pxPerDay) * factor, day, x, x);
        return;
      }
      wasMoved = true;
      motion.showSoon({ pxPerDay: (motion.asked() ?? pxPerDay) * factor, day, x });
    },
    panBy: (share) => {
      const x = extent.visibleWidth / 2;
      glide(pxPerDay, middleDay(), x, x - share * extent.visibleWidth);
    },
    panTo: (day) => glide(pxPerDay, day, day * pxPerDay - scrolled, extent.visibleWidth / 2),
    isInSight: (day) => {
      const goal = motion.goal();
      const x =
        goal === null ? day * pxPerDay - scrolled : day * goal.pxPerDay - scrolledFor(goal, extent);
      return x >= 0 && x <= extent.visibleWidth;
    },
    reveal: (day) => {
      const x = day * pxPerDay - scrolled;
      const margin = Math.min(48, extent.visibleWidth / 4);
      const nearest = Math.min(Math.max(x, margin), extent.visibleWidth - margin);
      if (nearest === x) return;
      wasMoved = true;
      motion.stop();
      apply({ pxPerDay, day, x: nearest });
    },
    panAtEdge: (fromX, toX, milliseconds) => {
      const speed = edgeSpeed(xOf(fromX), xOf(toX), extent.visibleWidth);
      if (speed === 0) return false;
      const before = scrolled;
      wasMoved = true;
      motion.stop();
      apply({ pxPerDay, day: (scrolled + speed * milliseconds) / pxPerDay, x: 0 });
      return scrolled !== before;
    },
    dayAt: (clientX) => (scrolled + xOf(clientX)) / pxPerDay,
  };
}

/** What is in sight and about as much to each side, in steps of the scale drawn for, so that it seldom changes. */
function drawnDays(
  scrolled: number,
  pxPerDay: number,
  { axisDays, visibleWidth }: Extent,
  drawnScale: number,
): Pick<View, 'from' | 'to'> {
  const step = visibleWidth / drawnScale / 2;
  const first = scrolled / pxPerDay;
  const last = (scrolled + visibleWidth) / pxPerDay;
  return {
    from: Math.max(0, Math.floor(first / step - 1) * step),
    to: Math.min(axisDays, Math.ceil(last / step + 1) * step),
  };
}

function isSameView(a: View, b: View): boolean {
  return (
    a.pxPerDay === b.pxPerDay &&
    a.level === b.level &&
    a.textSize === b.textSize &&
    a.from === b.from &&
    a.to === b.to &&
    a.rest?.reach === b.rest?.reach &&
    a.rest?.middle === b.rest?.middle
  );
}

/** Pixels, never beyond either end of the axis. */
function scrolledFor({ pxPerDay, day, x }: Placement, { axisDays, visibleWidth }: Extent): number {
  const most = Math.max(0, pxPerDay * axisDays - visibleWidth);
  return Math.min(Math.max(day * pxPerDay - x, 0), most);
}

/** Times the usual size of letters. */
function textSizeNow(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return size > 0 ? size : 1;
}

/** Milliseconds. */
function durationOf(element: HTMLElement | undefined): number {
  if (element === undefined) return 0;
  const text = getComputedStyle(element).getPropertyValue('--dur-2').trim();
  const figure = Number.parseFloat(text);
  if (!(figure > 0)) return 0;
  return text.endsWith('ms') ? figure : figure * 1000;
}
