import type { CalendarDate } from '#domain/calendarDate.ts';
import type { BoardEligibilityRule, CountryCatalog } from '#domain/countryCatalog.ts';
import { boardEligibility } from '#domain/ledger.ts';
import type { Milestone } from '#domain/milestone.ts';
import { counts } from '#domain/progress.ts';
import { dateStanding } from '#parts/dateStanding.ts';
import { SourceLine } from '#parts/SourceLine.tsx';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './LedgerDialog.module.css';

interface ExamDatesProps {
  /** Last day of training. */
  readonly end: CalendarDate;
  readonly country: CountryCatalog;
}

/** When one may sit the boards, where there is a rule for it, and when the exams are expected. */
export function ExamDates({ end, country }: ExamDatesProps) {
  const exams = useAppState(milestonesOf).filter((one) => one.isExam && counts(one));
  if (exams.length === 0) return null;
  const { boardEligibility: rule, examAuthority } = country;
  return (
    <section className={styles.part}>
      <h3>{rule === undefined ? 'Exams' : 'Boards'}</h3>
      {rule !== undefined && <BoardEligibility end={end} rule={rule} />}
      <ul className={styles.exams}>
        {exams.map((exam) => (
          <li key={exam.id}>
            <ExamDate exam={exam} authority={examAuthority} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BoardEligibilityProps {
  readonly end: CalendarDate;
  readonly rule: BoardEligibilityRule;
}

function BoardEligibility({ end, rule }: BoardEligibilityProps) {
  const eligible = boardEligibility(end, rule.calendarYears);
  return (
    <>
      <p>
        Board eligible from <DateText date={eligible.start} /> to <DateText date={eligible.end} />,{' '}
        {rule.until}.
      </p>
      <SourceLine of={rule} />
    </>
  );
}

interface ExamDateProps {
  readonly exam: Milestone;
  readonly authority: string;
}

function ExamDate({ exam, authority }: ExamDateProps) {
  return (
    <>
      <b>{exam.title}</b>: <Standing exam={exam} authority={authority} />{' '}
      {!exam.isDone && exam.targetOrigin !== 'pinned' && exam.cohortNote}
    </>
  );
}

function Standing({ exam, authority }: ExamDateProps) {
  const standing = dateStanding(exam);
  switch (standing.kind) {
    case 'done':
      return (
        <>
          done on <DateText date={standing.on} />.
        </>
      );
    case 'removed':
      return 'date removed by you.';
    case 'undecided':
      return `no source decides it for your cohort. Ask ${authority}.`;
    case 'undated':
      return 'no date yet.';
    case 'dated':
      return (
        <>
          {exam.status.kind === 'overdue' && 'was '}
          {exam.targetOrigin === 'pinned' ? 'pinned to ' : 'expected '}
          <DateText date={standing.date} />.
        </>
      );
  }
}
