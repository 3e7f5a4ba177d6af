/** The search parameter that names the dialog or entry that is open. */
export const openedParam = 'open';

/** Of the form for another entry, where an id would name one that there is. */
export const newEntry = 'new';

/** The address of a page with one of its entries or forms open. Not in `paths`, which the first page has. */
export function openedLink(page: string, opened: string): string {
  return `${page}?${openedParam}=${encodeURIComponent(opened)}`;
}
