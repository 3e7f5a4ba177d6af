import { useLocation } from 'react-router';
import { Link } from '#parts/Link.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import { placesBehindMore } from './destinations.ts';
import styles from './MorePlaces.module.css';

/** The places that the bar of a phone has no room for. */
export function MorePlaces({ onClose }: { readonly onClose: () => void }) {
  const { pathname } = useLocation();
  return (
    <Dialog title="More" onClose={onClose}>
      <ul className={styles.places}>
        {placesBehindMore.map(({ to, name, icon }) => (
          <li key={to}>
            <Link
              className={styles.place}
              to={to}
              aria-current={pathname === to ? 'page' : undefined}
              onClick={onClose}
            >
              <Icon name={icon} />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
