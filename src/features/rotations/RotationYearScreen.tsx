import { lazy, Suspense, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { RotationYear } from '#domain/rotation.ts';
import { rotationAmount } from '#domain/rotation.ts';
import { rotationsOfYear } from '#domain/rotationEdits.ts';
import { figureText } from '#parts/amountText.ts';
import { NotFoundScreen } from '#parts/NotFoundScreen.tsx';
import { PageHead } from '#parts/PageHead.tsx';
import { paths } from '#parts/paths.ts';
import { useOpened } from '#parts/useOpened.ts';
import { rotationTypesOf, rotationYearsOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { statusNames } from './plannerTexts.ts';
import { RotationPlanner } from './RotationPlanner.tsx';
import styles from './RotationYearScreen.module.css';
import { usePlanner } from './usePlanner.ts';

const RotationDialog = lazy(async () => ({
  default: (await import('./RotationDialog.tsx')).RotationDialog,
}));

/** One training year: its blocks, and its rotations with all that is known of them, to be printed on a page. */
export function RotationYearScreen() {
  const { trainingYear = '' } = useParams();
  const isReadWhole = useAppState((state) => state.isReadWhole);
  const years = useAppState(rotationYearsOf);
  const year = years.find(({ label }) => label === trainingYear);
  if (isReadWhole && year === undefined) return <NotFoundScreen />;
  return (
    <>
      <PageHead title={`Rotations of ${trainingYear}`}>
        <Button onClick={() => window.print()}>Print</Button>
      </PageHead>
      <p className={styles.back}>
        <Link to={paths.rotations.link()}>All training years</Link>
      </p>
      {isReadWhole && year !== undefined && <Year year={year} />}
    </>
  );
}

function Year({ year }: { readonly year: RotationYear }) {
  const years = useMemo(() => [year], [year]);
  const planner = usePlanner(years);
  return (
    <>
      <RotationPlanner planner={planner} shownYear={year.label} onShowYear={() => undefined} />
      <YearTable year={year} />
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

function YearTable({ year }: { readonly year: RotationYear }) {
  const rotations = useAppState(rotationsOf);
  const types = useAppState(rotationTypesOf);
  const { dateStyle } = useAppState(settingsOf);
  const ofYear = rotationsOfYear(rotations, year.label);
  if (ofYear.length === 0) return null;
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption>Rotations in {year.label}</caption>
        <thead>
          <tr>
            <th scope="col">Dates</th>
            <th scope="col">Rotation</th>
            <th scope="col">Weeks</th>
            <th scope="col">Site</th>
            <th scope="col">Preceptor</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {ofYear.map((rotation) => (
            <tr key={rotation.id}>
              <td>
                <DateText date={rotation.start} dateStyle={dateStyle} /> to{' '}
                <DateText date={rotation.end} dateStyle={dateStyle} />
              </td>
              <th scope="row">
                {types.get(rotation.type)?.name ?? rotation.type}
                {rotation.notes !== undefined && (
                  <span className={styles.notes}>{rotation.notes}</span>
                )}
              </th>
              <td>{figureText(rotationAmount(rotation, year, 'counted').weeks)}</td>
              <td>
                {rotation.site}
                {rotation.away === true && ' (away)'}
              </td>
              <td>{rotation.preceptor}</td>
              <td>{statusNames[rotation.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
