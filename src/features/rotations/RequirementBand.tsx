import { memo } from 'react';
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import { RequirementMeter } from '#parts/RequirementMeter.tsx';
import styles from './RequirementBand.module.css';

/** Meters of what the pathway asks for. */
export const RequirementBand = memo(function RequirementBand({
  measured,
}: {
  readonly measured: readonly MeasuredRequirement[];
}) {
  return (
    <ul className={styles.band}>
      {measured.map((one) => (
        <li key={one.requirement.id} className={styles.requirement}>
          <RequirementMeter measured={one} isStacked />
        </li>
      ))}
    </ul>
  );
});
