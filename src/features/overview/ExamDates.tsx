import { boardEligibilityRule, examIds } from '#catalog/trainingRules.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { boardEligibility } from '#domain/ledger.ts';
import type { Milestone } from '#domain/milestone.ts';
import { SourceLine } from '#parts/SourceLine.tsx';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './LedgerDialog.module.css';

/** When one may sit the boards, and when the exams of one's cohort are expected. */
export function ExamDates({ end }: { readonly end: CalendarDate }) {
  const milestones = useAppState(milestonesOf);
  const { dateStyle } = useAppState(settingsOf);
  const exams = examIds.flatMap((id) =>
    milestones.filter((milestone) => milestone.id === id && isForThisPlan(milestone)),
  );
  if (exams.length === 0) return null;
  const eligible = boardEligibility(end, boardEligibilityRule.calendarYears);
  return (
    <section className={styles.part}>
      <h3>Boards</h3>
      <p>
        Board eligible from <DateText date={eligible.start} dateStyle={dateStyle} /> to{' '}
        <DateText date={eligible.end} dateStyle={dateStyle} />, the end of the sixth full calendar
        year after training.
      </p>
      <SourceLine of={boardEligibilityRule} />
      <ul className={styles.exams}>
        {exams.map((exam) => (
          <li key={exam.id}>
            <ExamDate exam={exam} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamDate({
  exam: { title, target, targetOrigin, isUndecided, cohortNote },
}: {
  readonly exam: Milestone;
}) {
  const { dateStyle } = useAppState(settingsOf);
  return (
    <>
      <b>{title}</b>:{' '}
      {isUndecided || target === null ? (
        'no source decides it for your cohort. Ask the ABR.'
      ) : (
        <>
          {targetOrigin === 'pinned' ? 'pinned to ' : 'expected '}
          <DateText date={target.month ?? target.date} dateStyle={dateStyle} />.
        </>
      )}{' '}
      {cohortNote}
    </>
  );
}

function isForThisPlan({ isOutsidePlan, isNotForMe }: Milestone): boolean {
  return !isOutsidePlan && !isNotForMe;
}
