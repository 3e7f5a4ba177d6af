import { pathwayDetails } from '#catalog/pathwayDetails.ts';
import { pathwayById, pathways } from '#catalog/pathways.ts';
import type { PathwayDetails } from '#domain/pathway.ts';
import type { Plan, PlanDateField } from '#domain/plan.ts';
import { planDateFields } from '#domain/plan.ts';
import { LastChecked } from '#parts/LastChecked.tsx';
import { PlanDateInput, planDateLabels } from '#parts/PlanDateInput.tsx';
import { pathwayOf, planOf } from '#store/derivedPlan.ts';
import { setPlan } from '#store/planActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { AdjustmentsSection } from './AdjustmentsSection.tsx';
import { AcademicYearStartField } from './AcademicYearStartField.tsx';
import styles from './PlanSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { StageLengthField } from './StageLengthField.tsx';
import { WhereYouAreField } from './WhereYouAreField.tsx';

/** Pathway, dates and lengths: every target date that is not pinned follows these. */
export function PlanSection() {
  const pathway = useAppState(pathwayOf);
  return (
    <SettingsSection
      id="plan"
      title="Plan"
      lede="Every target date that is not pinned follows these. No tick, note or pinned date is touched."
    >
      <div className={styles.fields}>
        <div className={styles.wide}>
          <PathwayField />
        </div>
        <div className={styles.wide}>
          <WhereYouAreField />
        </div>
        {planDateFields.map((field) => (
          <OwnDateInput key={field} field={field} />
        ))}
        <AcademicYearStartField />
      </div>
      <h3 className={styles.heading}>Lengths in your program</h3>
      <div className={styles.lengths}>
        {pathway.stages.map((stage) => (
          <StageLengthField key={`${pathway.id}-${stage.id}`} stage={stage} />
        ))}
      </div>
      <AdjustmentsSection />
    </SettingsSection>
  );
}

function OwnDateInput({ field }: { readonly field: PlanDateField }) {
  const store = useAppStore();
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);

  function change(next: Plan): void {
    const outcome = next[field] === undefined ? 'worked out anew' : 'changed';
    setPlan(store, next, `${planDateLabels[field]}: ${outcome}.`);
  }

  return <PlanDateInput field={field} plan={plan} pathway={pathway} onChange={change} />;
}

function PathwayField() {
  const store = useAppStore();
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const details = pathwayDetails[pathway.id];

  /** Lengths were those of the other pathway's program. */
  function choose(pathwayId: string): void {
    const { lengths: _, ...others } = plan;
    const next: Plan = { ...others, pathwayId };
    setPlan(store, next, `Your pathway is ${pathwayById(pathwayId)?.name ?? pathwayId} now.`);
  }

  return (
    <SelectField
      label="Pathway"
      value={pathway.id}
      onChange={choose}
      options={pathways.map(({ id, name, country }) => ({
        value: id,
        label: `${country}: ${name}`,
      }))}
      help={details !== undefined && <PathwayHelp details={details} />}
    />
  );
}

function PathwayHelp({ details: { summary, asOf, source } }: { readonly details: PathwayDetails }) {
  return (
    <>
      {summary} <LastChecked asOf={asOf} />
      {source !== null && (
        <>
          {' '}
          <a href={source} target="_blank" rel="noreferrer">
            Source
          </a>
        </>
      )}
    </>
  );
}
