import { useMemo, useState } from 'react';
import { dateText } from '#domain/dateText.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import type { DateOrder } from '#exchange/dateColumn.ts';
import { dateOrderOf, readDate } from '#exchange/dateColumn.ts';
import type { ColumnMapping, ProcedureField } from '#exchange/procedureCsv.ts';
import {
  fieldNames,
  guessedColumns,
  procedureFields,
  readProcedures,
} from '#exchange/procedureCsv.ts';
import { pluralText, roleNames } from '#parts/logbookTexts.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { importProcedures } from '#store/procedureActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { Note } from '#ui/Note.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './ImportCsvDialog.module.css';
import { ImportReport } from './ImportReport.tsx';
import type { CsvFile } from './csvFile.ts';
import { procedureNamed } from './procedureForm.ts';

interface ImportCsvDialogProps {
  readonly file: CsvFile;
  readonly onClose: () => void;
}

const noColumn = 'none';

/** What a file holds, how its columns and dates are read, and what becomes of each row, before anything is added. */
export function ImportCsvDialog({ file, onClose }: ImportCsvDialogProps) {
  return (
    <Dialog title="Import procedures" width="wide" onClose={onClose}>
      {file.kind === 'table' ? (
        <Mapping file={file} onClose={onClose} />
      ) : (
        <>
          <Note kind="bad" isAlert fact={file.fact}>
            {file.advice}
          </Note>
          <div className={styles.actions}>
            <Button onClick={onClose}>Close</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

interface MappingProps {
  readonly file: Extract<CsvFile, { readonly kind: 'table' }>;
  readonly onClose: () => void;
}

function Mapping({ file: { name, headings, rows }, onClose }: MappingProps) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const log = useAppState(procedureLogOf);
  const { dateStyle, procedureColumns } = useAppState(settingsOf);
  const [mapping, setMapping] = useState<ColumnMapping>(() =>
    guessedColumns(headings, procedureColumns),
  );
  const [chosenOrder, setChosenOrder] = useState<DateOrder | null>(null);
  const [usualRole, setUsualRole] = useState<(typeof procedureRoles)[number]>('performed');
  const [keepsNotes, setKeepsNotes] = useState(false);

  const dateColumn = mapping.date;
  const dates = useMemo(
    () =>
      dateOrderOf(
        dateColumn === null ? [] : rows.map((cells) => cells[dateColumn] ?? ''),
        dateStyle === 'day-month-year' ? 'day-first' : 'month-first',
      ),
    [rows, dateColumn, dateStyle],
  );
  const dateOrder = chosenOrder ?? dates.order;
  const read = useMemo(
    () =>
      readProcedures(rows, log, {
        mapping,
        dateOrder,
        usualRole,
        today,
        procedureNamed,
        keepsNotes,
      }),
    [rows, log, mapping, dateOrder, usualRole, today, keepsNotes],
  );
  const added = read.flatMap((row) => (row.kind === 'new' ? [row.procedure] : []));
  const missing = (['date', 'procedure'] as const).filter((field) => mapping[field] === null);
  const exampleDate = dates.example === null ? null : readDate(dates.example, dateOrder);

  function add(): void {
    const chosen = procedureFields.flatMap((field) => {
      const heading = headings[mapping[field] ?? -1];
      return heading === undefined ? [] : [[field, heading.slice(0, 300)] as const];
    });
    if (importProcedures(store, added, Object.fromEntries(chosen))) onClose();
  }

  return (
    <div className={styles.body}>
      <p>
        {name}: {pluralText(rows.length, 'row', 'rows')}. Nothing is added yet.
      </p>
      <div className={styles.columns}>
        {procedureFields.map((field) => (
          <SelectField
            key={field}
            label={`Column for ${fieldNames[field].toLowerCase()}`}
            value={String(mapping[field] ?? noColumn)}
            onChange={(column) =>
              setMapping({ ...mapping, [field]: column === noColumn ? null : Number(column) })
            }
            help={exampleOf(field, mapping, rows)}
            options={[
              { value: noColumn, label: 'None' },
              ...headings.map((heading, index) => ({
                value: String(index),
                label: heading.trim() === '' ? `Column ${index + 1}` : heading,
              })),
            ]}
          />
        ))}
      </div>
      {exampleDate !== null && (
        <div className={styles.dates}>
          <p>
            “{dates.example}” is read as <b>{dateText(exampleDate, dateStyle)}</b>.
          </p>
          {(dates.isAmbiguous || chosenOrder !== null) && (
            <SegmentedControl
              legend="The file does not say which comes first"
              value={dateOrder}
              onChange={setChosenOrder}
              options={[
                { value: 'month-first', label: 'Month first' },
                { value: 'day-first', label: 'Day first' },
              ]}
            />
          )}
        </div>
      )}
      <SegmentedControl
        legend="Role where a row says none"
        value={usualRole}
        onChange={setUsualRole}
        options={procedureRoles.map((value) => ({ value, label: roleNames[value] }))}
      />
      {missing.length > 0 ? (
        <Note
          kind="warning"
          fact={`Choose the column for ${missing.map((field) => fieldNames[field].toLowerCase()).join(' and ')}.`}
        />
      ) : (
        <ImportReport read={read} />
      )}
      {(keepsNotes || read.some((row) => row.kind === 'new' && row.leftOutNotes)) && (
        <LabeledCheckbox
          label="The notes hold nothing about patients. Keep them all."
          checked={keepsNotes}
          onChange={setKeepsNotes}
        />
      )}
      <div className={styles.actions}>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="primary"
          disabledReason={added.length === 0 ? 'There is nothing new to add' : undefined}
          onClick={add}
        >
          Add {pluralText(added.length, 'entry', 'entries')}
        </Button>
      </div>
    </div>
  );
}

/** What stands in the first row that has something there. */
function exampleOf(
  field: ProcedureField,
  mapping: ColumnMapping,
  rows: readonly (readonly string[])[],
): string | undefined {
  const column = mapping[field];
  if (column === null) return undefined;
  const filled = rows.slice(0, 200).find((cells) => (cells[column] ?? '').trim() !== '');
  const text = filled?.[column]?.trim();
  if (text === undefined) return 'Empty in the first rows';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
