import { useState } from 'react';
import { exampleSchedules } from '#catalog/exampleSchedules.ts';
import { tallyNames } from '#catalog/tallyNames.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import type { Placement } from '#domain/placement.ts';
import { proposedPlacement, rotationsFromPlacement } from '#domain/placement.ts';
import type { PlacementReason, UnmetRequirement } from '#domain/placementReasons.ts';
import { usualBlocks } from '#domain/exampleSchedule.ts';
import { isRequired } from '#domain/requirement.ts';
import type { RotationYear } from '#domain/rotation.ts';
import type { RotationPlan } from '#domain/rotationPlan.ts';
import { amountText } from '#parts/amountText.ts';
import { rotationName } from '#parts/rotationName.ts';
import { newRotationId } from '#store/changePlan.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { changeRotations } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './RotationDialog.module.css';
import { numberedText, rotationsText } from './plannerTexts.ts';

interface PlacementDialogProps {
  readonly plan: RotationPlan;
  readonly onClose: () => void;
}

/**
 * A proposal for the open blocks, with its reasons and with what it cannot meet. Nothing is placed before it is taken.
 */
export function PlacementDialog({ plan, onClose }: PlacementDialogProps) {
  const store = useAppStore();
  const from = useAppState((state) => state.today);
  const milestones = useAppState(milestonesOf);
  const dateStyle = useDateStyle();
  const [proposal] = useState(() =>
    proposedPlacement({
      ...plan,
      from,
      requirements: plan.requirements.filter(
        (one) => one.maximum !== undefined || isRequired(one, plan.overrides[one.id]),
      ),
      usualBlocks: usualBlocks(
        exampleSchedules.filter(({ pathways }) => pathways.includes(plan.schedule.pathwayId)),
      ),
    }),
  );
  const { placements, unmet, isBest } = proposal;
  const requirementName = (id: string): string =>
    plan.requirements.find((one) => one.id === id)?.name ?? id;
  const milestoneTitle = (id: string): string =>
    milestones.find((one) => one.id === id)?.title ?? id;

  function take(): void {
    const put = rotationsFromPlacement(proposal, () => newRotationId(store));
    changeRotations(
      store,
      { put, removed: [] },
      {
        label: 'take the proposed placement',
        message: `Placed ${rotationsText(put.length)} as proposed.`,
      },
    );
    onClose();
  }

  return (
    <Dialog
      title="A placement to try"
      width="wide"
      isText
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabledReason={placements.length > 0 ? undefined : 'There is nothing to place'}
            onClick={take}
          >
            Place {placements.length}
          </Button>
        </>
      }
    >
      <p className={styles.text}>
        {placements.length === 0
          ? 'No open block ahead can be filled so that more is met.'
          : 'Only open blocks ahead are filled. What is there stays where it is.'}
        {!isBest && ' The search was stopped at its limit; a better placement may exist.'}
      </p>
      <ul className={styles.list}>
        {placements.map((placement) => (
          <li key={`${placement.trainingYear} ${placement.start}`}>
            <b>
              {placeText(placement, plan.years)}: {rotationName(placement, plan.types)}
            </b>
            <p className={styles.quiet}>
              {placement.reasons
                .map((reason) => reasonText(reason, requirementName, milestoneTitle, dateStyle))
                .join(' ')}
            </p>
          </li>
        ))}
      </ul>
      {unmet.length > 0 && (
        <>
          <h3>Still missing</h3>
          <ul className={styles.list}>
            {unmet.map((one) => (
              <li key={one.requirement}>
                {requirementName(one.requirement)}: {amountText(one.missing, one.unit)}.{' '}
                {unmetText(one, requirementName, dateStyle)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function placeText({ trainingYear, blocks }: Placement, years: readonly RotationYear[]): string {
  const year = years.find(({ label }) => label === trainingYear);
  return `${trainingYear} ${numberedText(blocks, year?.scheme)}`;
}

function reasonText(
  reason: PlacementReason,
  requirementName: (id: string) => string,
  milestoneTitle: (id: string) => string,
  dateStyle: DateStyle,
): string {
  switch (reason.kind) {
    case 'counts-toward':
      return `Counts toward ${requirementName(reason.requirement)}.`;
    case 'inside-window':
      return `Inside the days in which ${requirementName(reason.requirement)} counts, ${dateText(reason.window.start, dateStyle)} to ${dateText(reason.window.end, dateStyle)}.`;
    case 'usual-year':
      return `Published schedules have it in ${reason.trainingYear}.`;
    case 'in-season':
      return 'Begins in its season.';
    case 'clear-of-interviews':
      return 'Clear of the interview season.';
    case 'in-time':
      return `In time for “${milestoneTitle(reason.milestone)}”.`;
    case 'after-home':
      return `After what counts toward ${tallyNames[reason.tally].toLowerCase()}.`;
  }
}

function unmetText(
  { reason }: UnmetRequirement,
  requirementName: (id: string) => string,
  dateStyle: DateStyle,
): string {
  switch (reason.kind) {
    case 'not-a-rotation':
      return 'It is logged, not planned.';
    case 'no-such-stage':
      return 'Your plan has no stage in which it counts.';
    case 'no-open-block':
      return `No block is open from ${dateText(reason.window.start, dateStyle)} to ${dateText(reason.window.end, dateStyle)}.`;
    case 'too-few-open-blocks':
      return `${reason.open === 1 ? 'One block is' : `${reason.open} blocks are`} open from ${dateText(reason.window.start, dateStyle)} to ${dateText(reason.window.end, dateStyle)}, for this and others together.`;
    case 'ceiling':
      return `More of it would pass the ceiling of ${requirementName(reason.requirement)}.`;
    case 'needs-first':
      return `What counts toward ${tallyNames[reason.tally].toLowerCase()} has to come first.`;
    case 'search-stopped':
      return 'The search was stopped before it found a place.';
  }
}
