import type { CsvRow } from '#exchange/csv.ts';
import type { ColumnMapping, ProcedureField } from '#exchange/procedureCsv.ts';
import { fieldNames, procedureFields } from '#exchange/procedureCsv.ts';
import { patientColumns } from '#exchange/patientColumns.ts';
import { Note } from '#ui/Note.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './ImportCsvDialog.module.css';

interface ImportColumnsProps {
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}

const noColumn = 'none';

/** Which column of the file each field is read from; none can be one that may say who a patient is. */
export function ImportColumns({ headings, rows, mapping, onChange }: ImportColumnsProps) {
  const refused = patientColumns(headings);
  const offered = headings.flatMap((heading, index) =>
    refused.includes(index) ? [] : [{ value: String(index), label: columnName(heading, index) }],
  );
  return (
    <>
      {refused.length > 0 && (
        <Note
          kind="info"
          fact={`Not read: ${refused.map((index) => columnName(headings[index] ?? '', index)).join(', ')}.`}
        >
          {refused.length === 1 ? 'This column' : 'These columns'} may say who a patient is. Nothing
          of {refused.length === 1 ? 'it' : 'them'} goes into your log.
        </Note>
      )}
      <div className={styles.columns}>
        {procedureFields.map((field) => (
          <SelectField
            key={field}
            label={`Column for ${fieldNames[field].toLowerCase()}`}
            value={String(mapping[field] ?? noColumn)}
            onChange={(column) =>
              onChange({ ...mapping, [field]: column === noColumn ? null : Number(column) })
            }
            help={exampleOf(field, mapping, rows)}
            options={[{ value: noColumn, label: 'None' }, ...offered]}
          />
        ))}
      </div>
    </>
  );
}

function columnName(heading: string, index: number): string {
  return heading.trim() === '' ? `Column ${index + 1}` : heading;
}

/** What stands in the first row that has something there. */
function exampleOf(
  field: ProcedureField,
  mapping: ColumnMapping,
  rows: readonly CsvRow[],
): string | undefined {
  const column = mapping[field];
  if (column === null) return undefined;
  const filled = rows.slice(0, 200).find(({ cells }) => (cells[column] ?? '').trim() !== '');
  const text = filled?.cells[column]?.trim();
  if (text === undefined) return 'Empty in the first rows';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
