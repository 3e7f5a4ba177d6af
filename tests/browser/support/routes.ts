import { welcomeTitle } from '../pages/welcomePage.ts';
import { lastYearResident, newcomer, student, type Person } from './people.ts';

interface Route {
  /** The address below the base. */
  readonly path: string;
  readonly title: string;
  /** Who finds this page there. */
  readonly person: Person;
}

const places = [
  { path: './', title: 'Overview' },
  { path: 'steps', title: 'Steps' },
  { path: 'steps/understand-the-field', title: 'Understand the Field' },
  { path: 'steps/medical-school', title: 'Medical School' },
  { path: 'steps/residency', title: 'Residency' },
  { path: 'steps/fellowship', title: 'Fellowship' },
  { path: 'steps/certification', title: 'Certification' },
  { path: 'steps/continuing-education', title: 'Continuing Education' },
  { path: 'steps/networking', title: 'Networking' },
  // Of one step: marks of all kinds are among its milestones, and each of hundreds would be looked at.
  { path: 'timeline?step=medical-school', title: 'Timeline' },
  { path: 'rotations/MS3', title: 'Rotations of MS3' },
  { path: 'logbook/procedures', title: 'Procedures' },
  { path: 'logbook/credits', title: 'Credits' },
  { path: 'logbook/contacts', title: 'Contacts' },
  { path: 'compare', title: 'Compare' },
  { path: 'guide', title: 'Field guide' },
  { path: 'guide/how-long', title: 'How long it takes' },
  { path: 'guide/sources', title: 'Sources and changes' },
  { path: 'print', title: 'Print or mentor packet' },
  { path: 'settings', title: 'Settings' },
  { path: 'settings/your-data', title: 'Your data' },
  { path: 'shared', title: 'Shared roadmap' },
  { path: 'nowhere', title: 'This page is not on the map' },
];

/** Every place. Who has a plan is led on from the welcome page. */
export const routes: readonly Route[] = [
  { path: 'welcome', title: welcomeTitle, person: newcomer },
  // Few blocks are left to plan for them: each would be looked at.
  { path: 'rotations', title: 'Rotations', person: lastYearResident },
  ...places.map((place) => ({ ...place, person: student })),
];
