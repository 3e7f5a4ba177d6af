import { steps } from '#catalog/steps.ts';
import type { StepId } from '#domain/step.ts';
import { dayOnAxis } from '#domain/timelineAxis.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import type { Scene } from './scene.ts';
import styles from './TimelineToolbar.module.css';
import type { Viewport } from './viewport.ts';
import type { Level } from './zoom.ts';
import { zoomStep } from './zoom.ts';

export type StepChoice = StepId | 'all';

interface TimelineToolbarProps {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly step: StepChoice;
  readonly onStep: (step: StepChoice) => void;
}

const levels: readonly { readonly value: Level; readonly label: string }[] = [
  { value: 'all', label: 'All years' },
  { value: 'year', label: 'Year' },
  { value: 'month', label: 'Month' },
];

const stepChoices: readonly { readonly value: StepChoice; readonly label: string }[] = [
  { value: 'all', label: 'All steps' },
  ...steps.map(({ id, name }) => ({ value: id, label: name })),
];

/** How much is in sight, and whose milestones. */
export function TimelineToolbar({ scene, viewport, step, onStep }: TimelineToolbarProps) {
  const { axis, today, view } = scene;
  const todayOnAxis = dayOnAxis(axis, today);
  return (
    <div className={styles.toolbar}>
      <SegmentedControl<Level | 'between'>
        legend="Zoom"
        hidesLegend
        value={view.level ?? 'between'}
        options={levels}
        onChange={(level) => {
          // A closer look is one at today, if that is in sight.
          if (level !== 'between')
            viewport.show(level, viewport.isInSight(todayOnAxis) ? todayOnAxis : undefined);
        }}
      />
      <Button iconOnly label="Zoom out" onClick={() => viewport.zoomBy(1 / zoomStep)}>
        <Icon name="minus" />
      </Button>
      <Button iconOnly label="Zoom in" onClick={() => viewport.zoomBy(zoomStep)}>
        <Icon name="plus" />
      </Button>
      <Button onClick={() => viewport.panTo(todayOnAxis)}>Today</Button>
      <span className={styles.filter}>
        <SelectField
          label="Milestones of"
          hidesLabel
          value={step}
          options={stepChoices}
          onChange={onStep}
        />
      </span>
    </div>
  );
}
