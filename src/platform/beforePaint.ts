/**
 * Runs in the head of every page before anything is painted, so that a returning person sees neither the
 * wrong theme nor the welcome page. The build compiles this file alone into the page: it imports nothing,
 * and repeats what it needs to know of the keys and of the settings document.
 */

/**
 * Sets `data-theme` to a chosen light or dark, and `data-visit="first"` where nothing was ever stored. The font is
 * asked for at once where the copy of the app has it, so that the first paint does; anywhere else it would hold up
 * paint and scripts, and comes when everything else is there.
 */
export function beforePaint(fontUrl?: string): void {
  const { dataset } = document.documentElement;
  let isFirstVisit = true;
  try {
    const storage = window.localStorage;
    isFirstVisit = !Object.keys(storage).some((key) => key.startsWith('ir-roadmap:'));
    const theme = chosenTheme(storage.getItem('ir-roadmap:settings'));
    if (theme !== null) dataset['theme'] = theme;
  } catch {
    // Storage is refused: the page looks as on a first visit, in the system's theme.
  }
  if (isFirstVisit) dataset['visit'] = 'first';
  if (fontUrl !== undefined && isServedFromCopy()) {
    preloadFont(fontUrl);
  } else {
    dataset['font'] = 'later';
    window.addEventListener('load', () => void bringFont());
  }
}

/** By the service worker. A page that is not secure, or in a window that keeps nothing, has none. */
function isServedFromCopy(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

function preloadFont(href: string): void {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href }));
}

async function bringFont(): Promise<void> {
  await document.fonts.load('1em "Hanken Grotesk"').catch(() => undefined);
  delete document.documentElement.dataset['font'];
}

/** The theme in the text of a settings document; null where there is none, or the system's is wanted. */
export function chosenTheme(settingsText: string | null): 'light' | 'dark' | null {
  try {
    const document: unknown = JSON.parse(settingsText ?? 'null');
    const theme = field(field(field(document, 'records'), 'settings'), 'theme');
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}
