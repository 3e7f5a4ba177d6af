import { NavLink } from 'react-router';
import { paths } from '#parts/paths.ts';
import styles from './LogbookTabs.module.css';

const logs = [
  { to: paths.procedures.link(), name: 'Procedures' },
  { to: paths.credits.link(), name: 'Credits' },
  { to: paths.contacts.link(), name: 'Contacts' },
];

/** The three logs. */
export function LogbookTabs() {
  return (
    <nav className={styles.tabs} aria-label="Logbook">
      {logs.map(({ to, name }) => (
        <NavLink key={to} className={styles.tab ?? ''} to={to}>
          {name}
        </NavLink>
      ))}
    </nav>
  );
}
