import { memo, useMemo } from 'react';
import type { BarLabel } from '#domain/barPlacement.ts';
import { barLabels } from '#domain/barPlacement.ts';
import type { DateRange } from '#domain/dateRange.ts';
import { dayOnAxis } from '#domain/timelineAxis.ts';
import styles from './BarsLane.module.css';
import { Lane } from './Lane.tsx';
import type { LaneName } from './lanes.ts';
import { labelWidth } from './lettering.ts';
import type { Scene } from './scene.ts';
import { isLong, pastTodayStyle, percent, stretchStyle } from './scene.ts';

export interface Bar extends DateRange {
  readonly id: string;
  /** What stands in it or beside it where there is room, the longest first. */
  readonly labels: readonly string[];
  /** All that there is to say. */
  readonly text: string;
  readonly look: 'firm' | 'planned' | 'quiet';
}

interface BarsLaneProps {
  readonly name: LaneName;
  readonly scene: Scene;
  /** In order of their first days. */
  readonly bars: readonly Bar[];
}

/** Rotations or adjustments, one after the other. */
export const BarsLane = memo(function BarsLane({ name, scene, bars }: BarsLaneProps) {
  const { axis, view, today } = scene;
  const { pxPerDay, textSize } = view;
  const labels = useMemo(
    () =>
      barLabels(
        bars.map(({ start, end, labels: texts }) => ({
          from: dayOnAxis(axis, start),
          to: dayOnAxis(axis, end) + 1,
          labelWidths: texts.map((text) => labelWidth(text, textSize)),
        })),
        {
          pxPerDay,
          width: axis.days * pxPerDay,
          today: dayOnAxis(axis, today),
          allowsRight: true,
          padding: 8,
        },
      ),
    [bars, axis, pxPerDay, textSize, today],
  );
  const isDrawn = ({ start, end }: Bar): boolean =>
    dayOnAxis(axis, end) >= view.from && dayOnAxis(axis, start) <= view.to;
  return (
    <Lane name={name}>
      {bars.map((bar, index) =>
        isDrawn(bar) ? (
          <BarItem
            key={bar.id}
            bar={bar}
            axis={axis}
            today={today}
            at={labels[index]?.at ?? null}
            label={labelOf(bar, labels[index])}
            stays={isLong(scene, bar)}
          />
        ) : null,
      )}
    </Lane>
  );
});

function labelOf({ labels }: Bar, label: BarLabel | null | undefined): string {
  return labels[label?.index ?? -1] ?? '';
}

interface BarItemProps extends Pick<Scene, 'axis' | 'today'> {
  readonly bar: Bar;
  readonly at: BarLabel['at'] | null;
  readonly label: string;
  /** Whether its label stays in sight while any of it is. */
  readonly stays: boolean;
}

const BarItem = memo(function BarItem({ bar, axis, today, at, label, stays }: BarItemProps) {
  const isInside = at === 'inside' || at === 'past-today';
  const after = percent((dayOnAxis(axis, bar.end) + 1) / axis.days);
  return (
    <>
      <span
        className={bar.look === 'planned' && isInside ? styles.plannedWide : styles[bar.look]}
        style={stretchStyle({ axis }, bar)}
        role="img"
        aria-label={bar.text}
        title={bar.text}
      >
        {isInside && (
          <span
            className={stays ? styles.staying : styles.inside}
            style={at === 'past-today' ? pastTodayStyle({ axis, today }, bar) : undefined}
          >
            {label}
          </span>
        )}
      </span>
      {at === 'right' && (
        <span className={styles.right} style={{ insetInlineStart: after }} aria-hidden="true">
          {label}
        </span>
      )}
    </>
  );
});
