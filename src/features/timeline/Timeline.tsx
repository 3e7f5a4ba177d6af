import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Schedule } from '#domain/schedule.ts';
import { isStepId } from '#domain/step.ts';
import { datedMilestonesOf, timelineAxisOf } from '#store/derivedTimeline.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { MilestonesTable } from './MilestonesTable.tsx';
import type { Opened } from './opened.ts';
import { openerId } from './opened.ts';
import { OpenedPanel } from './OpenedPanel.tsx';
import { StagesTable } from './StagesTable.tsx';
import styles from './Timeline.module.css';
import { TimelineLegend } from './TimelineLegend.tsx';
import { hintId, TimelinePicture } from './TimelinePicture.tsx';
import type { StepChoice } from './TimelineToolbar.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { useViewport } from './useViewport.ts';

/** The search parameter that says whose milestones are shown. */
const stepParam = 'step';

/** The picture with what moves it, what is opened in it, and the tables that say the same. */
export function Timeline({ schedule }: { readonly schedule: Schedule }) {
  const axis = useAppState(timelineAxisOf);
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const { step, chooseStep } = useStepInAddress();
  const all = useAppState(datedMilestonesOf);
  const milestones = useMemo(
    () => (step === 'all' ? all : all.filter(({ milestone }) => milestone.step === step)),
    [all, step],
  );
  const { viewport, view, scroller, content } = useViewport(axis, today);
  const scene = useMemo(() => ({ axis, view, today, dateStyle }), [axis, view, today, dateStyle]);
  const [opened, setOpened] = useState<Opened | null>(null);

  function close(): void {
    if (opened === null) return;
    setOpened(null);
    const opener = document.getElementById(openerId(opened));
    (opener ?? scroller.current)?.focus({ preventScroll: true });
  }

  return (
    <>
      <TimelineToolbar scene={scene} viewport={viewport} step={step} onStep={chooseStep} />
      <TimelinePicture
        scene={scene}
        schedule={schedule}
        milestones={milestones}
        viewport={viewport}
        scroller={scroller}
        content={content}
        opened={opened}
        onOpen={setOpened}
      />
      {opened !== null && (
        <OpenedPanel
          opened={opened}
          schedule={schedule}
          milestones={milestones}
          onOpen={setOpened}
          onClose={close}
        />
      )}
      <TimelineLegend hintId={hintId} />
      <div className={styles.tables}>
        <div className={styles.columns}>
          <MilestonesTable milestones={milestones} />
          <StagesTable stages={schedule.stages} />
        </div>
      </div>
    </>
  );
}

function useStepInAddress() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get(stepParam) ?? '';
  const step: StepChoice = isStepId(asked) ? asked : 'all';

  function chooseStep(choice: StepChoice): void {
    const next = new URLSearchParams(search);
    if (choice === 'all') next.delete(stepParam);
    else next.set(stepParam, choice);
    setSearch(next, { replace: true });
  }
  return { step, chooseStep };
}
