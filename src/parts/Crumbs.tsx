import styles from './Crumbs.module.css';
import { Link } from './Link.tsx';

interface CrumbsProps {
  readonly to: string;
  /** The place that the page belongs to. */
  readonly place: string;
  /** The part of that place. */
  readonly part?: string | undefined;
}

/** Above the title of a page: the way back to the place that it belongs to. */
export function Crumbs({ to, place, part }: CrumbsProps) {
  return (
    <p className={styles.crumbs}>
      <Link to={to}>{place}</Link>
      {part !== undefined && ` / ${part}`}
    </p>
  );
}
