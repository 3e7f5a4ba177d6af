import { steps } from '#catalog/steps.ts';
import { paths } from '#parts/paths.ts';
import { destinations, settingsDestination } from '#app/destinations.ts';
import type { FindEntry } from './findEntry.ts';

/** Those of the navigation, by address: other words by which they are looked for. */
const wordsOfDestinations: Readonly<Record<string, string>> = {
  [paths.overview.link()]: 'home start remaining training next up',
  [paths.steps.link()]: 'checklist milestones',
  [paths.timeline.link()]: 'years axis calendar',
  [paths.rotations.link()]: 'blocks schedule requirements',
  [paths.procedures.link()]: 'procedures cases log',
  [paths.compare.link()]: 'what-if scenarios pathways',
  [paths.guide.link()]: 'questions topics',
  [paths.settings.link()]:
    'plan pathway adjustments vacation days off appearance data calendar tables CSV export import restore erase',
};

/** The places of the navigation. */
export const mainPlaces: readonly FindEntry[] = [...destinations, settingsDestination].map(
  ({ to, name }) => place(name, to, wordsOfDestinations[to]),
);

/** All places. Those that are made of the record come with it. */
export const allPlaces: readonly FindEntry[] = [
  ...mainPlaces,
  ...steps.map(({ id, name }) => place(name, paths.step.link(id), 'step checklist', 'Step')),
  place('Credits', paths.credits.link(), 'CME education certificates', 'Logbook'),
  place('Contacts', paths.contacts.link(), 'network people mentors letters', 'Logbook'),
  place(
    'Sources and changes',
    paths.guideSources.link(),
    'rules confidence checked',
    'Field guide',
  ),
  place(
    'Print or mentor packet',
    paths.print.link(),
    'paper PDF page meeting mentor CV',
    'Overview',
  ),
  place('What is kept where', paths.yourData.link(), 'your data privacy storage', 'Settings'),
];

function place(title: string, to: string, otherWords?: string, detail?: string): FindEntry {
  return { id: `place ${to}`, title, otherWords, detail, deed: { to } };
}
