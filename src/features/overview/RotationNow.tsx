import { rotationOn } from '#domain/currentRotation.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { Link } from '#parts/Link.tsx';
import { rotationLink } from '#parts/rotationLink.ts';
import { rotationName } from '#parts/rotationName.ts';
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
          Now <Link to={rotationLink(now.trainingYear, years)}>{rotationName(now, types)}</Link>
          {now.site !== undefined && `, ${now.site}`}, until{' '}
          <DateText date={now.end} dateStyle={dateStyle} />.
        </p>
      )}
      {next !== undefined && (
        <p>
          Next <Link to={rotationLink(next.trainingYear, years)}>{rotationName(next, types)}</Link>
          {next.site !== undefined && `, ${next.site}`}, from{' '}
          <DateText date={next.start} dateStyle={dateStyle} />.
        </p>
      )}
    </section>
  );
}
