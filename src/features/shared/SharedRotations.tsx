import type { Rotation } from '#domain/rotation.ts';
import { amountText, figureText } from '#parts/amountText.ts';
import { rotationName } from '#parts/rotationName.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import {
  measuredRequirementsOf,
  requirementOverridesOf,
  rotationTypesOf,
} from '#store/derivedRotations.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { SharedMeter } from './SharedMeter.tsx';
import styles from './SharedList.module.css';

/** The rotations in order of time, and what they add up to. */
export function SharedRotations() {
  const rotations = useAppState(rotationsOf);
  return (
    <section aria-labelledby="rotations">
      <SectionHeading id="rotations" title="Rotations">
        {rotations.length}
      </SectionHeading>
      {rotations.length === 0 ? (
        <p className={styles.none}>No rotations are planned yet.</p>
      ) : (
        <ul className={styles.list}>
          {rotations.map((rotation) => (
            <RotationRow key={rotation.id} rotation={rotation} />
          ))}
        </ul>
      )}
      <Requirements />
    </section>
  );
}

function RotationRow({ rotation }: { readonly rotation: Rotation }) {
  const types = useAppState(rotationTypesOf);
  const { dateStyle } = useAppState(settingsOf);
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
        <DateText date={start} dateStyle={dateStyle} /> to{' '}
        <DateText date={end} dateStyle={dateStyle} />
      </p>
    </li>
  );
}

/** What the pathway asks for, without what does not hold in their program. */
function Requirements() {
  const overrides = useAppState(requirementOverridesOf);
  const measured = useAppState(measuredRequirementsOf).filter(
    ({ requirement, minimum }) => minimum !== null && overrides[requirement.id]?.notForMe !== true,
  );
  if (measured.length === 0) return null;
  return (
    <>
      <h3 className={styles.asked}>What the pathway asks for</h3>
      <div className={styles.meters}>
        {measured.map(({ requirement: { id, name, unit }, done, planned, minimum }) => (
          <SharedMeter
            key={id}
            name={name}
            value={done}
            planned={planned}
            max={minimum ?? 0}
            text={`${figureText(done + planned)} of ${amountText(minimum ?? 0, unit)}`}
          />
        ))}
      </div>
    </>
  );
}
