import { Link } from 'react-router';
import { rotationOn } from '#domain/currentRotation.ts';
import type { Rotation } from '#domain/rotation.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { rotationLink } from '#parts/rotationLink.ts';
import {
  absenceOfTodayOf,
  attendedRotationsOf,
  rotationTypesOf,
  rotationYearsOf,
} from '#store/derivedRotations.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './RotationNow.module.css';

/** The rotation of today, or why there is none, and the next one; nothing where no rotation is planned. */
export function RotationNow() {
  const rotations = useAppState(attendedRotationsOf);
  const absence = useAppState(absenceOfTodayOf);
  const types = useAppState(rotationTypesOf);
  const today = useAppState((state) => state.today);
  const { dateStyle } = useAppState(settingsOf);
  const years = useAppState(rotationYearsOf);
  const now = rotationOn(today, rotations);
  const next = rotations.find(({ start }) => start > today);
  if (now === undefined && next === undefined) return null;
  const nameOf = ({ type }: Rotation): string => types.get(type)?.name ?? type;
  return (
    <section className={styles.rotation} aria-labelledby="rotation-now">
      <h2 id="rotation-now">Rotation</h2>
      {now === undefined && absence !== null && (
        <p>
          Now {adjustmentName(absence.adjustment)}, until{' '}
          <DateText date={absence.end} dateStyle={dateStyle} />.
        </p>
      )}
      {now !== undefined && (
        <p>
          Now <Link to={rotationLink(now.trainingYear, years)}>{nameOf(now)}</Link>
          {now.site !== undefined && `, ${now.site}`}, until{' '}
          <DateText date={now.end} dateStyle={dateStyle} />.
        </p>
      )}
      {next !== undefined && (
        <p>
          Next <Link to={rotationLink(next.trainingYear, years)}>{nameOf(next)}</Link>
          {next.site !== undefined && `, ${next.site}`}, from{' '}
          <DateText date={next.start} dateStyle={dateStyle} />.
        </p>
      )}
    </section>
  );
}
