/** Which logs show that a milestone is reached. */
import type { AnchorId } from '#domain/timing.ts';

export interface EvidenceRule {
  /** The id of the milestone. */
  readonly milestone: string;
  readonly shownBy:
    /** The id of a count of procedures. */
    | { readonly log: 'procedures'; readonly count: string }
    /** The id of a credit rule. */
    | { readonly log: 'credits'; readonly rule: string }
    /** Ids of meetings, one of which was attended. */
    | { readonly log: 'meetings'; readonly meetings: readonly string[] }
    /** A word that the role of a contact has in it. */
    | { readonly log: 'contacts'; readonly role: string }
    /** So many letters of recommendation that are submitted. */
    | { readonly log: 'letters'; readonly count: number };
  /** What is reached before this means nothing for the milestone. */
  readonly after?: AnchorId;
  /** What else the milestone asks for, as a sentence. */
  readonly alsoNeeds?: string;
}

export const evidenceRules: readonly EvidenceRule[] = [
  {
    milestone: 'finish-esir',
    shownBy: { log: 'procedures', count: 'esir-500' },
    alsoNeeds: 'The 12 rotations have to be done too.',
  },
  {
    milestone: 'cme-75',
    shownBy: { log: 'credits', rule: 'abr-category-1' },
    after: 'training-end',
  },
  { milestone: 'ola-annual', shownBy: { log: 'credits', rule: 'abr-ola' }, after: 'training-end' },
  {
    milestone: 'pqi-activity',
    shownBy: { log: 'credits', rule: 'abr-practice-improvement' },
    after: 'training-end',
  },
  {
    milestone: 'first-conference',
    shownBy: { log: 'meetings', meetings: ['sir', 'rsna', 'cirse', 'sio', 'acr', 'aur'] },
  },
  {
    milestone: 'sir-annual-meeting',
    shownBy: { log: 'meetings', meetings: ['sir'] },
    after: 'residency-start',
  },
  {
    milestone: 'second-meeting',
    shownBy: { log: 'meetings', meetings: ['rsna', 'cirse', 'sio', 'aur'] },
    after: 'residency-start',
  },
  { milestone: 'find-mentor', shownBy: { log: 'contacts', role: 'mentor' } },
  {
    milestone: 'secure-letters',
    shownBy: { log: 'letters', count: 3 },
    alsoNeeds: 'One of them has to be from IR, and each program says how many it wants.',
  },
];
