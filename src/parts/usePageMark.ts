import { useLayoutEffect } from 'react';

/**
 * Marks the page for as long as the component stands, for styles far from it: `docked` is `data-docked` on the root. A
 * selector that looks into the page from its root, `html:has(…)`, is worked out again with every change of the page.
 */
export function usePageMark(name: 'docked' | 'reminded'): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset[name] = '';
    return () => {
      delete dataset[name];
    };
  }, [name]);
}
