import { barLabels } from '#domain/barPlacement.ts';
import { daysBetween, earlierOf, laterOf } from '#domain/calendarDate.ts';
import type { Schedule } from '#domain/schedule.ts';
import { positionOn } from '#domain/schedule.ts';
import type { TrainingYear } from '#domain/stage.ts';
import { dayOnAxis } from '#domain/timelineAxis.ts';
import { Lane } from './Lane.tsx';
import { labelWidth } from './lettering.ts';
import type { Scene } from './scene.ts';
import { isLong, middleOfDay, percent, stretchStyle } from './scene.ts';
import styles from './YearsLane.module.css';

interface YearsLaneProps {
  readonly scene: Scene;
  readonly schedule: Schedule;
}

/** Training years below the vessel, in which the wire has come as far as today. */
export function YearsLane({ scene, schedule }: YearsLaneProps) {
  const { axis, view, today } = scene;
  const { trainingYears, anchors } = schedule;
  const training = { start: anchors['medical-school-start'], end: anchors['training-end'] };
  const tip = laterOf(training.start, earlierOf(today, training.end));
  const position = positionOn(today, schedule);
  const isCurrent = (year: TrainingYear): boolean =>
    position.kind === 'in-training-year' && position.trainingYear === year;
  const labels = barLabels(
    trainingYears.map(({ start, end, label }) => ({
      from: dayOnAxis(axis, start),
      to: dayOnAxis(axis, end) + 1,
      labelWidths: [labelWidth(label, view.textSize)],
    })),
    {
      pxPerDay: view.pxPerDay,
      width: axis.days * view.pxPerDay,
      // That of the present year covers the line.
      today: null,
      allowsRight: false,
      padding: 2,
    },
  );
  return (
    <Lane name="Years">
      <span className={styles.vessel} style={stretchStyle(scene, training)} />
      {today >= training.start && (
        <span
          className={styles.wire}
          style={{
            ...stretchStyle(scene, { start: training.start, end: tip }),
            // To the middle of its last day, where the ring is.
            inlineSize: percent((daysBetween(training.start, tip) + 0.5) / axis.days),
          }}
        />
      )}
      <span
        className={styles.tip}
        style={{ insetInlineStart: middleOfDay(scene, dayOnAxis(axis, tip)) }}
      />
      {trainingYears.map((year, index) => (
        <span key={year.label} className={styles.year} style={stretchStyle(scene, year)}>
          <span
            className={`${isCurrent(year) ? styles.currentLabel : styles.label} ${isLong(scene, year) ? styles.staying : ''}`}
          >
            {labels[index] === null ? '' : year.label}
          </span>
        </span>
      ))}
    </Lane>
  );
}
