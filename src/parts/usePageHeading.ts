import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * For the `<h1>` of a page, which needs `tabIndex={-1}`: names the document after it, and gives it the focus when
 * the page is navigated to.
 */
export function usePageHeading(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  // Asked once: a filter or an opened milestone changes the key too, and is no other page.
  const [isFirstPage] = useState(key === 'default');

  useEffect(() => {
    document.title = `${title} · IR Roadmap`;
    if (isFirstPage) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title, isFirstPage]);

  return heading;
}
