import type { Rotation } from '#domain/rotation.ts';
import type { ReadRow, RowProblem } from '#exchange/procedureCsv.ts';
import { rotationText } from '#parts/logbookTexts.ts';
import { countText, pluralText } from '#parts/numberTexts.ts';
import { useRotationTypes } from '#parts/useRotationTypes.ts';
import { countLimit } from '#store/procedureActions.ts';
import styles from './ImportCsvDialog.module.css';

type DateProblem = Extract<RowProblem, 'date' | 'other-order' | 'future'>;

const problemTexts: Readonly<Record<Exclude<RowProblem, DateProblem>, string>> = {
  procedure: 'the procedure is empty',
  role: 'the role is none that is known, or is left out',
  count: `the count is no whole number from 1 to ${countText(countLimit)}`,
  'too-long': 'a text is too long',
  unclosed: 'a quotation mark is not closed',
};

/** A cell that is no date may be a whole text. */
const longestDate = 40;

function problemText(problem: RowProblem, dateWords: string): string {
  const shown = dateWords.length > longestDate ? `${dateWords.slice(0, longestDate)}…` : dateWords;
  switch (problem) {
    case 'date':
      return dateWords === ''
        ? 'the date is empty'
        : `the date “${shown}” cannot be read: write it like 2026-11-24`;
    case 'other-order':
      return `the date “${shown}” is written another way than the others: write it like 2026-11-24`;
    case 'future':
      return `the date “${shown}” is after today`;
    default:
      return problemTexts[problem];
  }
}

/** So many rows are named one by one. */
const mostNamed = 100;

interface ImportReportProps {
  readonly read: readonly ReadRow[];
  readonly rotations: readonly Rotation[];
}

/** What becomes of the rows of a file: how many are new, in the log already, or wrong, and which. */
export function ImportReport({ read, rotations }: ImportReportProps) {
  const added = read.filter((row) => row.kind === 'new');
  const inLog = read.filter((row) => row.kind === 'in-log');
  const wrong = read.filter((row) => row.kind === 'problem');
  const complicated = added.filter(({ procedure }) => procedure.complication === true);
  const withoutNotes = added.filter(({ leftOutNotes }) => leftOutNotes);
  return (
    <div className={styles.report} role="status">
      <p>
        <b>{pluralText(added.length, 'row is new', 'rows are new')}.</b>{' '}
        {inLog.length > 0 &&
          `${pluralText(inLog.length, 'row is in your log already and is', 'rows are in your log already and are')} left out. `}
        {wrong.length > 0 &&
          `${pluralText(wrong.length, 'row cannot be read and is', 'rows cannot be read and are')} left out.`}
      </p>
      {complicated.length > 0 && (
        <p>{pluralText(complicated.length, 'new row has', 'new rows have')} a complication.</p>
      )}
      {withoutNotes.length > 0 && (
        <p>
          {pluralText(withoutNotes.length, 'row has notes', 'rows have notes')} that look like
          patient data. Those rows are added without them.
        </p>
      )}
      <RotationCounts added={added.map(({ procedure }) => procedure)} rotations={rotations} />
      <RowList title="Rows that cannot be read" rows={wrong}>
        {(row) => row.problems.map((problem) => problemText(problem, row.date)).join(', ')}
      </RowList>
      <RowList title="Rows in your log already" rows={inLog}>
        {() => 'same day, procedure, role, count and site'}
      </RowList>
    </div>
  );
}

interface RotationCountsProps {
  readonly added: readonly { readonly rotation?: string }[];
  readonly rotations: readonly Rotation[];
}

/** How many of the new rows go to which rotation; nothing where none does. */
function RotationCounts({ added, rotations }: RotationCountsProps) {
  const types = useRotationTypes(rotations.length > 0);
  const counts = new Map<string, number>();
  for (const { rotation } of added) {
    if (rotation !== undefined) counts.set(rotation, (counts.get(rotation) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const assigned = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <details>
      <summary>
        {countText(assigned)} of {pluralText(added.length, 'new row', 'new rows')} by date in{' '}
        {pluralText(counts.size, 'rotation', 'rotations')}
      </summary>
      <ul className={styles.rows}>
        {rotations.map((rotation) => {
          const count = counts.get(rotation.id);
          return count === undefined ? null : (
            <li key={rotation.id}>
              {rotationText(rotation, types)}: {pluralText(count, 'row', 'rows')}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface RowListProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly children: (row: Row) => string;
}

function RowList<Row extends { readonly line: number }>({
  title,
  rows,
  children,
}: RowListProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul className={styles.rows}>
        {rows.slice(0, mostNamed).map((row) => (
          <li key={row.line}>
            Row {countText(row.line)}: {children(row)}.
          </li>
        ))}
        {rows.length > mostNamed && <li>And {countText(rows.length - mostNamed)} more.</li>}
      </ul>
    </details>
  );
}
