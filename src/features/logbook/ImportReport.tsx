import type { ReadRow, RowProblem } from '#exchange/procedureCsv.ts';
import { countText, pluralText } from '#parts/logbookTexts.ts';
import styles from './ImportCsvDialog.module.css';

const problemTexts: Readonly<Record<RowProblem, string>> = {
  date: 'the date cannot be read',
  future: 'the date is after today',
  procedure: 'the procedure is empty',
  role: 'the role is none that is known',
  count: 'the count is no whole number from 1 to 10,000',
  'too-long': 'a text is too long',
};

/** So many rows are named one by one. */
const mostNamed = 100;

/** What becomes of the rows of a file: how many are new, in the log already, or wrong, and which. */
export function ImportReport({ read }: { readonly read: readonly ReadRow[] }) {
  const added = read.filter((row) => row.kind === 'new');
  const inLog = read.filter((row) => row.kind === 'in-log');
  const wrong = read.filter((row) => row.kind === 'problem');
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
      {withoutNotes.length > 0 && (
        <p>
          {pluralText(withoutNotes.length, 'row has notes', 'rows have notes')} that look like
          patient data. Those rows are added without them.
        </p>
      )}
      <RowList title="Rows that cannot be read" rows={wrong}>
        {(row) => row.problems.map((problem) => problemTexts[problem]).join(', ')}
      </RowList>
      <RowList title="Rows in your log already" rows={inLog}>
        {() => 'same day, procedure, role, count and site'}
      </RowList>
    </div>
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
