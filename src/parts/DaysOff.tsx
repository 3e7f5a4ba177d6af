import { daysText } from '#domain/durationText.ts';
import { timeOffWithRotations } from '#domain/rotationLeave.ts';
import type { TimeOffCount } from '#domain/timeOff.ts';
import { daysOffRuleOf } from '#store/derivedCountry.ts';
import { rotationLeaveOf, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { SumTable } from '#ui/SumTable.tsx';
import { adjustmentName } from './adjustmentText.ts';
import styles from './DaysOff.module.css';
import { SourceLine } from './SourceLine.tsx';

/** What each residency allows of days off, what is taken, and what is left or too much; in workdays. */
export function DaysOff() {
  const counts = useAppState(scheduleOf)?.timeOff ?? [];
  const { text } = useAppState(daysOffRuleOf);
  return (
    <>
      {counts.map((count) => (
        <Account key={count.start} count={count} />
      ))}
      {text !== undefined && (
        <>
          <p className={styles.note}>
            {text.counts} {text.doesNotCount} {text.caution}
          </p>
          <SourceLine of={text} />
        </>
      )}
    </>
  );
}

function Account({ count }: { readonly count: TimeOffCount }) {
  const inRotations = useAppState(rotationLeaveOf);
  const { start, end, leaves, allowed } = count;
  const {
    leave: otherLeave,
    vacation,
    left,
    excess,
    extensionDays,
  } = timeOffWithRotations(count, inRotations);
  return (
    <SumTable
      caption={
        <>
          Workdays from <DateText date={start} /> to <DateText date={end} />, Monday to Friday,
          holidays not taken out
        </>
      }
    >
      <tbody>
        <Row name="Allowed, as an average over the residency" days={allowed} />
        <Row
          name={vacation === 0 ? 'Vacation: none in Settings or in rotations' : 'Vacation'}
          days={vacation}
        />
        {leaves.map(({ leave, workdays }) => (
          <tr key={leave.start}>
            <th scope="row">
              {adjustmentName(leave)} from <DateText date={leave.start} /> to{' '}
              <DateText date={leave.end} />
            </th>
            <td>{workdays}</td>
          </tr>
        ))}
        {otherLeave > 0 && <Row name="Leave in rotations, without vacation" days={otherLeave} />}
      </tbody>
      <tfoot>
        {excess === 0 ? (
          <Row name="Left" days={left} />
        ) : (
          <Row
            name={`Too many: training is extended by ${daysText(extensionDays)}`}
            days={excess}
          />
        )}
      </tfoot>
    </SumTable>
  );
}

function Row({ name, days }: { readonly name: string; readonly days: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{days}</td>
    </tr>
  );
}
