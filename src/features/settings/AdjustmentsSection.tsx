import { Suspense, useState } from 'react';
import type { Adjustment } from '#domain/adjustment.ts';
import { AdjustmentList } from '#parts/AdjustmentList.tsx';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { useOpened } from '#parts/useOpened.ts';
import { putAdjustment, removeAdjustment } from '#store/adjustmentActions.ts';
import { pathwayOf, planOf, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import styles from './AdjustmentsSection.module.css';
import { DaysOffFields } from './DaysOffFields.tsx';

const AdjustmentDialog = lazyPart(() => import('#parts/AdjustmentDialog.tsx'), 'AdjustmentDialog');

/** Of the form for another adjustment, which also has an address, to be reached from elsewhere. */
const formName = 'adjustment';

/** What moves the schedule, each with what it adds; and the days off of the person's own program. */
export function AdjustmentsSection() {
  const store = useAppStore();
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const { adjustments = [] } = plan;
  const schedule = useAppState(scheduleOf);
  const [edited, setEdited] = useState<Adjustment | null>(null);
  const [opened, open] = useOpened();
  return (
    <>
      <h3 className={styles.heading}>What moves your plan</h3>
      <p className={styles.lede}>
        {schedule === null
          ? 'Enter one of the dates above first: research years, leave and the like move the dates that follow from it.'
          : 'Research years, other degrees, leave, part time, repeated years, gaps, credit, another pathway. The dates above are without them.'}
      </p>
      {adjustments.length > 0 && (
        <AdjustmentList
          adjustments={adjustments}
          schedule={schedule}
          onEdit={setEdited}
          onRemove={(removed) => removeAdjustment(store, removed.id, adjustmentName(removed))}
        />
      )}
      {schedule !== null && (
        <Button aria-haspopup="dialog" onClick={() => open(formName)}>
          Add an adjustment
        </Button>
      )}
      {schedule !== null && schedule.timeOff.length > 0 && <DaysOffFields />}
      {(edited !== null || (opened === formName && schedule !== null)) && (
        <Suspense>
          <AdjustmentDialog
            adjustment={edited}
            plan={plan}
            pathway={pathway}
            onSave={(saved) => putAdjustment(store, saved, adjustmentName(saved))}
            onClose={() => (edited === null ? open(null) : setEdited(null))}
          />
        </Suspense>
      )}
    </>
  );
}
