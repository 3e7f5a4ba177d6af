import { yearLines } from '#domain/blockCells.ts';
import type { YearLine } from '#domain/blockCells.ts';
import type { Rotation, RotationYear } from '#domain/rotation.ts';
import { rotationAmount } from '#domain/rotation.ts';
import { rotationsOfYear } from '#domain/rotationEdits.ts';
import { figureText } from '#parts/amountText.ts';
import { rotationName } from '#parts/rotationName.ts';
import { absencesOfPlan, rotationTypesOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { DateText } from '#ui/DateText.tsx';
import { openName, statusNames } from './plannerTexts.ts';
import styles from './RotationYearScreen.module.css';

/** All that is known of a year's rotations, and what is open, in order of time. */
export function YearTable({ year }: { readonly year: RotationYear }) {
  const ofYear = rotationsOfYear(useAppState(rotationsOf), year.label);
  const absences = useAppState(absencesOfPlan);
  if (ofYear.length === 0) return null;
  const hasNotes = ofYear.some(({ notes }) => notes !== undefined);
  return (
    <div className={styles.scroller}>
      <DataTable caption={`Rotations in ${year.label}`}>
        <thead>
          <tr>
            <th scope="col">Block</th>
            <th scope="col">Dates</th>
            <th scope="col">Rotation</th>
            <th scope="col" className={styles.weeks}>
              Weeks
            </th>
            <th scope="col">Site</th>
            <th scope="col">Preceptor</th>
            <th scope="col">Status</th>
            {hasNotes && <th scope="col">Notes</th>}
          </tr>
        </thead>
        <tbody>
          {yearLines(year, ofYear, absences).map((line) => (
            <Line key={line.rotation?.id ?? line.start} {...{ line, year, hasNotes }} />
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

interface LineProps {
  readonly line: YearLine;
  readonly year: RotationYear;
  readonly hasNotes: boolean;
}

function Line({ line, year, hasNotes }: LineProps) {
  const types = useAppState(rotationTypesOf);
  const { rotation, isPaused, blocks, start, end } = line;
  return (
    <tr className={rotation === null ? styles.open : undefined}>
      <td className={blocks === null ? undefined : styles.block}>
        {blocks === null ? 'None' : [...new Set(blocks)].join('–')}
      </td>
      <td className={styles.dates}>
        <DateText date={start} /> to <DateText date={end} />
      </td>
      <th scope="row">{rotation === null ? openName(isPaused) : rotationName(rotation, types)}</th>
      <td className={styles.weeks}>{figureText(rotationAmount(line, year).weeks)}</td>
      <td>{rotation === null ? null : siteText(rotation)}</td>
      <td>{rotation?.preceptor}</td>
      <td>{rotation === null ? null : statusNames[rotation.status]}</td>
      {hasNotes && <td className={styles.notes}>{rotation?.notes}</td>}
    </tr>
  );
}

/** Null where nothing is known of it. */
function siteText({ site, away = false }: Rotation): string | null {
  const parts = [site, away ? '(away)' : undefined].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' ');
}
