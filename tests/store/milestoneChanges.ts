import * as actions from '#store/milestoneActions.ts';
import * as ownActions from '#store/ownMilestoneActions.ts';
import { addLink, removeLink } from '#store/milestoneLinks.ts';
import { date } from '../support/dates.ts';
import type { Additions, TestStore } from '../support/store.ts';

export const matchDay = { id: 'match-day', title: 'Match Day', everyMonths: null };
const meeting = { id: 'sir-annual-meeting', title: 'SIR meeting', everyMonths: 12 };
export const club = { id: 'own-a', title: 'Start a journal club' };
const lab = { id: 'own-b', title: 'Visit a lab' };
export const ownClub = { step: 'networking', title: club.title, order: 1 } as const;
const ownLab = { step: 'networking', title: lab.title, order: 2 } as const;
const [site, talk] = [
  { label: 'Site', url: 'https://example.org/site' },
  { label: 'Talk', url: 'https://example.org/talk' },
];

interface MilestoneChange {
  readonly does: string;
  readonly before?: Additions;
  readonly act: (store: TestStore) => void;
  /** What the touched records hold then, by id; null for a removed one. */
  readonly after: Readonly<Record<string, object | null>>;
  readonly says: string | null;
  readonly label: string;
}

export const everything = {
  doneDates: [date('2026-10-01')],
  pinned: date('2028-03-17'),
  notes: 'Call home',
  links: [site],
} as const;

/** Every action on a milestone, worked by hand. */
export const milestoneChanges: readonly MilestoneChange[] = [
  {
    does: 'checks off a milestone today',
    act: (store) => actions.checkOff(store, matchDay, date('2026-11-24')),
    after: { 'match-day': { doneDates: ['2026-11-24'] } },
    says: '“Match Day” is checked off. Done today.',
    label: 'check off “Match Day”',
  },
  {
    does: 'checks off a milestone on another day, and keeps its notes, links and pin',
    before: { 'match-day': everything },
    act: (store) => actions.checkOff(store, matchDay, date('2026-11-01')),
    after: { 'match-day': { ...everything, doneDates: ['2026-11-01'] } },
    says: '“Match Day” is checked off. Done date set.',
    label: 'check off “Match Day”',
  },
  {
    does: 'checks off a milestone that comes round again, and keeps its earlier done dates',
    before: { 'sir-annual-meeting': { doneDates: [date('2025-03-01'), date('2026-12-01')] } },
    act: (store) => actions.checkOff(store, meeting, date('2026-11-24')),
    after: { 'sir-annual-meeting': { doneDates: ['2025-03-01', '2026-11-24', '2026-12-01'] } },
    says: '“SIR meeting” is checked off. Done today.',
    label: 'check off “SIR meeting”',
  },
  {
    does: 'checks off a milestone that comes round again twice on one day as once',
    before: { 'sir-annual-meeting': { doneDates: [date('2026-11-24')] } },
    act: (store) => actions.checkOff(store, meeting, date('2026-11-24')),
    after: { 'sir-annual-meeting': { doneDates: ['2026-11-24'] } },
    says: '“SIR meeting” is checked off. Done today.',
    label: 'check off “SIR meeting”',
  },
  {
    does: 'unchecks a milestone',
    before: { 'match-day': everything },
    act: (store) => actions.uncheck(store, matchDay),
    after: { 'match-day': { pinned: '2028-03-17', notes: 'Call home', links: [site] } },
    says: '“Match Day” is open again.',
    label: 'uncheck “Match Day”',
  },
  {
    does: 'unchecks only the newest time of a milestone that comes round again',
    before: { 'sir-annual-meeting': { doneDates: [date('2025-03-01'), date('2026-03-01')] } },
    act: (store) => actions.uncheck(store, meeting),
    after: { 'sir-annual-meeting': { doneDates: ['2025-03-01'] } },
    says: '“SIR meeting” is open again.',
    label: 'uncheck “SIR meeting”',
  },
  {
    does: 'moves the newest done date',
    before: { 'sir-annual-meeting': { doneDates: [date('2025-03-01'), date('2026-03-01')] } },
    act: (store) => actions.setDoneDate(store, meeting, date('2026-03-04')),
    after: { 'sir-annual-meeting': { doneDates: ['2025-03-01', '2026-03-04'] } },
    says: 'Done date of “SIR meeting” changed.',
    label: 'change the done date of “SIR meeting”',
  },
  {
    does: 'keeps done dates in order when the newest is moved before another',
    before: { 'sir-annual-meeting': { doneDates: [date('2025-03-01'), date('2026-03-01')] } },
    act: (store) => actions.setDoneDate(store, meeting, date('2024-03-01')),
    after: { 'sir-annual-meeting': { doneDates: ['2024-03-01', '2025-03-01'] } },
    says: 'Done date of “SIR meeting” changed.',
    label: 'change the done date of “SIR meeting”',
  },
  {
    does: 'checks off many at once, each on its own date',
    before: { 'match-day': { pinned: date('2026-03-20') } },
    act: (store) =>
      actions.checkOffAll(store, [
        { id: 'match-day', on: date('2026-03-20') },
        { id: 'rank-list', on: date('2026-03-04') },
      ]),
    after: {
      'match-day': { pinned: '2026-03-20', doneDates: ['2026-03-20'] },
      'rank-list': { doneDates: ['2026-03-04'] },
    },
    says: '2 milestones checked off, each on its target date.',
    label: 'check off 2 milestones',
  },
  {
    does: 'keeps earlier done dates of what came round when it is checked off with others',
    before: { 'observe-and-assist': { doneDates: [date('2025-06-03')] } },
    act: (store) =>
      actions.checkOffAll(store, [{ id: 'observe-and-assist', on: date('2026-06-30') }]),
    after: { 'observe-and-assist': { doneDates: ['2025-06-03', '2026-06-30'] } },
    says: '1 milestone checked off, each on its target date.',
    label: 'check off 1 milestone',
  },
  {
    does: 'checks off many at once when they are one',
    act: (store) => actions.checkOffAll(store, [{ id: 'match-day', on: date('2026-03-20') }]),
    after: { 'match-day': { doneDates: ['2026-03-20'] } },
    says: '1 milestone checked off, each on its target date.',
    label: 'check off 1 milestone',
  },
  {
    does: 'pins a target date',
    before: { 'match-day': { notes: 'Call home' } },
    act: (store) => actions.pinTarget(store, matchDay, date('2028-03-16')),
    after: { 'match-day': { notes: 'Call home', pinned: '2028-03-16' } },
    says: 'The date of “Match Day” is pinned.',
    label: 'pin the date of “Match Day”',
  },
  {
    does: 'takes a target date away',
    before: { 'match-day': { pinned: date('2028-03-16') } },
    act: (store) => actions.pinTarget(store, matchDay, null),
    after: { 'match-day': { pinned: null } },
    says: '“Match Day” has no date now.',
    label: 'take away the date of “Match Day”',
  },
  {
    does: 'lets the date follow the plan again',
    before: { 'match-day': { pinned: null, notes: 'Call home' } },
    act: (store) => actions.unpinTarget(store, matchDay),
    after: { 'match-day': { notes: 'Call home' } },
    says: 'The date of “Match Day” follows your plan.',
    label: 'unpin the date of “Match Day”',
  },
  {
    does: 'clears the date of one’s own, which then has none',
    before: { 'own-a': { own: ownClub, pinned: date('2028-03-16') } },
    act: (store) => actions.unpinTarget(store, club),
    after: { 'own-a': { own: ownClub } },
    says: '“Start a journal club” has no date now.',
    label: 'take away the date of “Start a journal club”',
  },
  {
    does: 'writes notes, and says so only in the save state',
    before: { 'match-day': { pinned: date('2028-03-16') } },
    act: (store) => actions.setNotes(store, matchDay, '<b>Call</b> home 🎉\n'),
    after: { 'match-day': { pinned: '2028-03-16', notes: '<b>Call</b> home 🎉\n' } },
    says: null,
    label: 'change the notes of “Match Day”',
  },
  {
    does: 'empties notes',
    before: { 'match-day': { notes: 'Call home' } },
    act: (store) => actions.setNotes(store, matchDay, ''),
    after: { 'match-day': {} },
    says: null,
    label: 'change the notes of “Match Day”',
  },
  {
    does: 'adds a link after the others',
    before: { 'match-day': everything },
    act: (store) => addLink(store, matchDay, talk),
    after: { 'match-day': { ...everything, links: [site, talk] } },
    says: 'Link “Talk” added.',
    label: 'add the link “Talk”',
  },
  {
    does: 'removes one link of two',
    before: { 'match-day': { links: [site, talk] } },
    act: (store) => removeLink(store, matchDay, 0),
    after: { 'match-day': { links: [talk] } },
    says: 'Link “Site” removed.',
    label: 'remove the link “Site”',
  },
  {
    does: 'removes the only link',
    before: { 'match-day': everything },
    act: (store) => removeLink(store, matchDay, 0),
    after: {
      'match-day': { doneDates: ['2026-10-01'], pinned: '2028-03-17', notes: 'Call home' },
    },
    says: 'Link “Site” removed.',
    label: 'remove the link “Site”',
  },
  {
    does: 'puts a milestone aside as not for the person',
    before: { 'match-day': everything },
    act: (store) => actions.setNotForMe(store, matchDay, true),
    after: { 'match-day': { ...everything, notForMe: true } },
    says: '“Match Day” is put aside as not for you.',
    label: 'put “Match Day” aside as not for you',
  },
  {
    does: 'takes a milestone back that was not for the person',
    before: { 'match-day': { ...everything, notForMe: true } },
    act: (store) => actions.setNotForMe(store, matchDay, false),
    after: { 'match-day': everything },
    says: '“Match Day” is back on your list.',
    label: 'take “Match Day” back',
  },
  {
    does: 'adds a milestone of the person’s own after the others',
    before: { 'own-a': { own: { ...ownClub, order: 7 } } },
    act: (store) =>
      void ownActions.addOwnMilestone(store, { step: 'networking', title: lab.title }, null),
    after: { 'own-id1': { own: { step: 'networking', title: lab.title, order: 8 } } },
    says: '“Visit a lab” is added.',
    label: 'add “Visit a lab”',
  },
  {
    does: 'adds the first milestone of the person’s own, with a date',
    act: (store) =>
      void ownActions.addOwnMilestone(
        store,
        { step: 'residency', title: lab.title },
        date('2027-02-01'),
      ),
    after: {
      'own-id1': { own: { step: 'residency', title: lab.title, order: 1 }, pinned: '2027-02-01' },
    },
    says: '“Visit a lab” is added.',
    label: 'add “Visit a lab”',
  },
  {
    does: 'renames a milestone of the person’s own',
    before: { 'own-a': { own: ownClub, notes: 'Mondays' } },
    act: (store) => ownActions.renameOwnMilestone(store, club, 'Join a journal club'),
    after: { 'own-a': { own: { ...ownClub, title: 'Join a journal club' }, notes: 'Mondays' } },
    says: '“Start a journal club” is now “Join a journal club”.',
    label: 'rename “Start a journal club”',
  },
  {
    does: 'moves a milestone of the person’s own to another step',
    before: { 'own-a': { own: ownClub, doneDates: [date('2026-10-01')] } },
    act: (store) => ownActions.moveOwnMilestoneToStep(store, club, 'residency'),
    after: { 'own-a': { own: { ...ownClub, step: 'residency' }, doneDates: ['2026-10-01'] } },
    says: '“Start a journal club” is moved.',
    label: 'move “Start a journal club” to another step',
  },
  {
    does: 'lets two milestones of the person’s own change places',
    before: { 'own-a': { own: ownClub, notes: 'Mondays' }, 'own-b': { own: ownLab } },
    act: (store) => ownActions.swapOwnMilestones(store, club, lab),
    after: {
      'own-a': { own: { ...ownClub, order: 2 }, notes: 'Mondays' },
      'own-b': { own: { ...ownLab, order: 1 } },
    },
    says: '“Start a journal club” changed places with “Visit a lab”.',
    label: 'move “Start a journal club”',
  },
  {
    does: 'lets two change places that two devices put in one place',
    before: { 'own-a': { own: ownClub }, 'own-b': { own: { ...ownLab, order: 1 } } },
    act: (store) => ownActions.swapOwnMilestones(store, lab, club),
    after: { 'own-a': { own: { ...ownClub, order: 2 } } },
    says: '“Visit a lab” changed places with “Start a journal club”.',
    label: 'move “Visit a lab”',
  },
  {
    does: 'lets two of three in one place change places, and keeps the third before them',
    before: {
      'own-0': { own: { step: 'networking', title: 'Write to a mentor', order: 1 } },
      'own-a': { own: ownClub },
      'own-b': { own: { ...ownLab, order: 1 } },
      'own-c': { own: { step: 'residency', title: 'Read a paper', order: 2 } },
    },
    act: (store) => ownActions.swapOwnMilestones(store, club, lab),
    after: {
      'own-a': { own: { ...ownClub, order: 3 } },
      'own-b': { own: ownLab },
      'own-c': { own: { step: 'residency', title: 'Read a paper', order: 4 } },
    },
    says: '“Start a journal club” changed places with “Visit a lab”.',
    label: 'move “Start a journal club”',
  },
  {
    does: 'removes a milestone of the person’s own',
    before: { 'own-a': { own: ownClub, notes: 'Mondays' } },
    act: (store) => ownActions.removeOwnMilestone(store, club),
    after: { 'own-a': null },
    says: '“Start a journal club” is removed.',
    label: 'remove “Start a journal club”',
  },
];
