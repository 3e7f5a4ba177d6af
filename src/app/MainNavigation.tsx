import { Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { positionText } from '#parts/positionText.ts';
import { yearOf } from '#domain/calendarDate.ts';
import { presentPathwayOf, remainingTrainingOf, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { Icon } from '#ui/Icon.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import type { Destination } from './destinations.ts';
import { destinations, isAt, placesBehindMore, settingsDestination } from './destinations.ts';
import styles from './MainNavigation.module.css';
import { preloadPlace } from './screens.ts';

const MorePlaces = lazyPart(() => import('./MorePlaces.tsx'), 'MorePlaces');

/** Beside the page, or below it on a phone, where some stand behind “More”. Pointing at a link loads its page. */
export function MainNavigation() {
  return (
    <nav className={styles.navigation} aria-label="Main">
      {destinations.map((destination) => (
        <NavigationLink key={destination.to} {...destination} />
      ))}
      <PlanChip />
      <NavigationLink {...settingsDestination} />
      <MoreButton />
    </nav>
  );
}

function MoreButton() {
  const { pathname } = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const isHere = placesBehindMore.some((place) => isAt(place, pathname));
  return (
    <>
      <button
        className={isHere ? styles.moreHere : styles.more}
        type="button"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <Icon name="menu" />
        <span>More</span>
      </button>
      {isOpen && (
        <Suspense>
          <MorePlaces onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function NavigationLink(destination: Destination) {
  const { to, name, icon, section, isBehindMore } = destination;
  const { pathname } = useLocation();
  const isInSection = section !== undefined && pathname.startsWith(section);
  const preload = (): void => preloadPlace(to);
  return (
    <Link
      className={[styles.link, isInSection && styles.inSection, isBehindMore && styles.behindMore]
        .filter(Boolean)
        .join(' ')}
      to={to}
      aria-current={isAt(destination, pathname) ? 'page' : undefined}
      title={name}
      onPointerEnter={preload}
      onFocus={preload}
    >
      <Icon name={icon} />
      <span>{name}</span>
    </Link>
  );
}

/** The plan in two lines, a way to change it. Empty until the record has been read. */
function PlanChip() {
  const isRead = useIsRead();
  const pathway = useAppState(presentPathwayOf);
  const dates = useAppState(scheduleOf);
  const position = useAppState((state) => remainingTrainingOf(state)?.position);
  if (!isRead) return <span className={styles.noPlan} />;
  const graduation = dates?.anchors.graduation;
  return (
    <Link className={styles.plan} to={paths.settings.link()}>
      <b>{pathway.shortName}</b>
      {position === undefined || graduation === undefined
        ? 'No dates yet'
        : `${positionText(position, 'short')}\u00a0· class of ${yearOf(graduation)}`}
    </Link>
  );
}
