import { PageHead } from '#parts/PageHead.tsx';
import { datedMilestonesOf } from '#store/derivedTimeline.ts';
import { isCountryMissing, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { MilestonesTable } from './MilestonesTable.tsx';
import { NoDatesYet } from '#parts/NoDatesYet.tsx';
import { rangeSentence } from './timelineTexts.ts';
import { Timeline } from './Timeline.tsx';

/** The whole road on one axis, and the same in tables. */
export function TimelineScreen() {
  const isRead = useIsRead();
  const isMissing = useAppState(isCountryMissing);
  return isRead && !isMissing ? <ReadTimeline /> : <PageHead title="Timeline" />;
}

function ReadTimeline() {
  const schedule = useAppState(scheduleOf);
  const milestones = useAppState(datedMilestonesOf);
  const dateStyle = useDateStyle();
  if (schedule === null) {
    return (
      <>
        <PageHead title="Timeline" />
        <NoDatesYet>
          With one date, such as your graduation, your stages, training years and milestones stand
          here on one axis, from the first day of medical school to the end of training and beyond.
        </NoDatesYet>
        {milestones.length > 0 && <MilestonesTable milestones={milestones} />}
      </>
    );
  }
  const { anchors } = schedule;
  const training = { start: anchors['medical-school-start'], end: anchors['training-end'] };
  return (
    <>
      <PageHead
        title="Timeline"
        lede={rangeSentence(training, milestones.at(-1)?.date ?? null, dateStyle)}
      />
      <Timeline schedule={schedule} />
    </>
  );
}
