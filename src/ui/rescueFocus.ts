import type { FocusPlace } from './focusPlace.ts';
import { focusGoalOf, focusPlaceOf } from './focusPlace.ts';

/** Milliseconds in which a dialog or a page can say for itself where the focus goes. */
const patience = 100;

/**
 * Where what has the focus is taken away, the focus falls to the page's body, and a screen reader begins anew at the
 * top. From now on what stood beside it in a list takes it instead, or the heading of the place. Gives what ends it.
 */
export function rescueFocus(): () => void {
  /** Empty once someone left it for nothing. */
  let place: FocusPlace = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function isLost(): boolean {
    return place[0]?.element.isConnected === false && document.activeElement === document.body;
  }

  function rescue(): void {
    waiting = undefined;
    if (isLost()) focusGoalOf(place)?.focus({ preventScroll: true });
  }

  function onFocusIn({ target }: FocusEvent): void {
    place = target instanceof Element ? focusPlaceOf(target) : [];
  }

  function onFocusOut(): void {
    setTimeout(() => {
      const isThere = place[0]?.element.isConnected === true;
      if (document.activeElement === document.body && isThere) place = [];
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
