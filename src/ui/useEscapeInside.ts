import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';

/** Hears Escape pressed in the element, but for one with which a field in it takes something back. */
export function useEscapeInside(
  element: RefObject<HTMLElement | null>,
  onEscape: () => void,
): void {
  const escape = useEffectEvent(onEscape);

  useEffect(() => {
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
      const isInside = target instanceof Node && element.current?.contains(target) === true;
      if (key === 'Escape' && isInside && !defaultPrevented) escape();
    };
    // Not at the element: React hears of a key only further up, and a field stops it there.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [element]);
}
