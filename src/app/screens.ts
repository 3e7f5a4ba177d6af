/** The table of places: address, screen, and the module that the build looks for to preload it. */
import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import { usualTrainingYears } from '#catalog/usualTrainingYears.ts';
import { topicIds } from '#catalog/guide/topicIds.ts';
import { stepIds } from '#domain/step.ts';
import { paths } from '#parts/paths.ts';
import type { LazyScreen } from './lazyScreen.ts';
import { lazyScreen } from './lazyScreen.ts';

export interface Place {
  readonly pattern: string;
  readonly screen: LazyScreen<object>;
  /** The screen's module, from the project's folder. */
  readonly module: string;
  /** What stands around the screen; the welcome page has nothing around it. */
  readonly frame: LazyScreen<FrameProps> | null;
  /** The addresses that are rendered to static pages. */
  readonly pages: readonly string[];
}

interface FrameProps {
  readonly children: ReactNode;
}

/** The module of what stands around most screens. */
export const frameModule = 'src/app/Frame.tsx';

const frame = lazyScreen<FrameProps>(async () => (await import('./Frame.tsx')).Frame);

const notFound: Place = {
  frame,
  pattern: '*',
  screen: lazyScreen(async () => (await import('#parts/NotFoundScreen.tsx')).NotFoundScreen),
  module: 'src/parts/NotFoundScreen.tsx',
  pages: ['/404.html'],
};

export const places: readonly Place[] = [
  {
    frame,
    pattern: paths.overview.pattern,
    screen: lazyScreen(
      async () => (await import('#features/overview/OverviewScreen.tsx')).OverviewScreen,
    ),
    module: 'src/features/overview/OverviewScreen.tsx',
    pages: [paths.overview.link()],
  },
  {
    frame: null,
    pattern: paths.welcome.pattern,
    screen: lazyScreen(
      async () => (await import('#features/welcome/WelcomeScreen.tsx')).WelcomeScreen,
    ),
    module: 'src/features/welcome/WelcomeScreen.tsx',
    pages: [paths.welcome.link()],
  },
  {
    frame,
    pattern: paths.steps.pattern,
    screen: lazyScreen(async () => (await import('#features/steps/StepsScreen.tsx')).StepsScreen),
    module: 'src/features/steps/StepsScreen.tsx',
    pages: [paths.steps.link()],
  },
  {
    frame,
    pattern: paths.step.pattern,
    screen: lazyScreen(async () => (await import('#features/steps/StepScreen.tsx')).StepScreen),
    module: 'src/features/steps/StepScreen.tsx',
    pages: stepIds.map((stepId) => paths.step.link(stepId)),
  },
  {
    frame,
    pattern: paths.timeline.pattern,
    screen: lazyScreen(
      async () => (await import('#features/timeline/TimelineScreen.tsx')).TimelineScreen,
    ),
    module: 'src/features/timeline/TimelineScreen.tsx',
    pages: [paths.timeline.link()],
  },
  {
    frame,
    pattern: paths.rotations.pattern,
    screen: lazyScreen(
      async () => (await import('#features/rotations/RotationsScreen.tsx')).RotationsScreen,
    ),
    module: 'src/features/rotations/RotationsScreen.tsx',
    pages: [paths.rotations.link()],
  },
  {
    frame,
    pattern: paths.rotationYear.pattern,
    screen: lazyScreen(
      async () => (await import('#features/rotations/RotationYearScreen.tsx')).RotationYearScreen,
    ),
    module: 'src/features/rotations/RotationYearScreen.tsx',
    pages: usualTrainingYears.map((label) => paths.rotationYear.link(label)),
  },
  {
    frame,
    pattern: paths.procedures.pattern,
    screen: lazyScreen(
      async () => (await import('#features/logbook/ProceduresScreen.tsx')).ProceduresScreen,
    ),
    module: 'src/features/logbook/ProceduresScreen.tsx',
    pages: [paths.procedures.link()],
  },
  {
    frame,
    pattern: paths.credits.pattern,
    screen: lazyScreen(
      async () => (await import('#features/logbook/CreditsScreen.tsx')).CreditsScreen,
    ),
    module: 'src/features/logbook/CreditsScreen.tsx',
    pages: [paths.credits.link()],
  },
  {
    frame,
    pattern: paths.contacts.pattern,
    screen: lazyScreen(
      async () => (await import('#features/logbook/ContactsScreen.tsx')).ContactsScreen,
    ),
    module: 'src/features/logbook/ContactsScreen.tsx',
    pages: [paths.contacts.link()],
  },
  {
    frame,
    pattern: paths.compare.pattern,
    screen: lazyScreen(
      async () => (await import('#features/compare/CompareScreen.tsx')).CompareScreen,
    ),
    module: 'src/features/compare/CompareScreen.tsx',
    pages: [paths.compare.link()],
  },
  {
    frame,
    pattern: paths.guide.pattern,
    screen: lazyScreen(async () => (await import('#features/guide/GuideScreen.tsx')).GuideScreen),
    module: 'src/features/guide/GuideScreen.tsx',
    pages: [paths.guide.link()],
  },
  {
    frame,
    pattern: paths.guideSources.pattern,
    screen: lazyScreen(
      async () => (await import('#features/sources/SourcesScreen.tsx')).SourcesScreen,
    ),
    module: 'src/features/sources/SourcesScreen.tsx',
    pages: [paths.guideSources.link()],
  },
  {
    frame,
    pattern: paths.guideTopic.pattern,
    screen: lazyScreen(async () => (await import('#features/guide/TopicScreen.tsx')).TopicScreen),
    module: 'src/features/guide/TopicScreen.tsx',
    pages: topicIds.map((id) => paths.guideTopic.link(id)),
  },
  {
    frame,
    pattern: paths.settings.pattern,
    screen: lazyScreen(
      async () => (await import('#features/settings/SettingsScreen.tsx')).SettingsScreen,
    ),
    module: 'src/features/settings/SettingsScreen.tsx',
    pages: [paths.settings.link()],
  },
  {
    frame,
    pattern: paths.yourData.pattern,
    screen: lazyScreen(
      async () => (await import('#features/settings/YourDataScreen.tsx')).YourDataScreen,
    ),
    module: 'src/features/settings/YourDataScreen.tsx',
    pages: [paths.yourData.link()],
  },
  notFound,
];

/** The place at this address (below the base path); the not-found page when there is none. */
function placeAt(path: string): Place {
  return places.find(({ pattern }) => matchPath(pattern, path) !== null) ?? notFound;
}

/** Whether a static page that was made for one address shows what another asks for. */
export function isPrerenderedAs(page: string | null, path: string): boolean {
  const place = placeAt(path);
  return place === notFound ? place.pages.some((one) => one === page) : page === path;
}

/** Resolves when the place at this address can be shown at once. */
export async function loadPlace(path: string): Promise<void> {
  const { frame: itsFrame, screen } = placeAt(path);
  await Promise.all([itsFrame?.preload(), screen.preload()]);
}

/** Starts loading what is behind a link, before it is followed. */
export function preloadPlace(path: string): void {
  // A failure here is no news: following the link tries again and says so.
  loadPlace(path).catch(() => undefined);
}
