import { completedMilestones } from '#domain/completedMilestones.ts';
import { isOver } from '#domain/rotation.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { checkOff } from '#store/milestoneActions.ts';
import { changeRotations } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import styles from './RotationsScreen.module.css';

/** What the calendar and finished rotations suggest: offered, never done by itself. */
export function RotationOffers() {
  const store = useAppStore();
  const rotations = useAppState(rotationsOf);
  const types = useAppState(rotationTypesOf);
  const milestones = useAppState(milestonesOf);
  const today = useAppState((state) => state.today);
  const over = rotations.filter((rotation) => isOver(rotation, today));
  const completed = completedMilestones(milestones, rotations, types);

  function markDone(): void {
    const put = over.map((rotation) => ({ ...rotation, status: 'done' as const }));
    changeRotations(
      store,
      { put, removed: [] },
      {
        label: 'mark rotations as done',
        message: `${put.length === 1 ? 'One rotation is' : `${put.length} rotations are`} done.`,
      },
    );
  }

  if (over.length + completed.length === 0) return null;
  return (
    <div className={styles.offers}>
      {over.length > 0 && (
        <Note
          kind="info"
          fact={over.length === 1 ? 'One rotation is over.' : `${over.length} rotations are over.`}
          actions={
            <Button size="small" onClick={markDone}>
              Mark as done
            </Button>
          }
        >
          {over.length === 1 ? 'It counts' : 'They count'} as planned until marked as done.
        </Note>
      )}
      {completed.map(({ milestone, type, rotation }) => (
        <Note
          key={milestone.id}
          kind="good"
          fact={`${type.name} is done.`}
          actions={
            <Button size="small" onClick={() => checkOff(store, milestone, rotation.end)}>
              Check off “{milestone.title}”
            </Button>
          }
        >
          It serves a milestone that is still open.
        </Note>
      ))}
    </div>
  );
}
