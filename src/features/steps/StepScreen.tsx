import { useMatch } from 'react-router';
import { stepSummaries } from '#catalog/stepSummaries.ts';
import { stepById, steps } from '#catalog/steps.ts';
import type { Step } from '#domain/step.ts';
import { isStepId } from '#domain/step.ts';
import { useFrameActions } from '#parts/frameActions.ts';
import { NotFoundScreen } from '#parts/NotFoundScreen.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { paths } from '#parts/paths.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { StepBar } from './StepBar.tsx';
import { StepChecklist } from './StepChecklist.tsx';
import { StepFacts } from './StepFacts.tsx';
import styles from './StepScreen.module.css';

/** One step's checklist. */
export function StepScreen() {
  const stepId = useMatch(paths.step.pattern)?.params.stepId ?? '';
  return isStepId(stepId) ? <StepPage key={stepId} step={stepById(stepId)} /> : <NotFoundScreen />;
}

function StepPage({ step }: { readonly step: Step }) {
  const isRead = useIsRead();
  const { openAddMilestone } = useFrameActions();
  const number = steps.findIndex(({ id }) => id === step.id) + 1;
  return (
    <>
      <StepBar current={step.id} />
      <PageHead
        title={step.name}
        kicker={`Step ${number} of ${steps.length}`}
        lede={stepSummaries[step.id]}
      >
        <Button variant="primary" onClick={() => openAddMilestone(step.id)}>
          <Icon name="plus" />
          Add milestone
        </Button>
      </PageHead>
      {isRead && (
        <div className={styles.body}>
          <StepChecklist step={step} />
          <StepFacts step={step} />
        </div>
      )}
    </>
  );
}
