/** The table of places: address and screen. Their static pages stand in `pages.ts`, which only the build needs. */
import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import { paths } from '#parts/paths.ts';
import type { LazyScreen } from './lazyScreen.ts';
import { lazyScreen } from './lazyScreen.ts';

export interface Place {
  readonly pattern: string;
  readonly screen: LazyScreen<object>;
  /** What stands around the screen; null for one that brings its own, or has nothing around it. */
  readonly frame: LazyScreen<FrameProps> | null;
}

interface FrameProps {
  readonly children: ReactNode;
}

/** The static page of every address that is none of the app's. */
export const notFoundPage = '/404.html';

const frame = lazyScreen(() => import('./Frame.tsx'), 'Frame');

const notFound: Place = {
  frame,
  pattern: '*',
  screen: lazyScreen(() => import('#parts/NotFoundScreen.tsx'), 'NotFoundScreen'),
};

export const places: readonly Place[] = [
  {
    frame,
    pattern: paths.overview.pattern,
    screen: lazyScreen(() => import('#features/overview/OverviewScreen.tsx'), 'OverviewScreen'),
  },
  {
    frame: null,
    pattern: paths.welcome.pattern,
    screen: lazyScreen(() => import('#features/welcome/WelcomeScreen.tsx'), 'WelcomeScreen'),
  },
  {
    frame,
    pattern: paths.steps.pattern,
    screen: lazyScreen(() => import('#features/steps/StepsScreen.tsx'), 'StepsScreen'),
  },
  {
    frame,
    pattern: paths.step.pattern,
    screen: lazyScreen(() => import('#features/steps/StepScreen.tsx'), 'StepScreen'),
  },
  {
    frame,
    pattern: paths.timeline.pattern,
    screen: lazyScreen(() => import('#features/timeline/TimelineScreen.tsx'), 'TimelineScreen'),
  },
  {
    frame,
    pattern: paths.rotations.pattern,
    screen: lazyScreen(() => import('#features/rotations/RotationsScreen.tsx'), 'RotationsScreen'),
  },
  {
    frame,
    pattern: paths.rotationYear.pattern,
    screen: lazyScreen(
      () => import('#features/rotations/RotationYearScreen.tsx'),
      'RotationYearScreen',
    ),
  },
  {
    frame,
    pattern: paths.procedures.pattern,
    screen: lazyScreen(() => import('#features/logbook/ProceduresScreen.tsx'), 'ProceduresScreen'),
  },
  {
    frame,
    pattern: paths.credits.pattern,
    screen: lazyScreen(() => import('#features/logbook/CreditsScreen.tsx'), 'CreditsScreen'),
  },
  {
    frame,
    pattern: paths.contacts.pattern,
    screen: lazyScreen(() => import('#features/logbook/ContactsScreen.tsx'), 'ContactsScreen'),
  },
  {
    frame,
    pattern: paths.compare.pattern,
    screen: lazyScreen(() => import('#features/compare/CompareScreen.tsx'), 'CompareScreen'),
  },
  {
    frame,
    pattern: paths.guide.pattern,
    screen: lazyScreen(() => import('#features/guide/GuideScreen.tsx'), 'GuideScreen'),
  },
  {
    frame,
    pattern: paths.guideSources.pattern,
    screen: lazyScreen(() => import('#features/sources/SourcesScreen.tsx'), 'SourcesScreen'),
  },
  {
    frame,
    pattern: paths.guideTopic.pattern,
    screen: lazyScreen(() => import('#features/guide/TopicScreen.tsx'), 'TopicScreen'),
  },
  {
    frame,
    pattern: paths.print.pattern,
    screen: lazyScreen(() => import('#features/print/PrintScreen.tsx'), 'PrintScreen'),
  },
  {
    frame,
    pattern: paths.settings.pattern,
    screen: lazyScreen(() => import('#features/settings/SettingsScreen.tsx'), 'SettingsScreen'),
  },
  {
    frame,
    pattern: paths.yourData.pattern,
    screen: lazyScreen(() => import('#features/settings/YourDataScreen.tsx'), 'YourDataScreen'),
  },
  {
    // It has a frame of its own: what is in it is not the reader's.
    frame: null,
    pattern: paths.shared.pattern,
    screen: lazyScreen(() => import('#features/shared/SharedScreen.tsx'), 'SharedScreen'),
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
  return place === notFound ? page === notFoundPage : page === path;
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
