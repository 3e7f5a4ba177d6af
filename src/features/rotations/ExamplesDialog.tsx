import { exampleScheduleDetails } from '#catalog/exampleScheduleDetails.ts';
import { exampleSchedules } from '#catalog/exampleSchedules.ts';
import type { ExamplePlacement, ExampleSchedule } from '#domain/exampleSchedule.ts';
import { rotationsFromExample } from '#domain/exampleSchedule.ts';
import { SourceLine } from '#parts/SourceLine.tsx';
import { newRotationId } from '#store/changePlan.ts';
import { absencesOfPlan, rotationYearsOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { changeRotations } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Tag } from '#ui/Tag.tsx';
import styles from './RotationDialog.module.css';
import { rotationsText } from './plannerTexts.ts';

interface ExamplesDialogProps {
  readonly pathwayId: string;
  readonly onClose: () => void;
}

/** Published schedules to start from, those of the person's own pathway first. */
export function ExamplesDialog({ pathwayId, onClose }: ExamplesDialogProps) {
  const fits = ({ pathways }: ExampleSchedule): boolean => pathways.includes(pathwayId);
  const inOrder = [
    ...exampleSchedules.filter(fits),
    ...exampleSchedules.filter((example) => !fits(example)),
  ];
  return (
    <Dialog title="Example schedules" width="wide" isText onClose={onClose}>
      <p className={styles.text}>
        Published schedules as counts to start from. Only years without a rotation are filled, and
        what is placed is planned, to be moved as you like.
      </p>
      <ul className={styles.list}>
        {inOrder.map((example) => (
          <li key={example.id}>
            <Example example={example} isOfPathway={fits(example)} onClose={onClose} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface ExampleProps {
  readonly example: ExampleSchedule;
  readonly isOfPathway: boolean;
  readonly onClose: () => void;
}

function Example({ example, isOfPathway, onClose }: ExampleProps) {
  const store = useAppStore();
  const rotations = useAppState(rotationsOf);
  const years = useAppState(rotationYearsOf);
  const details = exampleScheduleDetails[example.id];
  const absences = useAppState(absencesOfPlan);
  const filled = rotationsFromExample(example, rotations, years, absences, () =>
    newRotationId(store),
  );
  const labels = Object.keys(filled.schemes);
  return (
    <div className={styles.form}>
      <div>
        <p>
          <b>{example.name}</b> {!isOfPathway && <Tag>Another pathway</Tag>}{' '}
          {!example.isOrderKnown && <Tag>Order guessed</Tag>}
        </p>
        <p className={styles.text}>{details?.printed}</p>
        {details !== undefined && details.guessed.length > 0 && (
          <details>
            <summary className={styles.quiet}>What is guessed</summary>
            <ul>
              {details.guessed.map((guess) => (
                <li key={guess} className={styles.quiet}>
                  {guess}
                </li>
              ))}
            </ul>
          </details>
        )}
        {details !== undefined && <SourceLine of={details} />}
      </div>
      <div>
        <Button
          size="small"
          aria-label={`Start from ${example.name}`}
          disabledReason={
            labels.length > 0
              ? undefined
              : 'Its years have rotations already, or are not in your plan'
          }
          onClick={() => {
            changeRotations(
              store,
              { put: filled.put, removed: [] },
              {
                label: `start from “${example.name}”`,
                message: `Planned ${rotationsText(filled.put.length)} in ${labels.join(', ')}.${withoutRoomText(filled)}`,
              },
              filled.schemes,
            );
            onClose();
          }}
        >
          {labels.length === 0 ? 'Nothing to fill' : `Fill ${labels.join(', ')}`}
        </Button>
      </div>
    </div>
  );
}

function withoutRoomText({ withoutRoom }: Pick<ExamplePlacement, 'withoutRoom'>): string {
  if (withoutRoom === 0) return '';
  return ` For ${rotationsText(withoutRoom)} of the example there is no room, or too little.`;
}
