import type { MilestoneLink } from '#store/milestoneLinks.ts';

/** Of one among the links of a milestone. The same may be there twice: then they differ by how many came before. */
export function linkKey(links: readonly MilestoneLink[], index: number): string {
  const { url = '', label = '' } = links[index] ?? {};
  const before = links.slice(0, index).filter((link) => link.url === url && link.label === label);
  return `${url} ${label} ${before.length}`;
}
