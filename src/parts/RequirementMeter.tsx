import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import { isUntold } from '#domain/measuredRequirement.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Meter } from '#ui/Meter.tsx';
import { StatusShape } from '#ui/StatusShape.tsx';
import { amountText, figureText } from './amountText.ts';
import { MeterHead } from './MeterHead.tsx';
import styles from './RequirementMeter.module.css';
import { progressText, verdictText } from './requirementTexts.ts';

interface RequirementMeterProps {
  readonly measured: MeasuredRequirement;
  /** The figure stands below the name where there is room: for several beside each other. */
  readonly isStacked?: boolean;
}

const shapes = {
  met: 'done',
  planned: 'upcoming',
  short: 'due-soon',
  within: 'upcoming',
  over: 'overdue',
} as const;

/**
 * An entry of a list, in three lines: name and figure, the meter (solid for done, dashed for planned), and what is
 * missing.
 */
export function RequirementMeter({ measured, isStacked = false }: RequirementMeterProps) {
  const today = useAppState((state) => state.today);
  const { requirement, done, planned, minimum, maximum, verdict } = measured;
  const limit = minimum ?? maximum ?? 0;
  const isQuiet = verdict !== 'short' || isUntold(measured, today);
  return (
    <>
      <MeterHead
        name={requirement.name}
        value={figureText(done + planned)}
        of={amountText(limit, requirement.unit)}
        isStacked={isStacked}
      />
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
    </>
  );
}
