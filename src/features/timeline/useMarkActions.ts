import type { KeyboardEvent, PointerEvent } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PlacedMark } from '#domain/markPlacement.ts';

export interface MarkActions {
  readonly onClick: (mark: PlacedMark) => void;
  readonly onKeyDown: (event: KeyboardEvent, mark: PlacedMark) => void;
  readonly onPointerDown: (event: PointerEvent, mark: PlacedMark) => void;
}

/** The same object for as long as the lane is there, so that a mark is drawn anew only when it changes. */
export function useMarkActions(actions: MarkActions): MarkActions {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  const [stable] = useState<MarkActions>(() => ({
    onClick: (mark) => latest.current.onClick(mark),
    onKeyDown: (event, mark) => latest.current.onKeyDown(event, mark),
    onPointerDown: (event, mark) => latest.current.onPointerDown(event, mark),
  }));
  return stable;
}
