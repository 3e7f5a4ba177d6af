import type { MilestoneDifferences } from '#domain/comparison.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { TargetDate } from '#domain/targetDate.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { requiredText } from '#parts/statusText.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { DateText } from '#ui/DateText.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './MilestonesDialog.module.css';

interface MilestonesDialogProps {
  readonly name: string;
  readonly differences: MilestoneDifferences;
  readonly onClose: () => void;
}

/** Which milestones a what-if adds, takes away and moves. */
export function MilestonesDialog({ name, differences, onClose }: MilestonesDialogProps) {
  const { gained, lost, moved } = differences;
  return (
    <Dialog title={`Milestones in “${name}”`} width="wide" isText onClose={onClose}>
      <p className={styles.lede}>
        Beside your plan. What you have done stays done, and what you pinned stays where it is.
      </p>
      <Group title="Gained" milestones={gained} />
      <Group title="Lost" milestones={lost} />
      {moved.length > 0 && (
        <div className={styles.changes}>
          <DataTable caption="Moved">
            <thead>
              <tr>
                <th scope="col">Milestone</th>
                <th scope="col">In your plan</th>
                <th scope="col">Then</th>
              </tr>
            </thead>
            <tbody>
              {moved.map(({ milestone, from, to }) => (
                <tr key={milestone.id}>
                  <th scope="row">{milestone.title}</th>
                  <td>
                    <Target target={from} />
                  </td>
                  <td>
                    <Target target={to} />
                  </td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </div>
      )}
    </Dialog>
  );
}

interface GroupProps {
  readonly title: string;
  readonly milestones: readonly Milestone[];
}

function Group({ title, milestones }: GroupProps) {
  if (milestones.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <span>
              {milestone.title}
              {milestone.isRequired && <small>, {requiredText(milestone)}</small>}
            </span>
            <Target target={milestone.target} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Target({ target }: { readonly target: TargetDate | null }) {
  return target === null ? 'No date' : <DateText date={dayOrMonthOf(target)} />;
}
