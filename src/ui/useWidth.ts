import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

/** The width of an element in whole pixels, kept up to date; null until it is known. */
export function useWidth<Shown extends Element>(): [RefObject<Shown | null>, number | null] {
  const element = useRef<Shown>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
