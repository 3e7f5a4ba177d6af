import { barLabels } from '#domain/barPlacement.ts';
import { longDateText } from '#domain/dateText.ts';
import type { Stage } from '#domain/stage.ts';
import { dayOnAxis } from '#domain/timelineAxis.ts';
import { Lane } from './Lane.tsx';
import { labelWidth } from './lettering.ts';
import type { Opened } from './opened.ts';
import { stageElementId } from './opened.ts';
import type { Scene } from './scene.ts';
import { isLong, pastTodayStyle, stretchStyle } from './scene.ts';
import { stageColors } from '#parts/stageColors.ts';
import styles from './StagesLane.module.css';

interface StagesLaneProps {
  readonly scene: Scene;
  readonly stages: readonly Stage[];
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened) => void;
}

/** Stages as bars. Each opens its dates below the picture. */
export function StagesLane({ scene, stages, opened, onOpen }: StagesLaneProps) {
  const { axis, view, today, dateStyle } = scene;
  const labels = barLabels(
    stages.map(({ start, end, name, shortName }) => ({
      from: dayOnAxis(axis, start),
      to: dayOnAxis(axis, end) + 1,
      // Names are in larger letters than other labels.
      labelWidths: [name, shortName].map((text) => labelWidth(text, view.textSize) * 1.1),
    })),
    {
      pxPerDay: view.pxPerDay,
      width: axis.days * view.pxPerDay,
      today: dayOnAxis(axis, today),
      allowsRight: false,
      padding: 10,
    },
  );
  return (
    <Lane name="Stages">
      {stages.map((stage, index) => {
        const { kind, name, shortName, start, end } = stage;
        const label = labels[index];
        const range = `${longDateText(start, dateStyle)} to ${longDateText(end, dateStyle)}`;
        return (
          <button
            key={start}
            type="button"
            id={stageElementId(index)}
            className={`${styles.stage} ${stageColors[kind]}`}
            style={stretchStyle(scene, stage)}
            aria-label={`${name}, ${range}`}
            aria-expanded={opened?.kind === 'stage' && opened.index === index}
            title={`${name}, ${range}`}
            onClick={() => onOpen({ kind: 'stage', index })}
          >
            {label !== null && label !== undefined && (
              <span
                className={isLong(scene, stage) ? styles.stayingLabel : styles.label}
                style={label.at === 'past-today' ? pastTodayStyle(scene, stage) : undefined}
              >
                {label.index === 0 ? name : shortName}
              </span>
            )}
          </button>
        );
      })}
    </Lane>
  );
}
