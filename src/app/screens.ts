/** The table of places: address and screen. Their static pages stand in `pages.ts`, which only the build needs. */
import type { ComponentType, ReactNode } from 'react';
import { matchPath } from 'react-router';
import { paths } from '#parts/paths.ts';
import type { LazyPart } from '#ui/lazyPart.ts';
import { lazyPart } from '#ui/lazyPart.ts';

export interface Place {
  readonly pattern: string;
  readonly screen: LazyPart<object>;
  /** What stands around the screen; null for one that brings its own, or has nothing around it. */
  readonly frame: LazyPart<FrameProps> | null;
}

interface FrameProps {
  readonly children: ReactNode;
}

/** The static page of every address that is none of the app's. */
export const notFoundPage = '/404.html';

const frame = lazyPart(() => import('./Frame.tsx'), 'Frame');

const notFound = inFrame(
  { pattern: '*' },
  () => import('#parts/NotFoundScreen.tsx'),
  'NotFoundScreen',
);

export const places: readonly Place[] = [
  inFrame(paths.overview, () => import('#features/overview/OverviewScreen.tsx'), 'OverviewScreen'),
  alone(paths.welcome, () => import('#features/welcome/WelcomeScreen.tsx'), 'WelcomeScreen'),
  inFrame(paths.steps, () => import('#features/steps/StepsScreen.tsx'), 'StepsScreen'),
  inFrame(paths.step, () => import('#features/steps/StepScreen.tsx'), 'StepScreen'),
  inFrame(paths.timeline, () => import('#features/timeline/TimelineScreen.tsx'), 'TimelineScreen'),
  inFrame(
    paths.rotations,
    () => import('#features/rotations/RotationsScreen.tsx'),
    'RotationsScreen',
  ),
  inFrame(
    paths.rotationYear,
    () => import('#features/rotations/RotationYearScreen.tsx'),
    'RotationYearScreen',
  ),
  inFrame(
    paths.procedures,
    () => import('#features/logbook/ProceduresScreen.tsx'),
    'ProceduresScreen',
  ),
  inFrame(paths.credits, () => import('#features/logbook/CreditsScreen.tsx'), 'CreditsScreen'),
  inFrame(paths.contacts, () => import('#features/logbook/ContactsScreen.tsx'), 'ContactsScreen'),
  inFrame(paths.compare, () => import('#features/compare/CompareScreen.tsx'), 'CompareScreen'),
  inFrame(paths.guide, () => import('#features/guide/GuideScreen.tsx'), 'GuideScreen'),
  inFrame(paths.guideSources, () => import('#features/sources/SourcesScreen.tsx'), 'SourcesScreen'),
  inFrame(paths.guideTopic, () => import('#features/guide/TopicScreen.tsx'), 'TopicScreen'),
  inFrame(paths.print, () => import('#features/print/PrintScreen.tsx'), 'PrintScreen'),
  inFrame(paths.settings, () => import('#features/settings/SettingsScreen.tsx'), 'SettingsScreen'),
  inFrame(paths.yourData, () => import('#features/settings/YourDataScreen.tsx'), 'YourDataScreen'),
  // It has a frame of its own: what is in it is not the reader's.
  alone(paths.shared, () => import('#features/shared/SharedScreen.tsx'), 'SharedScreen'),
  notFound,
];

/** A place, its module and the name of its screen in it. */
type Row<Name extends string> = readonly [
  path: Pick<Place, 'pattern'>,
  load: () => Promise<Readonly<Record<Name, ComponentType<object>>>>,
  name: Name,
];

function inFrame<Name extends string>(...row: Row<Name>): Place {
  return { ...alone(...row), frame };
}

function alone<Name extends string>(...[{ pattern }, load, name]: Row<Name>): Place {
  return { frame: null, pattern, screen: lazyPart(load, name) };
}

/** The place at this address (below the base path); the not-found page when there is none. */
export function placeAt(path: string): Place {
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
