import { currentRequirements } from '#domain/currentRequirements.ts';
import { nowAndNext } from '#domain/currentRotation.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { RequirementMeter } from '#parts/RequirementMeter.tsx';
import { rotationLink } from '#parts/rotationLink.ts';
import { rotationName } from '#parts/rotationName.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import {
  absenceOfTodayOf,
  attendedRotationsOf,
  measuredRequirementsOf,
  rotationTypesOf,
  rotationYearsOf,
} from '#store/derivedRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './MeterSection.module.css';

/**
 * The rotation of today, or why there is none, the next one, and how far has come what is asked for now. Nothing where
 * there is none of these.
 */
export function RotationsSection() {
  const rotations = useAppState(attendedRotationsOf);
  const absence = useAppState(absenceOfTodayOf);
  const types = useAppState(rotationTypesOf);
  const today = useAppState((state) => state.today);
  const years = useAppState(rotationYearsOf);
  const requirements = currentRequirements(useDeferredAppState(measuredRequirementsOf), today);
  const { now, next } = nowAndNext(today, rotations);
  const hasRotation = now !== undefined || next !== undefined;
  if (!hasRotation && requirements.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="rotations">
      <SectionHeading id="rotations" title="Rotations">
        <Link to={paths.rotations.link()}>All rotations</Link>
      </SectionHeading>
      {hasRotation && now === undefined && absence !== null && (
        <p className={styles.rotation}>
          Now {adjustmentName(absence.adjustment)}, until <DateText date={absence.end} />.
        </p>
      )}
      {now !== undefined && (
        <p className={styles.rotation}>
          Now <Link to={rotationLink(now.trainingYear, years)}>{rotationName(now, types)}</Link>
          {now.site !== undefined && `, ${now.site}`}, until <DateText date={now.end} />.
        </p>
      )}
      {next !== undefined && (
        <p className={styles.rotation}>
          Next <Link to={rotationLink(next.trainingYear, years)}>{rotationName(next, types)}</Link>
          {next.site !== undefined && `, ${next.site}`}, from <DateText date={next.start} />.
        </p>
      )}
      {requirements.length > 0 && (
        <ul className={styles.meters} aria-label="What is asked for">
          {requirements.map((measured) => (
            <li key={measured.requirement.id}>
              <RequirementMeter measured={measured} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
