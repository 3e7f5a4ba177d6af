import { Suspense, useMemo, useState } from 'react';
import type { BlockCell } from '#domain/blockCells.ts';
import type { RotationYear } from '#domain/rotation.ts';
import { NoDatesYet } from '#parts/NoDatesYet.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { isCountryMissing, finalPathwayOf } from '#store/derivedPlan.ts';
import { rotationYearsOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsReadWhole } from '#store/useIsRead.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import type { ConflictPlace } from './conflictPlace.ts';
import { RequirementsSection } from './RequirementsSection.tsx';
import { RotationPlanner } from './RotationPlanner.tsx';
import styles from './RotationsScreen.module.css';
import { usePlanner } from './usePlanner.ts';

const ExamplesDialog = lazyPart(() => import('./ExamplesDialog.tsx'), 'ExamplesDialog');

/** The blocks of all training years, and what they add up to. */
export function RotationsScreen() {
  const isReadWhole = useIsReadWhole();
  const isMissing = useAppState(isCountryMissing);
  const years = useAppState(rotationYearsOf);
  const [showsExamples, setShowsExamples] = useState(false);
  const pathway = useAppState(finalPathwayOf);
  return (
    <div className={styles.page}>
      <PageHead
        title="Rotations"
        isWaiting={!isReadWhole}
        lede="The blocks of every training year. Only what you place is counted."
      >
        {(!isReadWhole || years.length > 0) && (
          <Button aria-haspopup="dialog" onClick={() => setShowsExamples(true)}>
            Example schedules
          </Button>
        )}
      </PageHead>
      {isReadWhole &&
        !isMissing &&
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
    </div>
  );
}

function Rotations({ years }: { readonly years: readonly RotationYear[] }) {
  const today = useAppState((state) => state.today);
  const rotations = useAppState(rotationsOf);
  const [chosenYear, setChosenYear] = useState<string | null>(null);
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
  const listed = hasEarlier && !showsEarlier ? ahead : years;
  const current = ahead.find(({ end }) => end >= today) ?? ahead.at(-1) ?? years.at(-1);
  const shownYear = listed.find(({ label }) => label === chosenYear) ?? current;
  const planner = usePlanner(listed);

  /** False where it is in no block that is shown. */
  function show(place: ConflictPlace): boolean {
    for (const { year, cells } of planner.rows) {
      const index = cells.findIndex((cell) => isAt(cell, year, place));
      if (index < 0) continue;
      setChosenYear(year.label);
      planner.goTo({ year: year.label, index });
      return true;
    }
    return false;
  }

  return (
    <>
      <RequirementsSection onShow={show} />
      <section className={styles.blocks} aria-labelledby="blocks">
        <h2 id="blocks">Blocks</h2>
        <RotationPlanner
          planner={planner}
          shownYear={shownYear?.label ?? ''}
          onShowYear={setChosenYear}
        />
        {hasEarlier && (
          <Button
            size="small"
            variant="ghost"
            isFlush
            onClick={() => setShowsEarlier(!showsEarlier)}
          >
            {showsEarlier ? 'Hide' : 'Show'} earlier years without rotations
          </Button>
        )}
      </section>
    </>
  );
}

function isAt(cell: BlockCell, year: RotationYear, place: ConflictPlace): boolean {
  if (place.kind === 'rotation') return cell.rotation?.id === place.rotation;
  return (
    place.kind === 'open-block' &&
    year.label === place.trainingYear &&
    cell.rotation === null &&
    cell.end >= place.day
  );
}
