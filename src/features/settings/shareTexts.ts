/** What is said of a link that holds a roadmap. */
import type { SharedPart } from '#exchange/sharedRoadmap.ts';
import { countText } from '#parts/numberTexts.ts';

export const partNames = {
  plan: 'Plan, with adjustments and leave',
  milestones: 'Milestones',
  rotations: 'Rotations',
  procedures: 'Procedures',
  credits: 'Credits',
  contacts: 'Contacts, with their addresses',
  notes: 'Notes, links, preceptors, supervisors and reasons for leave',
} as const satisfies Partial<Record<SharedPart, string>>;

/** Above so many characters some mail programs cut links; above the second, many do. */
const cutBySome = 2000;
const cutByMany = 8000;

/** "2,134 characters." and whether such a link arrives whole. `entries`: each procedure is in it by itself. */
export function lengthText(characters: number, hasEntries: boolean): string {
  const length = `${countText(characters)} characters.`;
  if (characters <= cutBySome) return `${length} Short enough for any mail program.`;
  const shorter = hasEntries
    ? 'With procedures as totals it is much shorter.'
    : 'Leave something out, or ask whether it opened.';
  return characters <= cutByMany
    ? `${length} Some mail programs cut links of more than 2,000. ${shorter}`
    : `${length} Many mail programs cut links of more than 8,000. ${shorter}`;
}

export function tooLongText(hasEntries: boolean): string {
  return hasEntries
    ? 'This is too much for a link. Choose totals for the procedures.'
    : 'This is too much for a link. Leave something out, such as notes.';
}
