import { useId } from 'react';
import type { MeasuredMinimum } from '#domain/measuredRequirement.ts';
import { isToReach } from '#domain/measuredRequirement.ts';
import type { Rotation } from '#domain/rotation.ts';
import { amountText, figureText } from '#parts/amountText.ts';
import { countText } from '#parts/numberTexts.ts';
import { customaryName } from '#parts/requirementTexts.ts';
import { rotationName } from '#parts/rotationName.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { measuredRequirementsOf, rotationTypesOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { SharedMeter } from './SharedMeter.tsx';
import styles from './SharedList.module.css';

/** What the rotations add up to, and each of them in order of time. */
export function SharedRotations() {
  const rotations = useAppState(rotationsOf);
  return (
    <section aria-labelledby="rotations">
      <SectionHeading id="rotations" title="Rotations">
        {rotations.length}
      </SectionHeading>
      {rotations.length === 0 && <p className={styles.none}>No rotations are planned yet.</p>}
      <Requirements />
      {rotations.length > 0 && (
        <details className={styles.folded}>
          <summary>Each rotation, {countText(rotations.length)}</summary>
          <ul className={styles.list}>
            {rotations.map((rotation) => (
              <RotationRow key={rotation.id} rotation={rotation} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function RotationRow({ rotation }: { readonly rotation: Rotation }) {
  const types = useAppState(rotationTypesOf);
  const { trainingYear, site, preceptor, status, start, end, notes } = rotation;
  const words = [trainingYear, site, preceptor, status].filter((word) => word !== undefined);
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>{rotationName(rotation, types)}</p>
        <p className={styles.meta}>{words.join(' · ')}</p>
        {notes !== undefined && <p className={styles.notes}>{notes}</p>}
      </div>
      <p className={styles.figures}>
        <DateText date={start} /> to <DateText date={end} />
      </p>
    </li>
  );
}

/** What is asked for and what is merely customary, each by itself, without what does not hold in their program. */
function Requirements() {
  const measured = useAppState(measuredRequirementsOf).filter(isToReach);
  return (
    <>
      <Meters
        title="What the pathway asks for"
        measured={measured.filter(({ isRequired }) => isRequired)}
      />
      <Meters title={customaryName} measured={measured.filter(({ isRequired }) => !isRequired)} />
    </>
  );
}

/** "2", and "2 done, 6 planned" as soon as something is planned. */
function doneText(done: number, planned: number): string {
  return planned === 0
    ? figureText(done)
    : `${figureText(done)} done, ${figureText(planned)} planned`;
}

interface MetersProps {
  readonly title: string;
  readonly measured: readonly MeasuredMinimum[];
}

function Meters({ title, measured }: MetersProps) {
  const id = useId();
  if (measured.length === 0) return null;
  return (
    <>
      <h3 className={styles.asked} id={id}>
        {title}
      </h3>
      <div className={styles.meters} role="group" aria-labelledby={id}>
        {measured.map(({ requirement: { id: key, name, unit }, done, planned, minimum }) => (
          <SharedMeter
            key={key}
            name={name}
            value={done}
            planned={planned}
            max={minimum}
            text={`${doneText(done, planned)} of ${amountText(minimum, unit)}`}
          />
        ))}
      </div>
    </>
  );
}
