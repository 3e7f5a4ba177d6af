import { dialogParam } from './paths.ts';

/** Of the form for another entry, where an id would name one that there is. */
export const newEntry = 'new';

/** The address of a page with one of its entries or forms open. Not in `paths`, which the first page has. */
export function openedLink(page: string, opened: string): string {
  return `${page}?${dialogParam}=${encodeURIComponent(opened)}`;
}
