import { useState } from 'react';
import type { RotationConflict } from '#domain/rotationConflicts.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { rotationConflictsOf, rotationPlanOf } from '#store/derivedRotations.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { acknowledgeConflict } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './ConflictNotes.module.css';
import type { ConflictContext } from './conflictTexts.ts';
import { conflictText } from './conflictTexts.ts';

interface ConflictNotesProps {
  /** Where the conflict can be seen in the grid; null where it lies in none of its blocks. */
  readonly onShow: (rotationId: string) => void;
}

/** At first only so many: a plan that has just been moved may have one for every rotation. */
const fewConflicts = 4;

/** What does not go together, each with a place to go and a way to say that it is known. */
export function ConflictNotes({ onShow }: ConflictNotesProps) {
  const { open, quiet } = useAppState(rotationConflictsOf);
  const plan = useAppState(rotationPlanOf);
  const milestones = useAppState(milestonesOf);
  const { dateStyle } = useAppState(settingsOf);
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
        {shown.map((conflict) => (
          <li key={conflict.key} className={styles.conflict}>
            <Icon name="warning" />
            <p>{conflictText(conflict, context)}</p>
            <ConflictActions conflict={conflict} onShow={onShow} />
          </li>
        ))}
      </ul>
      {shown.length < open.length && (
        <Button size="small" variant="ghost" onClick={() => setShowsAll(true)}>
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
            {quiet.map((conflict) => (
              <li key={conflict.key}>{conflictText(conflict, context)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ConflictActionsProps extends ConflictNotesProps {
  readonly conflict: RotationConflict;
}

function ConflictActions({ conflict, onShow }: ConflictActionsProps) {
  const store = useAppStore();
  const rotationId = rotationIn(conflict);
  return (
    <div className={styles.actions}>
      {rotationId !== null && (
        <Button size="small" onClick={() => onShow(rotationId)}>
          Show
        </Button>
      )}
      <Button size="small" variant="ghost" onClick={() => acknowledgeConflict(store, conflict)}>
        I know
      </Button>
    </div>
  );
}

function rotationIn(conflict: RotationConflict): string | null {
  if ('rotation' in conflict) return conflict.rotation;
  return 'rotations' in conflict ? (conflict.rotations[0] ?? null) : null;
}
