/** The links of a milestone: what may be one, and adding and removing them. */
import { textLimits } from '#record/fields.ts';
import { isSafeLink } from '#record/safeLink.ts';
import type { AppStore } from './appStore.ts';
import type { Named } from './milestoneActions.ts';
import { put, recordOf } from './milestoneActions.ts';

export interface MilestoneLink {
  readonly label: string;
  readonly url: string;
}

/** What was typed as an address: without a scheme it is taken for a page on the web. */
export function typedLink(text: string): string {
  const address = text.trim();
  return address === '' || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}

/** Why an address cannot be a link, in a sentence; null when it can. */
export function linkProblem(url: string): string | null {
  if (url === '') return 'Enter an address, such as https://www.sirweb.org.';
  if (url.length > textLimits.url)
    return `Enter an address of at most ${textLimits.url} characters.`;
  return isSafeLink(url) ? null : 'Enter an address that begins with https://, http:// or mailto:.';
}

/** A label that is longer than a line, as an address may be, is cut. */
export function addLink(store: AppStore, milestone: Named, { label, url }: MilestoneLink): void {
  const record = recordOf(store, milestone.id);
  const link = { label: label.slice(0, textLimits.line), url };
  put(
    store,
    { ...record, links: [...(record.links ?? []), link] },
    {
      label: `add the link “${link.label}”`,
      message: `Link “${link.label}” added.`,
    },
  );
}

/** `index` is the place of the link in the list, from 0. */
export function removeLink(store: AppStore, milestone: Named, index: number): void {
  const { links = [], ...record } = recordOf(store, milestone.id);
  const removed = links[index];
  if (removed === undefined) return;
  const left = links.toSpliced(index, 1);
  put(store, left.length === 0 ? record : { ...record, links: left }, {
    label: `remove the link “${removed.label}”`,
    message: `Link “${removed.label}” removed.`,
  });
}
