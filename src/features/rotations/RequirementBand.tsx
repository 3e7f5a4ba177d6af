import { memo } from 'react';
import type { MeasuredRequirement } from '#domain/requirement.ts';
import { isUntold } from '#domain/requirement.ts';
import { amountText, figureText } from '#parts/amountText.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Meter } from '#ui/Meter.tsx';
import { StatusShape } from '#ui/StatusShape.tsx';
import { progressText, verdictText } from './plannerTexts.ts';
import styles from './RequirementBand.module.css';

/** Meters of what the pathway asks for: the solid part is done, the dashed one planned. */
export const RequirementBand = memo(function RequirementBand({
  measured,
}: {
  readonly measured: readonly MeasuredRequirement[];
}) {
  return (
    <ul className={styles.band}>
      {measured.map((one) => (
        <RequirementMeter key={one.requirement.id} measured={one} />
      ))}
    </ul>
  );
});

const shapes = {
  met: 'done',
  planned: 'upcoming',
  short: 'due-soon',
  within: 'upcoming',
  over: 'overdue',
} as const;

function RequirementMeter({ measured }: { readonly measured: MeasuredRequirement }) {
  const today = useAppState((state) => state.today);
  const { requirement, done, planned, minimum, maximum, verdict } = measured;
  const limit = minimum ?? maximum ?? 0;
  const isQuiet = verdict !== 'short' || isUntold(measured, today);
  return (
    <li className={styles.requirement}>
      <p className={styles.label}>
        <span className={styles.name}>{requirement.name}</span>
        <span className={styles.value}>
          <b>{figureText(done + planned)}</b> of {amountText(limit, requirement.unit)}
        </span>
      </p>
      <Meter
        name={requirement.name}
        kind="meter"
        value={done}
        planned={planned}
        max={limit}
        valueText={progressText(measured)}
      />
      <p className={isQuiet ? styles.verdict : styles.short}>
        <StatusShape status={isUntold(measured, today) ? 'undated' : shapes[verdict]} />
        {verdictText(measured, today)}
      </p>
    </li>
  );
}
