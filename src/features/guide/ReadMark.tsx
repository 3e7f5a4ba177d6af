import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Topic } from '#catalog/guide/topics.ts';
import type { Milestone } from '#domain/milestone.ts';
import { MilestoneRow } from '#parts/MilestoneRow.tsx';
import { paths } from '#parts/paths.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { checkOff } from '#store/milestoneActions.ts';
import { markRead, markUnread, readOn } from '#store/readingActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Note } from '#ui/Note.tsx';
import styles from './ReadMark.module.css';

/** At the end of a topic: mark it as read, and the milestones that it is about. */
export function ReadMark({ topic }: { readonly topic: Topic }) {
  const isRecordRead = useIsRead();
  return isRecordRead && <RoadmapPart topic={topic} />;
}

function RoadmapPart({ topic }: { readonly topic: Topic }) {
  const store = useAppStore();
  const day = useAppState((state) => readOn(state, topic.id));
  const milestones = useAppState(milestonesOf).filter(
    ({ id, isOutsidePlan }) => topic.milestones.includes(id) && !isOutsidePlan,
  );
  const served = milestones.find(({ id }) => id === topic.serves);
  return (
    <section className={styles.part} aria-label="In your roadmap">
      <h2>In your roadmap</h2>
      <div className={styles.mark}>
        {day === null ? (
          <Button onClick={() => markRead(store, topic)}>
            <Icon name="check" />
            Mark as read
          </Button>
        ) : (
          <ReadOn day={day} onUndo={() => markUnread(store, topic)} />
        )}
      </div>
      {day !== null && served !== undefined && <Offer milestone={served} />}
      {milestones.length > 0 && (
        <ul className={styles.milestones} aria-label="Milestones that this helps with">
          {milestones.map((milestone) => (
            <MilestoneRow
              key={milestone.id}
              milestone={milestone}
              to={paths.step.link(milestone.step, milestone.id)}
              showsStep
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface ReadOnProps {
  readonly day: CalendarDate;
  readonly onUndo: () => void;
}

function ReadOn({ day, onUndo }: ReadOnProps) {
  return (
    <>
      <span className={styles.read}>
        <Icon name="check" />
        <span>
          Read <DateText date={day} />
        </span>
      </span>
      <Button variant="ghost" size="small" onClick={onUndo}>
        Mark as not read
      </Button>
    </>
  );
}

/** Reading a topic checks off nothing by itself. */
function Offer({ milestone }: { readonly milestone: Milestone }) {
  const store = useAppStore();
  if (milestone.isDone || milestone.isNotForMe) return null;
  return (
    <Note
      kind="info"
      fact={`This helps with “${milestone.title}”.`}
      actions={
        <Button size="small" onClick={() => checkOff(store, milestone, store.getState().today)}>
          Check it off
        </Button>
      }
    >
      Check it off when you have done it; reading alone may not be all of it.
    </Note>
  );
}
