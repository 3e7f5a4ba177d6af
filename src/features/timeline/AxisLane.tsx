import { memo } from 'react';
import { dateText } from '#domain/dateText.ts';
import type { Tick } from '#domain/timelineAxis.ts';
import { dayOnAxis, ticksOf } from '#domain/timelineAxis.ts';
import styles from './AxisLane.module.css';
import { Lane } from './Lane.tsx';
import { labelWidth } from './lettering.ts';
import type { Scene } from './scene.ts';
import { middleOfDay, percent } from './scene.ts';

/** Pixels from a tick to its label, and from the label to the next tick. */
const tickGap = 16;

/** Pixels of the flag of today beside its text. */
const flagPadding = 28;

/** Pixels that it may reach beyond an end of the axis. */
const flagBeyond = 12;

/** As close as their labels allow, of the days that are drawn. */
export function ticksIn({ axis, view, dateStyle }: Scene): readonly Tick[] {
  const room = (sample: string): number => labelWidth(sample, view.textSize) + tickGap;
  return ticksOf(
    axis,
    view.pxPerDay,
    { month: room(dateStyle === 'iso' ? '2026-12' : 'Dec 2026'), day: room('Dec 24, 2026') },
    view,
  );
}

interface AxisLaneProps {
  readonly scene: Scene;
  readonly ticks: readonly Tick[];
}

/** The dates along the top, and the flag of today. */
export function AxisLane({ scene, ticks }: AxisLaneProps) {
  const { axis, view, today, dateStyle } = scene;
  const flag = todayText(scene);
  const halfWidth = (labelWidth(flag, view.textSize) + flagPadding) / 2;
  const halfFlag = halfWidth / view.pxPerDay;
  // Where today is near an end, the flag stands beside its line rather than be cut.
  const fromEnd = halfWidth - flagBeyond;
  const flagDay = Math.min(
    Math.max(dayOnAxis(axis, today) + 0.5, fromEnd / view.pxPerDay),
    axis.days - fromEnd / view.pxPerDay,
  );
  const isCovered = ({ day, date }: Tick): boolean => {
    const width = labelWidth(dateText(date, dateStyle), view.textSize) + tickGap / 2;
    return day < flagDay + halfFlag && flagDay - halfFlag < day + width / view.pxPerDay;
  };
  return (
    <Lane name="Dates">
      {ticks.map((tick) =>
        isCovered(tick) ? null : (
          <span
            key={tick.day}
            className={styles.tick}
            style={{ insetInlineStart: percent(tick.day / axis.days) }}
          >
            {dateText(tick.date, dateStyle)}
          </span>
        ),
      )}
      <span
        className={styles.flag}
        style={{
          insetInlineStart: `clamp(${fromEnd}px, ${middleOfDay(scene, dayOnAxis(axis, today))}, 100% - ${fromEnd}px)`,
        }}
      >
        {flag}
      </span>
    </Lane>
  );
}

/** "Today, Nov 24": the year stands beside it. */
function todayText({ today, dateStyle }: Scene): string {
  const text = dateText(today, dateStyle);
  const short = {
    'month-day-year': text.replace(/, \d+$/, ''),
    'day-month-year': text.replace(/ \d+$/, ''),
    iso: text,
  }[dateStyle];
  return `Today, ${short}`;
}

interface GridLinesProps {
  readonly axisDays: number;
  readonly ticks: readonly Tick[];
}

/** A line at every tick, behind all lanes. */
export const GridLines = memo(function GridLines({ axisDays, ticks }: GridLinesProps) {
  return (
    <div className={styles.grid} aria-hidden="true">
      {ticks.map(({ day }) => (
        <i key={day} style={{ insetInlineStart: percent(day / axisDays) }} />
      ))}
    </div>
  );
});

interface TodayLineProps {
  readonly scene: Scene;
}

/** Firm down to the wire's tip, dashed below it. */
export function TodayLine({ scene }: TodayLineProps) {
  return (
    <div className={styles.overlay} aria-hidden="true">
      <span
        className={styles.todayLine}
        style={{ insetInlineStart: middleOfDay(scene, dayOnAxis(scene.axis, scene.today)) }}
      />
    </div>
  );
}
