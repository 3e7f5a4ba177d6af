import type { RemainingTraining } from '#domain/remainingTraining.ts';
import type { Schedule } from '#domain/schedule.ts';
import { remainingText } from '#parts/remainingText.ts';
import type { LineForm } from '#parts/TrainingLine.tsx';
import { Line, TrainingLine } from '#parts/TrainingLine.tsx';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { finalPathwayOf, remainingTrainingOf, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { DateText } from '#ui/DateText.tsx';
import { packetTitle, whereText } from './packetTexts.ts';
import styles from './WhereIAm.module.css';

interface WhereIAmProps {
  readonly name: string;
  /** With the plan and the training line; otherwise only name and day. */
  readonly isWhole: boolean;
}

/** The head of the page. */
export function WhereIAm({ name, isWhole }: WhereIAmProps) {
  const today = useAppState((state) => state.today);
  const schedule = useAppState(scheduleOf);
  const remaining = useAppState(remainingTrainingOf);
  const hasPlan = isWhole && schedule !== null && remaining !== null;
  return (
    <>
      <header className={styles.head}>
        <div>
          <h2 id="packet">{packetTitle(name)}</h2>
          <p>
            {hasPlan && <Position schedule={schedule} remaining={remaining} />}
            {isWhole && !hasPlan && 'The plan has no dates yet. '}
            For a meeting on <DateText date={today} isLong />.
          </p>
        </div>
        {hasPlan && <Remaining remaining={remaining} />}
      </header>
      {hasPlan && <PrintedLine schedule={schedule} />}
    </>
  );
}

interface PositionProps {
  readonly schedule: Schedule;
  readonly remaining: RemainingTraining;
}

function Position({ schedule, remaining }: PositionProps) {
  const today = useAppState((state) => state.today);
  const pathway = useAppState(finalPathwayOf);
  const dateStyle = useDateStyle();
  return `${pathway.name}. ${whereText(remaining, schedule, today, dateStyle)}. `;
}

function Remaining({ remaining }: Pick<PositionProps, 'remaining'>) {
  const isFinished = remaining.position.kind === 'finished';
  return (
    <p className={styles.remaining}>
      <b>{remainingText(remaining)}</b>{' '}
      <span>
        {isFinished ? 'on ' : 'remaining, to '}
        <DateText date={remaining.end} isLong />
      </span>
    </p>
  );
}

/** As wide as the paper, so that its letters keep their size. */
const paperForm: LineForm = {
  isShort: false,
  hasNames: true,
  size: { width: 700, left: 9, right: 692, middle: 64, swing: 9, startRadius: 7, endRadius: 4 },
  height: 140,
  flag: 1,
  labels: 12,
  stages: 112,
};

function PrintedLine({ schedule }: Pick<PositionProps, 'schedule'>) {
  const milestones = useAppState(milestonesOf);
  const today = useAppState((state) => state.today);
  const input = { schedule, milestones, today };
  return (
    <>
      <div className={styles.onPaper}>
        <Line input={input} form={paperForm} />
      </div>
      <div className={styles.onPhone}>
        <TrainingLine {...input} />
      </div>
    </>
  );
}
