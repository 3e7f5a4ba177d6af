import { matchPath } from 'react-router';
import { paths } from '#parts/paths.ts';
import type { IconName } from '#ui/Icon.tsx';

/** A place of the navigation. */
export interface Destination {
  readonly to: string;
  readonly name: string;
  readonly icon: IconName;
  /** What the addresses of all its pages begin with, where there are several of one rank. */
  readonly section?: string;
  /** The bar of a phone has room for four. */
  readonly isBehindMore?: true;
}

/** Those above the plan, in their order. */
export const destinations: readonly Destination[] = [
  { to: paths.overview.link(), name: 'Overview', icon: 'overview' },
  { to: paths.steps.link(), name: 'Steps', icon: 'steps' },
  { to: paths.timeline.link(), name: 'Timeline', icon: 'timeline', isBehindMore: true },
  { to: paths.rotations.link(), name: 'Rotations', icon: 'rotations' },
  { to: paths.procedures.link(), name: 'Logbook', icon: 'logbook', section: '/logbook/' },
  { to: paths.compare.link(), name: 'Compare', icon: 'compare', isBehindMore: true },
  { to: paths.guide.link(), name: 'Field guide', icon: 'guide', isBehindMore: true },
];

/** It stands below the plan, at the end. */
export const settingsDestination: Destination = {
  to: paths.settings.link(),
  name: 'Settings',
  icon: 'settings',
  isBehindMore: true,
};

/** On a phone. */
export const placesBehindMore = [...destinations, settingsDestination].filter(
  ({ isBehindMore }) => isBehindMore,
);

/** Whether the page at this address is the destination, or lies below it. */
export function isAt({ to }: Destination, pathname: string): boolean {
  return matchPath({ path: to, end: to === paths.overview.link() }, pathname) !== null;
}
