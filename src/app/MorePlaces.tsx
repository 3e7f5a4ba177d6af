import { useLocation } from 'react-router';
import { Link } from '#parts/Link.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { isAt, placesBehindMore } from './destinations.ts';
import styles from './MorePlaces.module.css';

/** The places that the bar of a phone has no room for. */
export function MorePlaces({ onClose }: { readonly onClose: () => void }) {
  const { pathname } = useLocation();
  return (
    <Dialog title="More" onClose={onClose}>
      <ul className={styles.places}>
        {placesBehindMore.map((place) => (
          <li key={place.to}>
            <Link
              className={styles.place}
              to={place.to}
              aria-current={isAt(place, pathname) ? 'page' : undefined}
              onClick={onClose}
            >
              <Icon name={place.icon} />
              {place.name}
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
