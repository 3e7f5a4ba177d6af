import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { addDays, addMonths } from '#domain/calendarDate.ts';
import { dateText } from '#domain/dateText.ts';
import type { PlacedMark } from '#domain/markPlacement.ts';
import { dateOnAxis, dayOnAxis } from '#domain/timelineAxis.ts';
import type { DatedMilestone } from '#domain/timelineEntries.ts';
import { moveTarget } from '#store/milestoneActions.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Lane } from './Lane.tsx';
import { Mark, rowTop } from './Mark.tsx';
import styles from './MilestonesLane.module.css';
import type { Opened } from './opened.ts';
import { markElementId } from './opened.ts';
import type { Scene } from './scene.ts';
import { middleOfDay, percent } from './scene.ts';
import { useMarkActions } from './useMarkActions.ts';
import { useMarkDrag } from './useMarkDrag.ts';
import { usePlacedMarks } from './usePlacedMarks.ts';
import type { Viewport } from './viewport.ts';

interface MilestonesLaneProps {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly milestones: readonly DatedMilestone[];
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened) => void;
}

/** Milestones as marks, with labels where there is room. Arrow keys go from one to the next. */
export function MilestonesLane({
  scene,
  viewport,
  milestones,
  opened,
  onOpen,
}: MilestonesLaneProps) {
  const { axis, view, today, dateStyle } = scene;
  const store = useAppStore();
  const byId = useMemo(
    () => new Map(milestones.map((dated) => [dated.milestone.id, dated])),
    [milestones],
  );
  const [activeId, setActiveId] = useState<string | null>(null);
  // What was moved last keeps a place of its own, so that it can be moved on.
  const [movedId, setMovedId] = useState<string | null>(null);
  const placed = usePlacedMarks(milestones, scene, movedId);
  const todayOnAxis = dayOnAxis(axis, today);
  const active =
    placed.find(({ ids }) => activeId !== null && ids.includes(activeId)) ??
    placed.find(({ day }) => day >= todayOnAxis) ??
    placed.at(-1);

  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    document.getElementById(markElementId(focusNext.current))?.focus({ preventScroll: true });
    focusNext.current = null;
  });

  function move(id: string, day: number): void {
    const milestone = byId.get(id)?.milestone;
    if (milestone === undefined) return;
    setActiveId(id);
    setMovedId(id);
    moveTarget(store, milestone, dateOnAxis(axis, day));
  }
  const { held, onPointerDown, wasDragged } = useMarkDrag(viewport, axis.days, ({ id, day }) =>
    move(id, day),
  );

  function goTo(mark: PlacedMark | undefined): void {
    if (mark === undefined) return;
    setActiveId(mark.id);
    focusNext.current = mark.id;
    viewport.reveal(mark.day);
  }

  /** A crowd moves nowhere, nor does what is done: it lies on the day on which it was done. */
  function movable({ ids, id }: PlacedMark): DatedMilestone | null {
    const dated = byId.get(id);
    return dated === undefined || ids.length > 1 || dated.milestone.isDone ? null : dated;
  }

  function moveByKey({ key, shiftKey }: KeyboardEvent, mark: PlacedMark): void {
    const dated = movable(mark);
    if (dated === null) return;
    const sign = key === 'ArrowLeft' ? -1 : 1;
    const to = shiftKey ? addMonths(dated.date, sign) : addDays(dated.date, sign);
    focusNext.current = mark.id;
    move(mark.id, dayOnAxis(axis, to));
    viewport.reveal(dayOnAxis(axis, to));
  }

  function onKeyDown(event: KeyboardEvent, mark: PlacedMark): void {
    const index = placed.findIndex(({ id }) => id === mark.id);
    const goals: Readonly<Record<string, PlacedMark | undefined>> = {
      ArrowRight: placed[index + 1],
      ArrowLeft: placed[index - 1],
      Home: placed[0],
      End: placed.at(-1),
    };
    const isMove = event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight');
    const isGo = !event.altKey && !event.ctrlKey && !event.metaKey && event.key in goals;
    if (!isMove && !isGo) return;
    event.preventDefault();
    event.stopPropagation();
    if (isMove) moveByKey(event, mark);
    else goTo(goals[event.key]);
  }

  function onClick({ id, ids }: PlacedMark): void {
    if (wasDragged()) return;
    setActiveId(id);
    if (ids.length === 1) {
      onOpen({ kind: 'milestone', id });
      return;
    }
    const days = ids.map((one) => dayOnAxis(axis, byId.get(one)?.date ?? today));
    const [first, last] = [Math.min(...days), Math.max(...days)];
    // A closer look parts them, unless they share their day or there is no closer look.
    if (last === first || view.level === 'month') onOpen({ kind: 'crowd', ids });
    else viewport.show(Math.ceil((last - first) * 1.5), (first + last) / 2);
  }

  const actions = useMarkActions({
    onClick,
    onKeyDown,
    onPointerDown: (event, mark) => {
      if (movable(mark) !== null) onPointerDown(event, { id: mark.id, day: mark.day - 0.5 });
    },
  });
  const drawn = placed.filter(
    (mark) => (mark.day >= view.from && mark.day <= view.to) || mark === active,
  );
  const heldRow = placed.find(({ id }) => id === held?.id)?.row ?? 0;
  return (
    <Lane name="Milestones">
      {drawn.map((mark) => {
        const dated = byId.get(mark.id);
        const isHeld = held?.id === mark.id;
        return dated === undefined ? null : (
          <Mark
            key={mark.id}
            place={mark}
            dated={dated}
            left={isHeld ? middleOfDay(scene, held.day) : percent(mark.day / axis.days)}
            isHeld={isHeld}
            isOpen={isOpen(opened, mark)}
            isInTabOrder={mark === active}
            actions={actions}
          />
        );
      })}
      {held !== null && (
        <span
          className={styles.heldDate}
          style={{
            insetInlineStart: middleOfDay(scene, held.day),
            insetBlockStart: `calc(${rowTop(heldRow)} - 1.625rem)`,
          }}
        >
          {dateText(dateOnAxis(axis, held.day), dateStyle)}
        </span>
      )}
    </Lane>
  );
}

function isOpen(opened: Opened | null, { id, ids }: PlacedMark): boolean {
  switch (opened?.kind) {
    case 'milestone':
      return opened.id === id;
    case 'crowd':
      return ids.length > 1 && opened.ids.includes(id);
    default:
      return false;
  }
}
