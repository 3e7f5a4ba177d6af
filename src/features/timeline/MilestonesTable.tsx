import { memo, useId } from 'react';
import type { DatedMilestone } from '#domain/timelineEntries.ts';
import { Link } from '#parts/Link.tsx';
import { MilestoneCheckbox } from '#parts/MilestoneRow.tsx';
import { paths } from '#parts/paths.ts';
import { DateText } from '#ui/DateText.tsx';
import { StatusShape } from '#ui/StatusShape.tsx';
import styles from './Tables.module.css';
import { shownDate, statusWord, stepName } from './timelineTexts.ts';

interface MilestonesTableProps {
  readonly milestones: readonly DatedMilestone[];
}

/** What the marks of the picture say, to be read and checked off. */
export const MilestonesTable = memo(function MilestonesTable({ milestones }: MilestonesTableProps) {
  return (
    <table className={`${styles.table} ${styles.milestones}`}>
      <caption>Milestones by date</caption>
      <thead>
        <tr>
          <th scope="col">Date</th>
          <th scope="col">Milestone</th>
          <th scope="col" className={styles.least}>
            Step
          </th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {milestones.map((dated) => (
          <MilestoneRow key={dated.milestone.id} {...dated} />
        ))}
      </tbody>
    </table>
  );
});

const MilestoneRow = memo(function MilestoneRow({ milestone, date }: DatedMilestone) {
  const titleId = useId();
  const { kind } = milestone.status;
  return (
    <tr>
      <td className={`${styles.figure} ${styles.date}`}>
        <DateText date={shownDate(milestone, date)} />
      </td>
      <td className={styles.what}>
        <span className={styles.milestone}>
          <MilestoneCheckbox milestone={milestone} titleId={titleId} />
          <Link
            className={styles.title}
            id={titleId}
            to={paths.step.link(milestone.step, milestone.id)}
          >
            {milestone.title}
          </Link>
        </span>
      </td>
      <td className={`${styles.quiet} ${styles.least}`}>{stepName(milestone)}</td>
      <td>
        <span className={`${styles.status} ${styles[kind] ?? ''}`}>
          <StatusShape status={kind} />
          {statusWord(milestone)}
        </span>
      </td>
    </tr>
  );
});
