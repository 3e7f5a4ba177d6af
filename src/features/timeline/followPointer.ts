interface PointerFollower {
  readonly onMove: (event: PointerEvent) => void;
  readonly onLift: () => void;
  /** Escape was pressed, or the browser needs the pointer itself. */
  readonly onCancel: () => void;
  /** Whether a finger that moves does not pan now. */
  readonly keepsFinger: () => boolean;
}

/** Tells all that the pointer does from its press on, wherever it goes; gives how to hear no more of it. */
export function followPointer(
  { pointerId, pointerType }: Pick<PointerEvent, 'pointerId' | 'pointerType'>,
  { onMove, onLift, onCancel, keepsFinger }: PointerFollower,
): () => void {
  const stopListening = new AbortController();
  const { signal } = stopListening;

  function ofPointer(hear: (event: PointerEvent) => void): (event: PointerEvent) => void {
    return (event) => {
      if (event.pointerId === pointerId) hear(event);
    };
  }
  function onKeyDown(key: KeyboardEvent): void {
    if (key.key !== 'Escape') return;
    key.preventDefault();
    key.stopPropagation();
    onCancel();
  }
  function onTouchMove(touch: Event): void {
    if (keepsFinger()) touch.preventDefault();
  }

  if (pointerType === 'touch') {
    window.addEventListener('touchmove', onTouchMove, { signal, passive: false });
    // The browser would open its menu for a finger that is held.
    window.addEventListener('contextmenu', (menu) => menu.preventDefault(), { signal });
  }
  window.addEventListener('pointermove', ofPointer(onMove), { signal });
  window.addEventListener('pointerup', ofPointer(onLift), { signal });
  window.addEventListener('pointercancel', ofPointer(onCancel), { signal });
  window.addEventListener('keydown', onKeyDown, { signal, capture: true });
  return () => stopListening.abort();
}
