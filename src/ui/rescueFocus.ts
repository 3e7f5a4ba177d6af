/** Milliseconds in which a dialog or a page can say for itself where the focus goes. */
const patience = 100;

/**
 * Where what has the focus is taken away, the focus falls to the page's body, and a screen reader begins anew at the
 * top. From now on the heading of the place takes it instead. Gives what ends it.
 */
export function rescueFocus(): () => void {
  /** What had the focus last and all that it lay in, from the inside out; empty once someone left it for nothing. */
  let path: readonly Element[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function isLost(): boolean {
    return path[0]?.isConnected === false && document.activeElement === document.body;
  }

  function rescue(): void {
    waiting = undefined;
    if (!isLost()) return;
    const heading = headingAbove(path);
    if (heading === null) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  function onFocusIn({ target }: FocusEvent): void {
    path = target instanceof Element ? pathOf(target) : [];
  }

  function onFocusOut(): void {
    setTimeout(() => {
      if (document.activeElement === document.body && path[0]?.isConnected === true) path = [];
    });
  }

  const observer = new MutationObserver(() => {
    if (waiting === undefined && isLost()) waiting = setTimeout(rescue, patience);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
  };
}

function pathOf(element: Element): readonly Element[] {
  const { parentElement } = element;
  return [element, ...(parentElement === null ? [] : pathOf(parentElement))];
}

/** Of the innermost section, dialog or page that is still there and has one. */
function headingAbove(path: readonly Element[]): HTMLElement | null {
  for (const place of path) {
    if (!place.isConnected || !place.matches('section, dialog, main')) continue;
    const heading = place.querySelector<HTMLElement>('h1, h2, h3');
    if (heading !== null) return heading;
  }
  return null;
}
