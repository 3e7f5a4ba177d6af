import { Suspense, useEffect, useRef } from 'react';
import type { Scenario } from '#domain/scenario.ts';
import { mostScenarios } from '#domain/scenario.ts';
import { NoDatesYet } from '#parts/NoDatesYet.tsx';
import { newEntry } from '#parts/openedLink.ts';
import { PageHead } from '#parts/PageHead.tsx';
import { useOpened } from '#parts/useOpened.ts';
import { isCountryMissing } from '#store/derivedPlan.ts';
import type { ImpossibleOutcome, Outcome } from '#store/derivedScenarios.ts';
import { ownOutcomeOf, scenarioOutcomesOf } from '#store/derivedScenarios.ts';
import { removeScenario } from '#store/scenarioActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { numeralText } from './compareTexts.ts';
import { DifferencesTable } from './DifferencesTable.tsx';
import { FirstScenarios } from './FirstScenarios.tsx';
import { ScenarioTracks } from './ScenarioTracks.tsx';

const ScenarioDialog = lazyPart(() => import('./ScenarioDialog.tsx'), 'ScenarioDialog');

const lede = 'Other ways beside your plan. Nothing changes until you adopt one.';

/** The plan and up to `mostScenarios` what-ifs side by side. Nothing changes until one is adopted. */
export function CompareScreen() {
  const isRead = useIsRead();
  const isMissing = useAppState(isCountryMissing);
  return isRead && isMissing ? <PageHead title="Compare" lede={lede} /> : <OpenCompare />;
}

function OpenCompare() {
  const store = useAppStore();
  const isRead = useIsRead();
  const own = useAppState(ownOutcomeOf);
  const others = useAppState(scenarioOutcomesOf);
  const [opened, open] = useOpened();
  const edited = others.find((outcome) => canBeEdited(outcome) && outcome.scenario?.id === opened);
  const isFull = others.length >= mostScenarios;
  const isNew = opened === newEntry;
  const isRefused = isNew && isFull;
  const edit = ({ id }: Scenario): void => open(id);
  const add = useRef<HTMLButtonElement>(null);

  // Else the form would open uninvited as soon as there is room again.
  useEffect(() => {
    if (isRefused) open(null);
  }, [isRefused, open]);

  function remove(scenario: Scenario): void {
    removeScenario(store, scenario);
    // The table goes away with the last of them, and the focus with it.
    if (others.length === 1) add.current?.focus();
  }

  const addButton = (
    <Button
      ref={add}
      aria-haspopup="dialog"
      disabledReason={
        isFull ? `${numeralText(mostScenarios)} beside your plan are the most` : undefined
      }
      onClick={() => open(newEntry)}
    >
      <Icon name="plus" />
      Add a what-if
    </Button>
  );
  return (
    <>
      <PageHead title="Compare" isWaiting={!isRead} lede={lede}>
        {(!isRead || own !== null) && addButton}
      </PageHead>
      {isRead && own === null && (
        <NoDatesYet>
          Here another pathway, a research year or another start stands beside your plan: what it
          does to the end of training, to your matches and exams, and to your milestones.
        </NoDatesYet>
      )}
      {isRead && own !== null && (
        <>
          <ScenarioTracks own={own} others={others} onEdit={edit} />
          {others.length === 0 ? (
            <FirstScenarios own={own} />
          ) : (
            <DifferencesTable own={own} others={others} onEdit={edit} onRemove={remove} />
          )}
        </>
      )}
      {isRead && own !== null && (edited !== undefined || (isNew && !isRefused)) && (
        <Suspense>
          <ScenarioDialog
            key={opened}
            scenario={edited?.scenario ?? null}
            onClose={() => open(null)}
          />
        </Suspense>
      )}
    </>
  );
}

function canBeEdited(outcome: Outcome | ImpossibleOutcome): boolean {
  return outcome.schedule !== null || !outcome.isCountryMissing;
}
