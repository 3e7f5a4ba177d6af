import type { Pathway, PathwayDetails } from '#domain/pathway.ts';
import type { Plan, PlanDateField } from '#domain/plan.ts';
import { planDateFields, planDates } from '#domain/plan.ts';
import { planForPathway } from '#domain/planForPathway.ts';
import { LastChecked } from '#parts/LastChecked.tsx';
import { pathwayOptions } from '#parts/pathwayOptions.ts';
import { PlanDateInput, planDateLabel } from '#parts/PlanDateInput.tsx';
import { confidenceTexts } from '#parts/SourceLine.tsx';
import { usePathwayChoice } from '#parts/usePathwayChoice.ts';
import { pathwayIn } from '#store/countries.ts';
import { countryOf } from '#store/derivedCountry.ts';
import { catalogsOf, isCountryMissing, pathwayOf, planOf } from '#store/derivedPlan.ts';
import { setPlan } from '#store/changePlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { AdjustmentsSection } from './AdjustmentsSection.tsx';
import { AcademicYearStartField } from './AcademicYearStartField.tsx';
import styles from './PlanSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { StageLengthField } from './StageLengthField.tsx';
import { startMovedText } from './startMovedText.ts';
import { WhereYouAreField } from './WhereYouAreField.tsx';

/** Pathway, dates and lengths: every target date that is not pinned follows these. */
export function PlanSection() {
  const pathway = useAppState(pathwayOf);
  const isMissing = useAppState(isCountryMissing);
  return (
    <SettingsSection
      id="plan"
      title="Plan"
      lede="Every target date that is not pinned follows these, and so do planned rotations. No tick, note or pinned date is touched."
    >
      <div className={styles.fields}>
        <div className={styles.wide}>
          <PathwayField />
        </div>
        {!isMissing && <PlanDateFields />}
      </div>
      {!isMissing && (
        <>
          <h3 className={styles.heading}>Lengths in your program</h3>
          <div className={styles.fields}>
            {pathway.stages.map((stage) => (
              <StageLengthField key={`${pathway.id}-${stage.id}`} stage={stage} />
            ))}
          </div>
          <AdjustmentsSection />
        </>
      )}
    </SettingsSection>
  );
}

function PlanDateFields() {
  return (
    <>
      <div className={styles.wide}>
        <WhereYouAreField />
      </div>
      {planDateFields.map((field) => (
        <OwnDateInput key={field} field={field} />
      ))}
      <AcademicYearStartField />
    </>
  );
}

function OwnDateInput({ field }: { readonly field: PlanDateField }) {
  const store = useAppStore();
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const dateStyle = useDateStyle();

  function change(next: Plan): void {
    const done = changeText(planDateLabel(field, pathway), field, next, pathway);
    setPlan(store, next, `${done}${startMovedText(plan, next, pathway, dateStyle)}`);
  }

  return <PlanDateInput field={field} plan={plan} pathway={pathway} onChange={change} />;
}

/** What was done with a date, of which the plan has at least one left, or none. */
function changeText(label: string, field: PlanDateField, plan: Plan, pathway: Pathway): string {
  if (plan[field] !== undefined) return `${label}: changed.`;
  return planDates(plan, pathway) === null
    ? `${label}: cleared. Your plan has no dates now.`
    : `${label}: worked out anew.`;
}

function PathwayField() {
  const store = useAppStore();
  const pathway = useAppState(pathwayOf);
  const details = useAppState(countryOf)?.pathwayDetails[pathway.id];
  const choose = usePathwayChoice(take);

  function take(pathwayId: string): void {
    const state = store.getState();
    const next = pathwayIn(catalogsOf(state), pathwayId);
    if (next === undefined) return;
    const plan = planForPathway(planOf(state), pathwayOf(state), next);
    setPlan(store, plan, `Your pathway is ${next.name} now.`);
  }

  return (
    <SelectField
      label="Pathway"
      value={pathway.id}
      onChange={choose}
      options={pathwayOptions}
      help={details !== undefined && <PathwayHelp details={details} />}
    />
  );
}

function PathwayHelp({
  details: { summary, caution, asOf, confidence, source },
}: {
  readonly details: PathwayDetails;
}) {
  return (
    <>
      {summary} {caution} <LastChecked asOf={asOf} /> {confidenceTexts[confidence]}.
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
