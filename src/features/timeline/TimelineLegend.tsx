import { StatusShape } from '#ui/StatusShape.tsx';
import styles from './TimelineLegend.module.css';

const statuses = [
  { status: 'done', name: 'Done' },
  { status: 'done-late', name: 'Done late' },
  { status: 'overdue', name: 'Overdue' },
  { status: 'due-soon', name: 'Due soon' },
  { status: 'upcoming', name: 'Upcoming' },
] as const;

interface TimelineLegendProps {
  readonly hintId: string;
}

/** What the shapes mean, and how the picture is moved. */
export function TimelineLegend({ hintId }: TimelineLegendProps) {
  return (
    <div className={styles.legend}>
      <ul className={styles.shapes} aria-label="Shapes">
        {statuses.map(({ status, name }) => (
          <li key={status} className={styles[status]}>
            <StatusShape status={status} />
            {name}
          </li>
        ))}
      </ul>
      <p id={hintId} className={styles.hint}>
        Two fingers zoom, and so do Ctrl or Cmd and the wheel. A finger that is held on a milestone
        takes it along, and pins its date.{' '}
        <span className={styles.keys}>
          Keys for the picture: + − 0 zoom, arrows move it, T shows today. Drag a milestone, or
          press Alt and an arrow key on it, to pin its date.
        </span>
      </p>
    </div>
  );
}
