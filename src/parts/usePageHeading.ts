import type { RefObject } from 'react';
import { createContext, use, useEffect, useRef, useState } from 'react';
import type { Location } from 'react-router';
import { useLocation } from 'react-router';

const FirstLocation = createContext<Location | null>(null);

/** Given the location that the app was opened at. Its key would not do: Back comes to it, and a reload keeps others. */
export const FirstLocationProvider = FirstLocation.Provider;

/**
 * For the `<h1>` of a page, which needs `tabIndex={-1}`: names the document after it, and gives it the focus when
 * the page is navigated to; not where the app was opened.
 */
export function usePageHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = use(FirstLocation);
  const location = useLocation();
  // Asked once: a filter or an opened milestone changes the location too, and is no other page.
  const [isFirstPage] = useState(first === null || first === location);

  useEffect(() => {
    document.title = `${title} · IR Roadmap`;
    if (isFirstPage) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title, isFirstPage]);

  return heading;
}
