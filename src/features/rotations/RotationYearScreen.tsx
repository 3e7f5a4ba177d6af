import { Suspense, useMemo } from 'react';
import { useMatch } from 'react-router';
import type { RotationYear } from '#domain/rotation.ts';
import { rotationsOfYear } from '#domain/rotationEdits.ts';
import { pathwayOn } from '#domain/schedule.ts';
import { Crumbs } from '#parts/Crumbs.tsx';
import { NoDatesYet } from '#parts/NoDatesYet.tsx';
import { NotFoundScreen } from '#parts/NotFoundScreen.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { paths } from '#parts/paths.ts';
import { useOpened } from '#parts/useOpened.ts';
import { isCountryMissing, pathwayOf, scheduleOf } from '#store/derivedPlan.ts';
import { rotationYearsOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsReadWhole } from '#store/useIsRead.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { schemeNames } from './plannerTexts.ts';
import { RotationPlanner } from './RotationPlanner.tsx';
import styles from './RotationYearScreen.module.css';
import { usePlanner } from './usePlanner.ts';
import { YearCounts } from './YearCounts.tsx';
import { YearTable } from './YearTable.tsx';

const RotationDialog = lazyPart(() => import('./RotationDialog.tsx'), 'RotationDialog');

/** One training year: its blocks, and its rotations with all that is known of them, to be printed on a page. */
export function RotationYearScreen() {
  const trainingYear = useMatch(paths.rotationYear.pattern)?.params.trainingYear ?? '';
  return <RotationYearPage key={trainingYear} trainingYear={trainingYear} />;
}

function RotationYearPage({ trainingYear }: { readonly trainingYear: string }) {
  const isReadWhole = useIsReadWhole();
  const isMissing = useAppState(isCountryMissing);
  const years = useAppState(rotationYearsOf);
  const year = years.find(({ label }) => label === trainingYear);
  const isKnown = isReadWhole && !isMissing;
  if (isKnown && years.length > 0 && year === undefined) return <NotFoundScreen />;
  return (
    <div className={styles.page}>
      <Crumbs to={paths.rotations.link()} place="Rotations" />
      <PageHead title={`Rotations of ${trainingYear}`} isWaiting={!isKnown}>
        {(!isKnown || year !== undefined) && <Button onClick={() => window.print()}>Print</Button>}
      </PageHead>
      {isKnown && years.length === 0 && (
        <NoDatesYet>
          Here the blocks of one training year are planned. The years follow from the dates of your
          plan.
        </NoDatesYet>
      )}
      {isKnown && year !== undefined && <Year year={year} />}
    </div>
  );
}

function Year({ year }: { readonly year: RotationYear }) {
  const years = useMemo(() => [year], [year]);
  const planner = usePlanner(years);
  const own = useAppState(pathwayOf);
  const dates = useAppState(scheduleOf);
  const pathway = dates === null ? own : pathwayOn(year.start, own, dates);
  return (
    <>
      <p className={styles.facts}>
        {pathway.shortName}, <DateText date={year.start} /> to <DateText date={year.end} />,{' '}
        {schemeNames[year.scheme].toLowerCase()}
      </p>
      <RotationPlanner planner={planner} shownYear={year.label} onShowYear={() => undefined} />
      <YearTable year={year} />
      <YearCounts year={year} />
      <OpenedRotation year={year} />
    </>
  );
}

/** The one that the address names. */
function OpenedRotation({ year }: { readonly year: RotationYear }) {
  const [opened, open] = useOpened();
  const rotations = useAppState(rotationsOf);
  const rotation = rotationsOfYear(rotations, year.label).find(({ id }) => id === opened);
  return (
    rotation !== undefined && (
      <Suspense>
        <RotationDialog key={rotation.id} rotation={rotation} onClose={() => open(null)} />
      </Suspense>
    )
  );
}
