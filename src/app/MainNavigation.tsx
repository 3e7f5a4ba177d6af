import { NavLink, Link, useLocation } from 'react-router';
import { paths } from '#parts/paths.ts';
import type { Position } from '#domain/schedule.ts';
import { yearOf } from '#domain/calendarDate.ts';
import { pathwayOf, remainingTrainingOf, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import type { IconName } from '#ui/Icon.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './MainNavigation.module.css';
import { preloadPlace } from './screens.ts';

interface Destination {
  readonly to: string;
  readonly name: string;
  readonly icon: IconName;
  /** What the addresses of all its pages begin with, where there are several of one rank. */
  readonly section?: string;
}

const destinations: readonly Destination[] = [
  { to: paths.overview.link(), name: 'Overview', icon: 'overview' },
  { to: paths.steps.link(), name: 'Steps', icon: 'steps' },
  { to: paths.timeline.link(), name: 'Timeline', icon: 'timeline' },
  { to: paths.rotations.link(), name: 'Rotations', icon: 'rotations' },
  { to: paths.procedures.link(), name: 'Logbook', icon: 'logbook', section: '/logbook/' },
  { to: paths.compare.link(), name: 'Compare', icon: 'compare' },
  { to: paths.guide.link(), name: 'Field guide', icon: 'guide' },
];

/** Beside the page, or below it on a phone. Pointing at a link loads its page. */
export function MainNavigation() {
  return (
    <nav className={styles.navigation} aria-label="Main">
      {destinations.map((destination) => (
        <NavigationLink key={destination.to} {...destination} />
      ))}
      <PlanChip />
      <NavigationLink to={paths.settings.link()} name="Settings" icon="settings" />
    </nav>
  );
}

function NavigationLink({ to, name, icon, section }: Destination) {
  const { pathname } = useLocation();
  const isInSection = section !== undefined && pathname.startsWith(section);
  const preload = (): void => preloadPlace(to);
  return (
    <NavLink
      className={`${styles.link ?? ''} ${isInSection ? (styles.inSection ?? '') : ''}`}
      to={to}
      end={to === paths.overview.link()}
      title={name}
      onPointerEnter={preload}
      onFocus={preload}
    >
      <Icon name={icon} />
      <span>{name}</span>
    </NavLink>
  );
}

/** The plan in two lines, a way to change it. Empty until the record has been read. */
function PlanChip() {
  const isRead = useAppState((state) => state.isRead);
  const pathway = useAppState(pathwayOf);
  const dates = useAppState(scheduleOf);
  const position = useAppState((state) => remainingTrainingOf(state)?.position);
  if (!isRead) return <span className={styles.noPlan} />;
  const graduation = dates?.anchors.graduation;
  return (
    <Link className={styles.plan} to={paths.settings.link()}>
      <b>{pathway.shortName}</b>
      {position === undefined || graduation === undefined
        ? 'No dates yet'
        : `${positionText(position)} · class of ${yearOf(graduation)}`}
    </Link>
  );
}

function positionText(position: Position): string {
  switch (position.kind) {
    case 'before':
      return 'Before school';
    case 'in-training-year':
      return position.trainingYear.label;
    case 'between':
      return `Before ${position.next.shortName.toLowerCase()}`;
    case 'finished':
      return 'Training finished';
  }
}
