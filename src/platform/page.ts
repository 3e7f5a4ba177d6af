/** What the app asks of the page it stands in: its address, its root and its moments. */

/** The path below the base path that the build was made for: `/steps` for `/ir/steps` below `/ir/`. */
export function pathBelowBase(base: string): string {
  const { pathname } = window.location;
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  return `/${path.replace(/\/$/, '')}`;
}

/** Puts another address in place of this one, without loading it. */
export function replaceAddress(address: string): void {
  window.history.replaceState(null, '', address);
}

/** Loads another of the app's pages in place of this one, with nothing of this one's memory. */
export function leaveFor(path: string): void {
  window.location.replace(import.meta.env.BASE_URL + path.slice(1));
}

/** Nothing of ours has been stored in this browser: `beforePaint` saw to it. */
export function isFirstVisit(): boolean {
  return document.documentElement.dataset['visit'] === 'first';
}

/** The theme from now on; `system` leaves the choice to the browser. */
export function showTheme(theme: 'system' | 'light' | 'dark'): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Resolves after the next frame has been painted. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page in the background paints nothing.
    setTimeout(resolve, 500);
  });
}

const restMilliseconds = 3000;

/** Resolves when the page has loaded and has then had some seconds for itself. */
export function whenAtRest(): Promise<void> {
  return new Promise((resolve) => {
    const rest = () => void setTimeout(resolve, restMilliseconds);
    if (document.readyState === 'complete') rest();
    else window.addEventListener('load', rest, { once: true });
  });
}
