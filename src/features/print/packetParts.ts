/** What a packet can say, and how the choice stands in the address: so that it can be bookmarked. */

/** In the order in which they are printed. */
export const packetSections = [
  'where',
  'next',
  'rotations',
  'procedures',
  'steps',
  'credits',
  'ask',
  'cv',
] as const;

export type PacketSection = (typeof packetSections)[number];

/** What sections say besides. Notes and people are of others too, so nobody prints them unasked. */
const packetExtras = ['notes', 'people', 'own'] as const;

export type PacketPart = PacketSection | (typeof packetExtras)[number];

const packetParts: readonly PacketPart[] = [...packetSections, ...packetExtras];

/** Without another choice. */
const usualParts: ReadonlySet<PacketPart> = new Set<PacketPart>([
  'where',
  'next',
  'rotations',
  'procedures',
  'steps',
  'credits',
  'ask',
  'own',
]);

export const partNames: Readonly<Record<PacketPart, string>> = {
  where: 'Where I am',
  next: 'What is next',
  rotations: 'Rotations and requirements',
  procedures: 'Procedure totals',
  steps: 'The seven steps',
  credits: 'Credits',
  ask: 'What I ask of you',
  cv: 'CV, on a page of its own',
  notes: 'My notes on milestones',
  people: 'Letters and people to write to',
  own: 'My own milestones in the CV',
};

/** The parts that an address names; the usual ones where it names none. What is unknown is left out. */
export function partsIn(param: string | null): ReadonlySet<PacketPart> {
  if (param === null) return usualParts;
  const named = new Set(param.split(','));
  return new Set(packetParts.filter((part) => named.has(part)));
}

/** For the address; null for the usual parts, which need no mention. */
export function paramOf(parts: ReadonlySet<PacketPart>): string | null {
  const isUsual = packetParts.every((part) => parts.has(part) === usualParts.has(part));
  return isUsual ? null : packetParts.filter((part) => parts.has(part)).join(',');
}

export function withPart(
  parts: ReadonlySet<PacketPart>,
  part: PacketPart,
  isChosen: boolean,
): ReadonlySet<PacketPart> {
  return new Set(packetParts.filter((one) => (one === part ? isChosen : parts.has(one))));
}
