/** Adding and removing the links of a milestone. */
import { textLimits } from '#record/fields.ts';
import type { AppStore } from './appStore.ts';
import type { Named } from './milestoneActions.ts';
import { put, recordOf } from './milestoneActions.ts';

/** The longest label, in characters. */
export const linkLabelLimit = textLimits.line;

export interface MilestoneLink {
  readonly label: string;
  readonly url: string;
}

/** A label that is longer than a line, as an address may be, is cut. */
export function addLink(store: AppStore, milestone: Named, { label, url }: MilestoneLink): void {
  const record = recordOf(store, milestone.id);
  const link = { label: label.slice(0, linkLabelLimit), url };
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
