import { useEffect, useState } from 'react';
import { countryOfPathway } from '#catalog/pathwayChoices.ts';
import type { Adjustment } from '#domain/adjustment.ts';
import { adjustmentProblems } from '#domain/adjustmentProblems.ts';
import type { AdjustmentField } from '#domain/adjustmentProblems.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { scheduleWithLeave } from '#domain/rotationLeave.ts';
import { trainingYearLabels } from '#domain/whereYouAre.ts';
import { loadPathway } from '#store/countries.ts';
import { catalogsOf, rotationLeaveOf } from '#store/derivedPlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { DateText } from '#ui/DateText.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { useFormOver } from '#ui/useFormOver.ts';
import styles from './AdjustmentDialog.module.css';
import { AdjustmentFields } from './AdjustmentFields.tsx';
import { adjustmentOf, draftOf, newDraft } from './adjustmentDraft.ts';
import { adjustmentProblemText, adjustmentRules } from './adjustmentText.ts';

interface AdjustmentDialogProps {
  /** The one to be changed; null makes a new one. */
  readonly adjustment: Adjustment | null;
  /** The plan that it is to move. */
  readonly plan: Plan;
  readonly pathway: Pathway;
  /** Given one that is possible, with the id of the changed one or a new id. */
  readonly onSave: (adjustment: Adjustment) => void;
  readonly onClose: () => void;
}

/** The form for one adjustment; what it would do to the end of training is shown before it is taken. */
export function AdjustmentDialog(props: AdjustmentDialogProps) {
  const { adjustment: opened, plan, pathway, onSave, onClose } = props;
  const store = useAppStore();
  const dateStyle = useDateStyle();
  const leave = useAppState(rotationLeaveOf);
  const { adjustments = [] } = plan;
  const adjustment = adjustments.find((one) => one.id === opened?.id) ?? opened;
  const others = adjustments.filter((one) => one.id !== opened?.id);
  const stages = pathway.stages.filter(({ kind }) => kind !== 'medical-school');
  const pathways = useAppState(catalogsOf).flatMap((catalog) => catalog.pathways);
  const ownCountry = pathways.filter(({ country }) => country === pathway.country);
  const choices = {
    years: trainingYearLabels({ ...plan, adjustments: others }, pathway),
    stageIds: stages.map(({ id }) => id),
    pathways: ownCountry,
  };
  const [draft, setDraft] = useFormOver(
    adjustment === null ? newDraft(choices) : draftOf(adjustment, choices),
  );
  const [id] = useState(() => opened?.id ?? `adjustment-${store.newId()}`);
  const [wasTried, setWasTried] = useState(false);

  useEffect(() => {
    if (draft.kind === 'pathway-change') void loadPathway(store, draft.pathwayId);
  }, [store, draft.kind, draft.pathwayId]);

  const leadsAbroad =
    draft.kind === 'pathway-change' &&
    countryOfPathway(draft.pathwayId).country !== pathway.country;
  const made = adjustmentOf(draft, id, pathways);
  const problems =
    'missing' in made ? [] : adjustmentProblems(made, { ...plan, adjustments: others }, pathway);
  const possible = 'missing' in made || problems.length > 0 ? null : made;

  function errorAt(field: AdjustmentField): string | null {
    if (!wasTried) return null;
    if ('missing' in made) return made.missing === field ? missingText(field) : null;
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? null : adjustmentProblemText(problem, dateStyle);
  }

  function save(): void {
    setWasTried(true);
    if (possible === null) return;
    onSave(possible);
    onClose();
  }

  return (
    <Dialog
      title={adjustment === null ? 'Add an adjustment' : 'Change an adjustment'}
      onClose={onClose}
    >
      <Form className={styles.form} onSubmit={save}>
        <AdjustmentFields
          draft={draft}
          onChange={setDraft}
          errorAt={errorAt}
          years={choices.years}
          stages={stages}
        />
        <p className={styles.rule}>{adjustmentRules[draft.kind]}</p>
        {leadsAbroad && (
          <p className={styles.rule}>
            If that country counts nothing of your training, choose this pathway as your own in
            Settings instead, with your graduation and your first day of training there.
          </p>
        )}
        {possible !== null && (
          <Outcome before={endOf(adjustments)} after={endOf([...others, possible])} />
        )}
        <FormActions submit={adjustment === null ? 'Add to the plan' : 'Save'} onCancel={onClose} />
      </Form>
    </Dialog>
  );

  function endOf(moving: readonly Adjustment[]): CalendarDate | null {
    const dates = scheduleWithLeave({ ...plan, adjustments: moving }, pathway, leave);
    return dates?.anchors['training-end'] ?? null;
  }
}

function missingText(field: AdjustmentField): string {
  return field === 'pathway'
    ? 'What is known of this pathway could not be loaded. Choose another one, or reload the page.'
    : 'Enter a date.';
}

interface OutcomeProps {
  readonly before: CalendarDate | null;
  readonly after: CalendarDate | null;
}

function Outcome({ before, after }: OutcomeProps) {
  if (before === null || after === null) return null;
  return (
    <p className={styles.outcome} role="status">
      Training then ends on <DateText date={after} isLong />
      {before === after ? (
        ', as it does now.'
      ) : (
        <>
          . Now it ends on <DateText date={before} isLong />.
        </>
      )}
    </p>
  );
}
