import { useMemo } from 'react';
import type { CountedEntries } from '#domain/pace.ts';
import { cumulativeCounts } from '#domain/pace.ts';
import { dateText } from '#domain/dateText.ts';
import { monthContaining } from '#domain/calendarDate.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import { rotationYield } from '#domain/rotationYield.ts';
import { countText, pluralText } from '#parts/numberTexts.ts';
import { paceText, targetName } from '#parts/paceTexts.ts';
import { scheduleOf } from '#store/derivedPlan.ts';
import type { TargetPace } from '#store/derivedProcedures.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { DateText } from '#ui/DateText.tsx';
import { useWidth } from '#ui/useWidth.ts';
import styles from './CumulativeChart.module.css';
import type { ChartModel } from './chartModel.ts';
import { chartModel } from './chartModel.ts';

const height = 300;

/** Where nothing is asked for: all that is logged. */
const everything: CountedEntries = {
  roles: procedureRoles,
  categories: null,
  from: null,
  by: null,
};

interface CumulativeProps {
  /** Null without a number to reach. */
  readonly shown: TargetPace | null;
}

/** What is logged adds up along a wire; dotted where it leads at the present rate. */
export function CumulativeChart({ shown }: CumulativeProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const log = useDeferredAppState(procedureLogOf);
  const today = useAppState((state) => state.today);
  const schedule = useAppState(scheduleOf);
  const rotations = useAppState(rotationsOf);
  const dateStyle = useDateStyle();
  const counted = shown?.target ?? everything;
  const points = useMemo(() => cumulativeCounts(counted, log, today), [counted, log, today]);
  const done = points.at(-1)?.sum ?? 0;
  const bands = useMemo(() => {
    const brought = rotationYield(counted, log, rotations, today);
    return brought === null ? [] : [...brought.past, ...brought.ahead];
  }, [counted, log, rotations, today]);
  const figures =
    shown === null
      ? `${pluralText(done, 'procedure', 'procedures')} by now.`
      : `${targetName(shown.target)}: ${paceText(shown, today, dateStyle)}`;
  const model =
    width === null
      ? null
      : chartModel(points, shown, schedule?.trainingYears ?? [], bands, today, { width, height });
  return (
    <div ref={box} className={styles.box}>
      {model !== null && width !== null && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={`Procedures over time. ${figures} The table has the same figures.`}
        >
          {model.bands.map(({ x, width: days }) => (
            <rect
              key={x}
              className={styles.band}
              x={x}
              y={model.top}
              width={days}
              height={model.bottom - model.top}
            />
          ))}
          <CountAxis model={model} />
          <YearAxis model={model} />
          {shown !== null && <TargetLine model={model} shown={shown} />}
          <path className={styles.area} d={model.area} />
          <ExpectedLine model={model} shown={shown} />
          <path className={styles.line} d={model.line} />
          <TodayMark model={model} done={done} />
        </svg>
      )}
      <Legend hasBands={bands.length > 0} hasExpected={(model?.expected ?? null) !== null} />
    </div>
  );
}

interface DrawnProps {
  readonly model: ChartModel;
  readonly shown: TargetPace;
}

function CountAxis({ model: { counts, left, right } }: Pick<DrawnProps, 'model'>) {
  return counts.map(({ count, y }) => (
    <g key={count}>
      <line className={styles.grid} x1={left} x2={right} y1={y} y2={y} />
      <text className={styles.tick} x={left - 8} y={y + 4} textAnchor="end">
        {countText(count)}
      </text>
    </g>
  ));
}

function YearAxis({ model: { years, bottom } }: Pick<DrawnProps, 'model'>) {
  const dateStyle = useDateStyle();
  return years.map(({ x, label, start }) => (
    <g key={start}>
      <line className={styles.yearTick} x1={x} x2={x} y1={bottom} y2={bottom + 6} />
      {label !== null && (
        <text className={styles.tick} x={x + 4} y={bottom + 18}>
          {label}
        </text>
      )}
      <text className={styles.tick} x={x + 4} y={bottom + (label === null ? 18 : 34)}>
        {dateText(monthContaining(start), dateStyle)}
      </text>
    </g>
  ));
}

/** The number to reach, until its time is over. */
function TargetLine({ model: { left, target: line }, shown: { target } }: DrawnProps) {
  const dateStyle = useDateStyle();
  if (line === null) return null;
  return (
    <>
      <line className={styles.target} x1={left} x2={line.until} y1={line.y} y2={line.y} />
      <text className={styles.label} x={left + 8} y={line.y - 8}>
        {targetName(target)}, {countText(target.minimum)}
        {target.by !== null && ` by ${dateText(target.by, dateStyle)}`}
      </text>
    </>
  );
}

function ExpectedLine({ model: { expected }, shown }: CumulativeProps & Pick<DrawnProps, 'model'>) {
  if (expected === null) return null;
  const text = shown === null ? null : expectedTextOf(shown);
  return (
    <>
      <path className={styles.expected} d={expected.path} />
      <circle className={styles.end} cx={expected.x} cy={expected.y} r="4" />
      {text !== null && (
        <text className={styles.label} x={expected.x} y={expected.labelY} textAnchor="end">
          {text}
        </text>
      )}
    </>
  );
}

interface TodayMarkProps extends Pick<DrawnProps, 'model'> {
  readonly done: number;
}

function TodayMark({ model: { now, bottom }, done }: TodayMarkProps) {
  return (
    <>
      <line className={styles.now} x1={now.x} x2={now.x} y1={now.y} y2={bottom} />
      <circle className={styles.tip} cx={now.x} cy={now.y} r="6" />
      <text className={styles.label} x={now.labelX} y={now.labelY} textAnchor={now.labelAnchor}>
        {countText(done)} today
      </text>
    </>
  );
}

interface LegendProps {
  readonly hasBands: boolean;
  readonly hasExpected: boolean;
}

function Legend({ hasBands, hasExpected }: LegendProps) {
  return (
    <p className={styles.legend}>
      <span>
        <svg width="26" height="8" aria-hidden="true">
          <path className={styles.line} d="M2 4H24" />
        </svg>
        Logged
      </span>
      {hasBands && (
        <span>
          <svg width="18" height="14" aria-hidden="true">
            <rect className={styles.band} width="18" height="14" />
          </svg>
          Rotations that bring procedures
        </span>
      )}
      {hasExpected && (
        <span>
          <svg width="26" height="8" aria-hidden="true">
            <path className={styles.expected} d="M2 4H24" />
          </svg>
          Expected at your rate
        </span>
      )}
    </p>
  );
}

/** "475 expected, 25 short"; null where that cannot be said. */
function expectedTextOf({
  target: { by, minimum },
  pace: { expected },
}: TargetPace): string | null {
  if (expected === null || by === null) return null;
  const short = expected < minimum ? `, ${countText(minimum - expected)} short` : '';
  return `${countText(expected)} expected${short}`;
}

/** The same figures, month by month, the newest first. */
export function CumulativeTable({ shown }: CumulativeProps) {
  const log = useDeferredAppState(procedureLogOf);
  const today = useAppState((state) => state.today);
  const points = cumulativeCounts(shown?.target ?? everything, log, today);
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">Procedures by month</caption>
      <thead>
        <tr>
          <th scope="col">Until</th>
          <th scope="col">New</th>
          <th scope="col">In all</th>
          {shown !== null && <th scope="col">Of {countText(shown.target.minimum)}</th>}
        </tr>
      </thead>
      <tbody>
        {points
          .map(({ date, sum }, index) => ({
            date,
            sum,
            added: sum - (points[index - 1]?.sum ?? 0),
          }))
          .slice(1)
          .toReversed()
          .map(({ date, sum, added }) => (
            <tr key={date}>
              <th scope="row">
                <DateText date={date} />
              </th>
              <td>{countText(added)}</td>
              <td>{countText(sum)}</td>
              {shown !== null && <td>{Math.floor((sum / shown.target.minimum) * 100)} %</td>}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
