/** Where the focus was, so that it can be told who takes it over should what had it go away. */

interface Spot {
  readonly element: Element;
  readonly next: Element | null;
  readonly previous: Element | null;
  /** The last that the one before it held: a list may have grown since. */
  readonly lastBefore: Element | null;
}

/** What had the focus and all that it lay in, from the inside out, each with what stood beside it. */
export type FocusPlace = readonly Spot[];

/** What can have the focus by itself, in words of CSS. */
export const focusable = 'a[href], button, input:not([tabindex="-1"]), select, textarea, summary';

export function focusPlaceOf(element: Element): FocusPlace {
  const { parentElement, nextElementSibling: next, previousElementSibling: previous } = element;
  const spot = { element, next, previous, lastBefore: previous?.lastElementChild ?? null };
  return [spot, ...(parentElement === null ? [] : focusPlaceOf(parentElement))];
}

/**
 * Itself while it is there. Then what stood beside the item of a list or the cell of a table that went away with it,
 * what a list before it has shown since, the button behind a list that went away whole, or else the heading of what it
 * lay in; null where there is none.
 */
export function focusGoalOf(place: FocusPlace): HTMLElement | null {
  const [self] = place;
  const goal =
    self?.element.isConnected === true ? self.element : (besideGone(place) ?? headingAbove(place));
  return goal instanceof HTMLElement ? goal : null;
}

function besideGone(place: FocusPlace): Element | null {
  const gone = place.findLast(({ element }) => !element.isConnected);
  if (gone === undefined) return null;
  const { element, next, previous, lastBefore } = gone;
  if (element.matches('li, td, tr')) return firstIn(next) ?? firstIn(previous);
  if (previous?.matches('ul, ol') === true && lastBefore?.isConnected === true) {
    const added = firstIn(lastBefore.nextElementSibling);
    if (added !== null) return added;
  }
  const isButtonBehind = next?.isConnected === true && next.matches('button');
  return isButtonBehind && element.matches('ul, ol') ? next : null;
}

function firstIn(element: Element | null): Element | null {
  return element?.isConnected === true ? element.querySelector(focusable) : null;
}

/** Of the innermost section, dialog or page that is still there and has one. */
function headingAbove(place: FocusPlace): Element | null {
  for (const { element } of place) {
    if (!element.isConnected || !element.matches('section, dialog, main')) continue;
    const heading = element.querySelector<HTMLElement>('h1, h2, h3');
    if (heading === null) continue;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    return heading;
  }
  return null;
}
