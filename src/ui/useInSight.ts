import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

/** So many pixels around the screen count as in sight, so that scrolling seldom meets a gap. */
const margin = 1200;

/** Whether an element is on the screen or near it. */
export function useInSight<Shown extends Element>(
  isAtFirst: boolean,
): [RefObject<Shown | null>, boolean] {
  const element = useRef<Shown>(null);
  const [isInSight, setIsInSight] = useState(isAtFirst);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last !== undefined) setIsInSight(last.isIntersecting);
      },
      { rootMargin: `${margin}px 0px` },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, isInSight];
}
