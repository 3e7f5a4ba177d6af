import type { Scenario } from '#domain/scenario.ts';
import { pathwayDetailsIn } from '#domain/countryCatalog.ts';
import { pathwaysOfTraining } from '#domain/schedule.ts';
import { SourceLine } from '#parts/SourceLine.tsx';
import type { ImpossibleOutcome, Outcome } from '#store/derivedScenarios.ts';
import { catalogsOf } from '#store/derivedPlan.ts';
import { adoptScenario } from '#store/scenarioActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './DifferencesTable.module.css';
import { nameOf } from './compareTexts.ts';
import { differenceRows } from './differenceRows.tsx';

interface DifferencesTableProps {
  readonly own: Outcome;
  readonly others: readonly (Outcome | ImpossibleOutcome)[];
  readonly onEdit: (scenario: Scenario) => void;
  readonly onRemove: (scenario: Scenario) => void;
}

/** The same things of each way side by side; what is not as in the own plan stands out. */
export function DifferencesTable({ own, others, ...actions }: DifferencesTableProps) {
  const today = useAppState((state) => state.today);
  const possible = others.filter((outcome) => outcome.schedule !== null);
  const outcomes = [own, ...possible];
  const rows = differenceRows(own, possible, today);
  return (
    <>
      <section className={styles.scroller} aria-label="What differs">
        <table className={styles.table}>
          <caption>What differs</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visuallyHidden">What</span>
              </th>
              {outcomes.map((outcome) => (
                <th key={keyOf(outcome)} scope="col">
                  {nameOf(outcome)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, shown, likeness }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {outcomes.map((outcome) => (
                  <td
                    key={keyOf(outcome)}
                    className={likeness(outcome) === likeness(own) ? undefined : styles.differs}
                  >
                    {shown(outcome)}
                  </td>
                ))}
              </tr>
            ))}
            <tr className={styles.actions}>
              <th scope="row">
                <span className="visuallyHidden">Adopt, edit or remove</span>
              </th>
              {outcomes.map((outcome) => (
                <td key={keyOf(outcome)}>
                  {outcome.scenario === null ? (
                    <span className={styles.ownMark}>
                      <Icon name="check" />
                      Your plan
                    </span>
                  ) : (
                    <ScenarioActions own={own} scenario={outcome.scenario} {...actions} />
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      <Sources outcomes={outcomes} />
    </>
  );
}

interface ScenarioActionsProps extends Omit<DifferencesTableProps, 'others'> {
  readonly scenario: Scenario;
}

function ScenarioActions({ own, scenario, onEdit, onRemove }: ScenarioActionsProps) {
  const store = useAppStore();
  const { name } = scenario;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        aria-label={`Adopt ${name}`}
        onClick={() => adoptScenario(store, scenario, `Before: ${nameOf(own)}`)}
      >
        Adopt
      </Button>
      <Button
        size="small"
        variant="ghost"
        aria-label={`Edit ${name}`}
        aria-haspopup="dialog"
        onClick={() => onEdit(scenario)}
      >
        Edit
      </Button>
      <Button
        size="small"
        variant="ghost"
        aria-label={`Remove ${name}`}
        onClick={() => onRemove(scenario)}
      >
        Remove
      </Button>
    </div>
  );
}

/** Where the lengths of the compared pathways come from. */
function Sources({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const catalogs = useAppState(catalogsOf);
  const pathways = new Set(
    outcomes.flatMap(({ pathway, schedule }) => pathwaysOfTraining(pathway, schedule)),
  );
  return (
    <div className={styles.sources}>
      <p>
        Dates marked expected follow a rule until the authority that sets them has announced them.
      </p>
      {[...pathways].map(({ id, name }) => {
        const details = pathwayDetailsIn(catalogs, id);
        return (
          details !== undefined && (
            <div key={id}>
              Lengths of {name}. <SourceLine of={details} />
            </div>
          )
        );
      })}
    </div>
  );
}

function keyOf({ scenario }: Outcome): string {
  return scenario?.id ?? 'own';
}
