import type { RefObject } from 'react';
import { useMemo } from 'react';
import type { Schedule } from '#domain/schedule.ts';
import type { DatedMilestone } from '#domain/timelineEntries.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { rotationName } from '#parts/rotationName.ts';
import { useRotationTypes } from '#parts/useRotationTypes.ts';
import { datedMovesOf } from '#store/derivedTimeline.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { AxisLane, GridLines, ticksIn, TodayLine } from './AxisLane.tsx';
import type { Bar } from './BarsLane.tsx';
import { BarsLane } from './BarsLane.tsx';
import { LaneNames } from './Lane.tsx';
import type { LaneName } from './lanes.ts';
import { MilestonesLane } from './MilestonesLane.tsx';
import type { Opened } from './opened.ts';
import type { Scene } from './scene.ts';
import { StagesLane } from './StagesLane.tsx';
import { datedMoveText, datedRotationText, moveText } from './timelineTexts.ts';
import styles from './TimelinePicture.module.css';
import { useZoomGestures } from './useZoomGestures.ts';
import { useZoomKeys } from './useZoomKeys.ts';
import type { Viewport } from './viewport.ts';
import { YearsLane } from './YearsLane.tsx';

interface TimelinePictureProps {
  readonly scene: Scene;
  readonly schedule: Schedule;
  readonly milestones: readonly DatedMilestone[];
  readonly viewport: Viewport;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened) => void;
}

/** All lanes on one axis. It scrolls by itself; the page around it does not. */
export function TimelinePicture({
  scene,
  schedule,
  milestones,
  viewport,
  scroller,
  content,
  opened,
  onOpen,
}: TimelinePictureProps) {
  useZoomGestures(scroller, viewport);
  useZoomKeys(scroller, viewport, scene);
  const ticks = ticksIn(scene);
  const rotations = useRotationBars(scene);
  const adjustments = useAdjustmentBars(scene);

  const names: readonly LaneName[] = [
    ...(['Dates', 'Stages', 'Years', 'Milestones'] as const),
    ...(rotations.length > 0 ? (['Rotations'] as const) : []),
    ...(adjustments.length > 0 ? (['Adjustments'] as const) : []),
  ];

  return (
    <div className={styles.frame}>
      <LaneNames names={names} />
      <div
        ref={scroller}
        className={styles.picture}
        role="region"
        aria-label="Timeline picture"
        aria-describedby={hintId}
      >
        <div ref={content} className={styles.content}>
          <AxisLane scene={scene} ticks={ticks} />
          <StagesLane scene={scene} stages={schedule.stages} opened={opened} onOpen={onOpen} />
          <YearsLane scene={scene} schedule={schedule} />
          <MilestonesLane
            scene={scene}
            viewport={viewport}
            milestones={milestones}
            opened={opened}
            onOpen={onOpen}
          />
          {rotations.length > 0 && <BarsLane name="Rotations" scene={scene} bars={rotations} />}
          {adjustments.length > 0 && (
            <BarsLane name="Adjustments" scene={scene} bars={adjustments} />
          )}
          <GridLines axisDays={scene.axis.days} ticks={ticks} />
          <TodayLine scene={scene} />
        </div>
      </div>
    </div>
  );
}

/** The sentence that says how the picture is moved. */
export const hintId = 'timeline-hint';

function useRotationBars({ dateStyle }: Scene): readonly Bar[] {
  const rotations = useAppState(rotationsOf);
  const types = useRotationTypes(rotations.length > 0);
  return useMemo(
    () =>
      rotations.map((rotation) => ({
        id: rotation.id,
        start: rotation.start,
        end: rotation.end,
        labels: [rotationName(rotation, types)],
        text: datedRotationText(rotation, types, dateStyle),
        look: rotation.status === 'planned' ? 'planned' : 'firm',
      })),
    [rotations, types, dateStyle],
  );
}

function useAdjustmentBars({ dateStyle }: Scene): readonly Bar[] {
  const moves = useAppState(datedMovesOf);
  return useMemo(
    () =>
      moves.map((dated) => ({
        id: dated.adjustment.id,
        start: dated.start,
        end: dated.end,
        labels: [moveText(dated), adjustmentName(dated.adjustment)],
        text: datedMoveText(dated, dateStyle),
        look: 'quiet',
      })),
    [moves, dateStyle],
  );
}
