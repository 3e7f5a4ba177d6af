import { lazy, Suspense, useMemo, useState } from 'react';
import type { RotationYear } from '#domain/rotation.ts';
import { NoDatesYet } from '#parts/NoDatesYet.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { pathwayOf } from '#store/derivedPlan.ts';
import {
  measuredRequirementsOf,
  requirementOverridesOf,
  rotationPlanOf,
  rotationYearsOf,
} from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { ConflictNotes } from './ConflictNotes.tsx';
import { RequirementBand } from './RequirementBand.tsx';
import { RotationOffers } from './RotationOffers.tsx';
import { RotationPlanner } from './RotationPlanner.tsx';
import styles from './RotationsScreen.module.css';
import { usePlanner } from './usePlanner.ts';

const RequirementsDialog = lazy(async () => ({
  default: (await import('./RequirementsDialog.tsx')).RequirementsDialog,
}));
const ExamplesDialog = lazy(async () => ({
  default: (await import('./ExamplesDialog.tsx')).ExamplesDialog,
}));
const PlacementDialog = lazy(async () => ({
  default: (await import('./PlacementDialog.tsx')).PlacementDialog,
}));

/** The blocks of all training years, and what they add up to. */
export function RotationsScreen() {
  const isReadWhole = useAppState((state) => state.isReadWhole);
  const years = useAppState(rotationYearsOf);
  const [showsExamples, setShowsExamples] = useState(false);
  const pathway = useAppState(pathwayOf);
  return (
    <>
      <PageHead
        title="Rotations"
        lede="The blocks of every training year. Only what you place is counted."
      >
        {isReadWhole && years.length > 0 && (
          <Button aria-haspopup="dialog" onClick={() => setShowsExamples(true)}>
            Example schedules
          </Button>
        )}
      </PageHead>
      {isReadWhole &&
        (years.length === 0 ? (
          <NoDatesYet>
            Here the blocks of every training year are planned, and counted against what your
            pathway asks for. The years follow from the dates of your plan.
          </NoDatesYet>
        ) : (
          <Rotations years={years} />
        ))}
      {showsExamples && (
        <Suspense>
          <ExamplesDialog pathwayId={pathway.id} onClose={() => setShowsExamples(false)} />
        </Suspense>
      )}
    </>
  );
}

function Rotations({ years }: { readonly years: readonly RotationYear[] }) {
  const today = useAppState((state) => state.today);
  const rotations = useAppState(rotationsOf);
  const current = years.find(({ end }) => end >= today) ?? years[0];
  const [shownYear, setShownYear] = useState(current?.label ?? '');
  const [showsEarlier, setShowsEarlier] = useState(false);
  const ahead = useMemo(
    () =>
      years.filter(
        ({ label, end }) =>
          end >= today || rotations.some(({ trainingYear }) => trainingYear === label),
      ),
    [years, rotations, today],
  );
  const hasEarlier = ahead.length > 0 && ahead.length < years.length;
  const planner = usePlanner(hasEarlier && !showsEarlier ? ahead : years);

  function show(rotationId: string): void {
    for (const { year, cells } of planner.rows) {
      const index = cells.findIndex(({ rotation }) => rotation?.id === rotationId);
      if (index < 0) continue;
      setShownYear(year.label);
      planner.select({ year: year.label, index });
      return;
    }
  }

  return (
    <>
      <Requirements onShow={show} />
      <section className={styles.blocks} aria-labelledby="blocks">
        <h2 id="blocks">Blocks</h2>
        <RotationPlanner planner={planner} shownYear={shownYear} onShowYear={setShownYear} />
        {hasEarlier && (
          <Button size="small" variant="ghost" onClick={() => setShowsEarlier(!showsEarlier)}>
            {showsEarlier ? 'Hide' : 'Show'} earlier years without rotations
          </Button>
        )}
      </section>
    </>
  );
}

function Requirements({ onShow }: { readonly onShow: (rotationId: string) => void }) {
  const measured = useAppState(measuredRequirementsOf);
  const overrides = useAppState(requirementOverridesOf);
  const pathway = useAppState(pathwayOf);
  const today = useAppState((state) => state.today);
  const plan = useAppState(rotationPlanOf);
  const [dialog, setDialog] = useState<'sources' | 'placement' | null>(null);
  const counts = measured.filter(
    ({ requirement, minimum }) => minimum !== null && overrides[requirement.id]?.notForMe !== true,
  );
  const asked = counts.filter(({ isRequired }) => isRequired);
  const suggested = counts.filter(({ isRequired }) => !isRequired);
  const missing = asked.filter(
    ({ verdict, window }) => verdict === 'short' && window !== null && window.end >= today,
  );
  return (
    <section aria-labelledby="requirements">
      <div className={styles.head}>
        <h2 id="requirements">What {pathway.shortName} asks for</h2>
        <Button
          size="small"
          variant="ghost"
          aria-haspopup="dialog"
          onClick={() => setDialog('sources')}
        >
          Sources and overrides
        </Button>
      </div>
      {measured.length === 0 ? (
        <p className={styles.none}>
          No source names a count of rotations for this pathway. Your program may have its own.
        </p>
      ) : (
        <RequirementBand measured={asked} />
      )}
      {suggested.length > 0 && (
        <details className={styles.suggested}>
          <summary>Customary or advised, asked for by no one</summary>
          <RequirementBand measured={suggested} />
        </details>
      )}
      {missing.length > 0 && (
        <div className={styles.missing}>
          <p>
            <b>
              {missing.length === 1 ? 'One requirement is' : `${missing.length} requirements are`}{' '}
              not planned in full.
            </b>{' '}
            Open blocks can be filled for {missing.length === 1 ? 'it' : 'them'}.
          </p>
          <Button size="small" aria-haspopup="dialog" onClick={() => setDialog('placement')}>
            Try a placement
          </Button>
        </div>
      )}
      <ConflictNotes onShow={onShow} />
      <RotationOffers />
      {dialog !== null && (
        <Suspense>
          {dialog === 'sources' && (
            <RequirementsDialog measured={measured} onClose={() => setDialog(null)} />
          )}
          {dialog === 'placement' && plan !== null && (
            <PlacementDialog plan={plan} onClose={() => setDialog(null)} />
          )}
        </Suspense>
      )}
    </section>
  );
}
