import type { Milestone } from '#domain/milestone.ts';
import type { NextOnPaper } from '#domain/packet.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { milestoneRecordOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { aheadText } from './packetTexts.ts';
import { SheetSection } from './Sheet.tsx';
import styles from './Sheet.module.css';

interface NextSectionProps {
  readonly next: NextOnPaper;
  readonly hasNotes: boolean;
}

/** What is overdue and what comes next, with boxes to tick by hand. */
export function NextSection({ next, hasNotes }: NextSectionProps) {
  const { overdue, overdueLeftOut, ahead } = next;
  const shown = [...overdue, ...ahead];
  return (
    <SheetSection id="packet-next" title="What is next">
      {shown.length === 0 ? (
        <p>No open milestone has a date.</p>
      ) : (
        <table className={styles.table} aria-labelledby="packet-next">
          <thead>
            <tr>
              <th scope="col">Milestone</th>
              <th scope="col">Target</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((milestone) => (
              <NextRow key={milestone.id} milestone={milestone} hasNotes={hasNotes} />
            ))}
          </tbody>
        </table>
      )}
      {overdueLeftOut > 0 && (
        <p className={styles.quiet}>
          {overdueLeftOut === 1 ? 'One more is overdue.' : `${overdueLeftOut} more are overdue.`}
        </p>
      )}
    </SheetSection>
  );
}

interface NextRowProps {
  readonly milestone: Milestone;
  readonly hasNotes: boolean;
}

function NextRow({ milestone, hasNotes }: NextRowProps) {
  const { id, title, target } = milestone;
  const notes = useAppState((state) =>
    hasNotes ? milestoneRecordOf(state, id)?.notes : undefined,
  );
  return (
    <tr>
      <th className={styles.toTick} scope="row">
        {title}
        {notes !== undefined && <span className={styles.notes}>{notes}</span>}
      </th>
      <td className={styles.nowrap}>
        {target !== null && <DateText date={dayOrMonthOf(target)} />}
      </td>
      <td className={styles.nowrap}>{aheadText(milestone)}</td>
    </tr>
  );
}
