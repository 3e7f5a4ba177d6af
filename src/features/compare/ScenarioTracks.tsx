import type { CalendarDate } from '#domain/calendarDate.ts';
import { monthContaining } from '#domain/calendarDate.ts';
import type { Shift } from '#domain/comparison.ts';
import { shiftBetween } from '#domain/comparison.ts';
import { periodText } from '#domain/durationText.ts';
import { remainingTraining } from '#domain/remainingTraining.ts';
import type { Scenario } from '#domain/scenario.ts';
import { stageColors } from '#parts/stageColors.ts';
import { shiftText } from '#parts/shiftText.ts';
import type { ImpossibleOutcome, Outcome } from '#store/derivedScenarios.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { Tag } from '#ui/Tag.tsx';

import { nameOf } from './compareTexts.ts';
import styles from './ScenarioTracks.module.css';
import type { Bar, Track } from './trackModel.ts';
import { tracksOf } from './trackModel.ts';

interface ScenarioTracksProps {
  readonly own: Outcome;
  readonly others: readonly (Outcome | ImpossibleOutcome)[];
  readonly onEdit: (scenario: Scenario) => void;
}

/** One track for each way, all on one axis of time, the person's own first. */
export function ScenarioTracks({ own, others, onEdit }: ScenarioTracksProps) {
  const today = useAppState((state) => state.today);
  const possible = [own, ...others.filter((outcome) => outcome.schedule !== null)];
  const model = tracksOf(possible, today);
  const trackOf = (outcome: Outcome): Track | undefined => model.tracks[possible.indexOf(outcome)];
  return (
    <>
      <ol className={styles.tracks}>
        {[own, ...others].map((outcome) => (
          <li key={outcome.scenario?.id ?? 'own'} className={styles.row}>
            <div className={styles.name}>
              <h2 className={outcome === own ? styles.ownTitle : styles.title}>
                {outcome.scenario?.name ?? nameOf(own)}
              </h2>
              <Tag>{outcome === own ? 'Your plan' : 'What if'}</Tag>
            </div>
            {outcome.schedule === null ? (
              <ImpossibleWay outcome={outcome} onEdit={onEdit} />
            ) : (
              <>
                <TrackPicture
                  track={trackOf(outcome)}
                  today={model.today}
                  end={outcome.schedule.anchors['training-end']}
                />
                <p className={styles.difference}>
                  {outcome.scenario === null
                    ? leftText(own, today)
                    : endText(shiftBetween(own.ledger.end, outcome.ledger.end))}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
      <Legend bars={model.tracks.flatMap(({ bars }) => bars)} />
    </>
  );
}

function endText(shift: Shift): string {
  return shift.direction === 'same' ? 'same end' : shiftText(shift);
}

/** "7 years 7 months left", "finished". */
function leftText({ schedule }: Outcome, today: CalendarDate): string {
  const { position, remaining } = remainingTraining(schedule, today);
  return position.kind === 'finished' ? 'finished' : `${periodText(remaining)} left`;
}

interface TrackPictureProps {
  readonly track: Track | undefined;
  readonly today: number | null;
  readonly end: CalendarDate;
}

/** The table below says the same in words. */
function TrackPicture({ track, today, end }: TrackPictureProps) {
  if (track === undefined) return null;
  return (
    <div className={styles.track} aria-hidden="true">
      {track.bars.map((bar) => (
        <span
          key={`${bar.kind} ${bar.start}`}
          className={`${bar.isToday ? styles.todayBar : styles.bar} ${kindClasses[bar.kind]}`}
          style={{ insetInlineStart: `${bar.left}%`, inlineSize: `calc(${bar.width}% - 2px)` }}
        >
          {bar.label}
        </span>
      ))}
      {today !== null && (
        <>
          <i className={styles.today} style={{ insetInlineStart: `${today}%` }} />
          <span className={styles.axisText} style={{ insetInlineStart: `${today}%` }}>
            today
          </span>
        </>
      )}
      {track.matches.map(({ id, left, isNamed }) => (
        <span key={id}>
          <i className={styles.match} style={{ insetInlineStart: `${left}%` }} />
          {isNamed && (
            <span className={styles.axisText} style={{ insetInlineStart: `${left}%` }}>
              Match
            </span>
          )}
        </span>
      ))}
      <b className={styles.end} style={{ insetInlineStart: `${track.end}%` }}>
        <DateText date={monthContaining(end)} />
      </b>
    </div>
  );
}

const kindClasses: Readonly<Record<Bar['kind'], string | undefined>> = {
  ...stageColors,
  'added-time': styles.addedTime,
};

const kindNames: Readonly<Record<Bar['kind'], string>> = {
  'medical-school': 'Medical school',
  internship: 'Internship',
  diagnostic: 'Diagnostic radiology',
  interventional: 'Interventional radiology',
  fellowship: 'Fellowship',
  'added-time': 'Added time',
};

/** For a phone, where the bars have no words. */
function Legend({ bars }: { readonly bars: readonly Bar[] }) {
  const kinds = [...new Set(bars.map(({ kind }) => kind))];
  return (
    <ul className={styles.legend} aria-hidden="true">
      {kinds.map((kind) => (
        <li key={kind}>
          <i className={`${styles.swatch} ${kindClasses[kind]}`} />
          {kindNames[kind]}
        </li>
      ))}
    </ul>
  );
}

interface ImpossibleWayProps {
  readonly outcome: ImpossibleOutcome;
  readonly onEdit: (scenario: Scenario) => void;
}

/** Of one whose country is missing only a part is at hand: to edit it now would store that part alone. */
function ImpossibleWay({ outcome: { scenario, isCountryMissing }, onEdit }: ImpossibleWayProps) {
  if (isCountryMissing) {
    return (
      <p className={styles.impossible}>
        It is kept, and shown as soon as the training rules of its country are loaded.
      </p>
    );
  }
  return (
    <p className={styles.impossible}>
      Its dates cannot be, beside those of your plan.{' '}
      <Button size="small" aria-haspopup="dialog" onClick={() => onEdit(scenario)}>
        Mend them
      </Button>
    </p>
  );
}
