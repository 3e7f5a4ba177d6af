import { useState } from 'react';
import type { RotationConflict } from '#domain/rotationConflict.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { rotationConflictsOf, rotationPlanOf } from '#store/derivedRotations.ts';
import { acknowledgeConflict } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { datesUnbroken } from '#ui/datesUnbroken.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './ConflictNotes.module.css';
import type { ConflictPlace } from './conflictPlace.ts';
import { conflictPlace } from './conflictPlace.ts';
import type { ConflictContext } from './conflictTexts.ts';
import { conflictText } from './conflictTexts.ts';

interface ConflictNotesProps {
  readonly onShow: (place: ConflictPlace) => void;
}

/** At first only so many: a plan that has just been moved may have one for every rotation. */
const fewConflicts = 4;

/** What does not go together, each with a place to go and a way to say that it is known. */
export function ConflictNotes({ onShow }: ConflictNotesProps) {
  const { open, quiet } = useDeferredAppState(rotationConflictsOf);
  const plan = useDeferredAppState(rotationPlanOf);
  const milestones = useAppState(milestonesOf);
  const dateStyle = useDateStyle();
  const [showsAll, setShowsAll] = useState(false);
  if (plan === null || open.length + quiet.length === 0) return null;
  const context: ConflictContext = {
    ...plan,
    dateStyle,
    milestoneTitle: (id) => milestones.find((one) => one.id === id)?.title ?? id,
  };
  const shown = showsAll ? open : open.slice(0, fewConflicts);
  return (
    <section className={styles.conflicts} aria-label="Conflicts">
      <ul className={styles.list}>
        {shown.map((conflict) => {
          const text = conflictText(conflict, context);
          return (
            <li key={conflict.key} className={styles.conflict}>
              <Icon name="warning" />
              <p>{datesUnbroken(text)}</p>
              <ConflictActions conflict={conflict} text={text} onShow={onShow} />
            </li>
          );
        })}
      </ul>
      {shown.length < open.length && (
        <Button size="small" variant="ghost" isFlush onClick={() => setShowsAll(true)}>
          Show all {open.length}
        </Button>
      )}
      {quiet.length > 0 && (
        <details className={styles.quiet}>
          <summary>
            {quiet.length === 1
              ? 'One conflict that you know of'
              : `${quiet.length} that you know of`}
          </summary>
          <ul>
            {quiet.map((conflict) => {
              const text = conflictText(conflict, context);
              return (
                <li key={conflict.key}>
                  {text} <ShowButton conflict={conflict} text={text} onShow={onShow} />
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ConflictActionsProps extends ConflictNotesProps {
  readonly conflict: RotationConflict;
  readonly text: string;
}

function ConflictActions({ conflict, text, onShow }: ConflictActionsProps) {
  const store = useAppStore();
  return (
    <div className={styles.actions}>
      <ShowButton conflict={conflict} text={text} onShow={onShow} />
      {conflict.kind === 'too-late-for-milestone' && <Deadline milestone={conflict.milestone} />}
      <Button
        size="small"
        variant="ghost"
        aria-label={`I know: ${text}`}
        onClick={() => acknowledgeConflict(store, conflict)}
      >
        I know
      </Button>
    </div>
  );
}

function ShowButton({ conflict, text, onShow }: ConflictActionsProps) {
  return (
    <Button
      size="small"
      aria-label={`Show: ${text}`}
      onClick={() => onShow(conflictPlace(conflict))}
    >
      Show
    </Button>
  );
}

function Deadline({ milestone: id }: { readonly milestone: string }) {
  const milestone = useAppState(milestonesOf).find((one) => one.id === id);
  if (milestone === undefined) return null;
  return (
    <Link
      className={buttonClass({ size: 'small' })}
      aria-label={`Deadline of ${milestone.title}`}
      to={paths.step.link(milestone.step, id)}
    >
      Deadline
    </Link>
  );
}
