/** The table of places: address, screen, and the module that the build looks for to preload it. */
import { matchPath } from 'react-router';
import { stepIds } from '#domain/step.ts';
import { paths } from '#parts/paths.ts';
import type { LazyScreen } from './lazyScreen.tsx';
import { lazyScreen } from './lazyScreen.tsx';

export interface Place {
  readonly pattern: string;
  readonly screen: LazyScreen<object>;
  /** The screen's module, from the project's folder. */
  readonly module: string;
  /** The addresses that are rendered to static pages. */
  readonly pages: readonly string[];
  /** True for a place that has no navigation around it. */
  readonly isFrameless?: boolean;
}

const notFound: Place = {
  pattern: '*',
  screen: lazyScreen(async () => (await import('./NotFoundScreen.tsx')).NotFoundScreen),
  module: 'src/app/NotFoundScreen.tsx',
  pages: ['/404.html'],
};

export const places: readonly Place[] = [
  {
    pattern: paths.overview.pattern,
    screen: lazyScreen(
      async () => (await import('#features/overview/OverviewScreen.tsx')).OverviewScreen,
    ),
    module: 'src/features/overview/OverviewScreen.tsx',
    pages: [paths.overview.link()],
  },
  {
    pattern: paths.welcome.pattern,
    screen: lazyScreen(
      async () => (await import('#features/welcome/WelcomeScreen.tsx')).WelcomeScreen,
    ),
    module: 'src/features/welcome/WelcomeScreen.tsx',
    pages: [paths.welcome.link()],
    isFrameless: true,
  },
  {
    pattern: paths.steps.pattern,
    screen: lazyScreen(async () => (await import('#features/steps/StepsScreen.tsx')).StepsScreen),
    module: 'src/features/steps/StepsScreen.tsx',
    pages: [paths.steps.link()],
  },
  {
    pattern: paths.step.pattern,
    screen: lazyScreen(async () => (await import('#features/steps/StepScreen.tsx')).StepScreen),
    module: 'src/features/steps/StepScreen.tsx',
    pages: stepIds.map((stepId) => paths.step.link(stepId)),
  },
  {
    pattern: paths.settings.pattern,
    screen: lazyScreen(
      async () => (await import('#features/settings/SettingsScreen.tsx')).SettingsScreen,
    ),
    module: 'src/features/settings/SettingsScreen.tsx',
    pages: [paths.settings.link()],
  },
  notFound,
];

/** The place at this address (below the base path); the not-found page when there is none. */
export function placeAt(path: string): Place {
  return places.find(({ pattern }) => matchPath(pattern, path) !== null) ?? notFound;
}

/** Starts loading the screen behind a link, before it is followed. */
export function preloadPlace(path: string): void {
  // A failure here is no news: following the link tries again and says so.
  placeAt(path)
    .screen.preload()
    .catch(() => undefined);
}
