import { matchPath, useLocation } from 'react-router';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import styles from './LogbookTabs.module.css';

const logs = [
  { to: paths.procedures.link(), name: 'Procedures' },
  { to: paths.credits.link(), name: 'Credits' },
  { to: paths.contacts.link(), name: 'Contacts' },
];

/** The three logs. */
export function LogbookTabs() {
  const { pathname } = useLocation();
  return (
    <nav className={styles.tabs} aria-label="Logbook">
      {logs.map(({ to, name }) => (
        <Link
          key={to}
          className={styles.tab}
          to={to}
          aria-current={matchPath(to, pathname) ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
