import { Suspense, useState } from 'react';
import { pathwayChoices } from '#catalog/pathwayChoices.ts';
import type { Adjustment } from '#domain/adjustment.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planDateFields, planProblems } from '#domain/plan.ts';
import type { Scenario } from '#domain/scenario.ts';
import { givenDates, planOfScenario, scenarioForPathway } from '#domain/scenario.ts';
import { scheduleWithLeave } from '#domain/rotationLeave.ts';
import { AdjustmentList } from '#parts/AdjustmentList.tsx';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { pathwayOptions } from '#parts/pathwayOptions.ts';
import { PlanDateInput } from '#parts/PlanDateInput.tsx';
import { planProblemText } from '#parts/planProblemText.ts';
import { titleProblem } from '#parts/titleProblem.ts';
import { usePathwayChoice } from '#parts/usePathwayChoice.ts';
import { pathwayIn } from '#store/countries.ts';
import { catalogsOf, pathwayOf, planOf, rotationLeaveOf } from '#store/derivedPlan.ts';
import { addScenario, changeScenario, scenarioNameLimit } from '#store/scenarioActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { DateText } from '#ui/DateText.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { Note } from '#ui/Note.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useFormOver } from '#ui/useFormOver.ts';
import type { ScenarioDraft } from './scenarioForm.ts';
import { draftOf, formOf, newForm } from './scenarioForm.ts';
import styles from './ScenarioDialog.module.css';

const AdjustmentDialog = lazyPart(() => import('#parts/AdjustmentDialog.tsx'), 'AdjustmentDialog');

interface ScenarioDialogProps {
  /** The one to be changed; null makes a new one, which begins as the plan is. */
  readonly scenario: Scenario | null;
  readonly onClose: () => void;
}

/** The form for a what-if: another pathway, another start, other adjustments. */
export function ScenarioDialog({ scenario, onClose }: ScenarioDialogProps) {
  const store = useAppStore();
  const own = useAppState(planOf);
  const ownPathway = useAppState(pathwayOf);
  const catalogs = useAppState(catalogsOf);
  const leave = useAppState(rotationLeaveOf);
  const dateStyle = useDateStyle();
  const [form, setForm] = useFormOver(
    scenario === null ? newForm(own) : formOf(scenario, scenario.name),
  );
  const draft = draftOf(form);
  const [edited, setEdited] = useState<Adjustment | 'new' | null>(null);
  const [wasTried, setWasTried] = useState(false);

  const pathway = pathwayIn(catalogs, draft.pathwayId) ?? ownPathway;
  const name = form.name ?? suggestedName(pathway, own, draft.adjustments);
  const plan = planOfScenario({ ...draft, id: '', name }, own, ownPathway, pathway);
  const problem = planProblems(plan, pathway)[0];
  const dates = problem === undefined ? scheduleWithLeave(plan, pathway, leave) : null;
  const nameProblem = wasTried ? titleProblem(name, scenarioNameLimit) : null;

  function save(): void {
    setWasTried(true);
    if (titleProblem(name, scenarioNameLimit) !== null || problem !== undefined) return;
    const saved = { ...draft, name: name.trim() };
    if (scenario === null) addScenario(store, saved);
    else changeScenario(store, { ...saved, id: scenario.id });
    onClose();
  }

  function setDraft(next: ScenarioDraft): void {
    setForm(formOf(next, form.name));
  }

  function setAdjustments(adjustments: readonly Adjustment[]): void {
    setForm({ ...form, adjustments });
  }

  return (
    <>
      <Dialog
        title={scenario === null ? 'Add a what-if' : 'Change a what-if'}
        width="wide"
        onClose={onClose}
      >
        <Form className={styles.form} onSubmit={save}>
          <PathwayField
            pathway={pathway}
            onTake={(pathwayId) => setDraft(scenarioForPathway(draft, pathwayId))}
          />
          <StartFields own={own} plan={plan} pathway={pathway} draft={draft} onChange={setDraft} />
          <section>
            <h3 className={styles.heading}>What moves it</h3>
            {draft.adjustments.length > 0 && (
              <AdjustmentList
                adjustments={draft.adjustments}
                schedule={dates}
                onEdit={setEdited}
                onRemove={({ id }) =>
                  setAdjustments(draft.adjustments.filter((one) => one.id !== id))
                }
              />
            )}
            <Button
              aria-haspopup="dialog"
              disabledReason={
                dates === null ? 'The dates above have to be mended first' : undefined
              }
              onClick={() => setEdited('new')}
            >
              Add an adjustment
            </Button>
          </section>
          <TextField
            label="Title"
            value={name}
            onChange={(typed) => setForm({ ...form, name: typed })}
            help="As it is to stand in the comparison"
            error={nameProblem}
          />
          {problem !== undefined && (
            <Note kind="bad" isAlert fact="Its dates cannot be.">
              {planProblemText(problem, dateStyle)}
            </Note>
          )}
          {dates !== null && (
            <p className={styles.outcome} role="status">
              Training then ends on <DateText date={dates.anchors['training-end']} isLong />.
            </p>
          )}
          <FormActions
            submit={scenario === null ? 'Add to the comparison' : 'Save'}
            onCancel={onClose}
          />
        </Form>
      </Dialog>
      {edited !== null && (
        <Suspense>
          <AdjustmentDialog
            adjustment={edited === 'new' ? null : edited}
            plan={plan}
            pathway={pathway}
            onSave={(saved) =>
              setAdjustments([...draft.adjustments.filter(({ id }) => id !== saved.id), saved])
            }
            onClose={() => setEdited(null)}
          />
        </Suspense>
      )}
    </>
  );
}

interface PathwayFieldProps {
  readonly pathway: Pathway;
  readonly onTake: (pathwayId: string) => void;
}

/** Says of a pathway whose rules cannot be loaded that it was not taken. */
function PathwayField({ pathway, onTake }: PathwayFieldProps) {
  const [lostId, setLostId] = useState<string | null>(null);
  const choose = usePathwayChoice((pathwayId, isAtHand) => {
    setLostId(isAtHand ? null : pathwayId);
    if (isAtHand) onTake(pathwayId);
  });
  const lost = pathwayChoices.find(({ id }) => id === lostId);
  return (
    <>
      <SelectField label="Pathway" value={pathway.id} onChange={choose} options={pathwayOptions} />
      {lost !== undefined && (
        <Note
          kind="bad"
          isAlert
          fact={`The training rules for ${lost.name} could not be loaded, so the pathway is as it was.`}
        >
          Once there is a network again, reload this page and choose it anew.
        </Note>
      )}
    </>
  );
}

interface StartFieldsProps {
  readonly own: Plan;
  /** The plan that the what-if makes. */
  readonly plan: Plan;
  readonly pathway: Pathway;
  readonly draft: ScenarioDraft;
  readonly onChange: (draft: ScenarioDraft) => void;
}

/** The dates of the plan, or others. */
function StartFields({ own, plan, pathway, draft, onChange }: StartFieldsProps) {
  const isOther = draft.dates !== undefined;
  return (
    <>
      <SegmentedControl
        legend="Start"
        value={isOther ? 'other' : 'own'}
        onChange={(start) => {
          const { dates: _, ...others } = draft;
          onChange(start === 'own' ? others : { ...others, dates: givenDates(own) });
        }}
        options={[
          { value: 'own', label: 'As in your plan' },
          { value: 'other', label: 'Another start' },
        ]}
      />
      {isOther && (
        <div className={styles.dates}>
          {planDateFields.map((field) => (
            <PlanDateInput
              key={field}
              field={field}
              plan={plan}
              pathway={pathway}
              onChange={(next) => onChange({ ...draft, dates: givenDates(next) })}
            />
          ))}
        </div>
      )}
    </>
  );
}

/** "Integrated IR/DR + PhD": the pathway, and what moves it that the plan does not have. */
function suggestedName(
  { shortName }: Pathway,
  { adjustments: ownOnes = [] }: Plan,
  adjustments: readonly Adjustment[],
): string {
  const added = adjustments.filter(({ id }) => ownOnes.every((one) => one.id !== id));
  return [shortName, ...added.map(adjustmentName)].join(' + ');
}
