import { useMemo, useState } from 'react';
import { rotationOn } from '#domain/currentRotation.ts';
import { dateText } from '#domain/dateText.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import type { DateOrder } from '#exchange/dateColumn.ts';
import { dateOrderOf, readDate } from '#exchange/dateColumn.ts';
import type { ColumnMapping } from '#exchange/procedureCsv.ts';
import {
  fieldNames,
  guessedColumns,
  procedureFields,
  readProcedures,
} from '#exchange/procedureCsv.ts';
import type { RoleMeanings } from '#exchange/roleColumn.ts';
import { roleWordsIn } from '#exchange/roleColumn.ts';
import { listText } from '#parts/listText.ts';
import { roleNames } from '#parts/logbookTexts.ts';
import { pluralText } from '#parts/numberTexts.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { importProcedures, procedureLimits } from '#store/procedureActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { Note } from '#ui/Note.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import styles from './ImportCsvDialog.module.css';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportReport } from './ImportReport.tsx';
import { ImportRoles } from './ImportRoles.tsx';
import type { CsvFile } from './csvFile.ts';
import { procedureNamed } from './procedureForm.ts';

interface ImportCsvDialogProps {
  readonly file: CsvFile;
  readonly onClose: () => void;
}

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
  const [roleMeanings, setRoleMeanings] = useState<RoleMeanings>(new Map());
  const rotations = useAppState(rotationsOf);
  const [assignsRotations, setAssignsRotations] = useState(true);
  const [keepsNotes, setKeepsNotes] = useState(false);

  const dateColumn = mapping.date;
  const dates = useMemo(
    () =>
      dateOrderOf(
        dateColumn === null ? [] : rows.map(({ cells }) => cells[dateColumn] ?? ''),
        dateStyle === 'day-month-year' ? 'day-first' : 'month-first',
        today,
      ),
    [rows, dateColumn, dateStyle, today],
  );
  const dateOrder = chosenOrder ?? dates.order;
  const roleColumn = mapping.role;
  const roleWords = useMemo(
    () =>
      roleColumn === null ? [] : roleWordsIn(rows.map(({ cells }) => cells[roleColumn] ?? '')),
    [rows, roleColumn],
  );
  const read = useMemo(
    () =>
      readProcedures(rows, log, {
        mapping,
        dateOrder,
        usualRole,
        roleMeanings,
        today,
        procedureNamed,
        rotationOn: (date) => (assignsRotations ? rotationOn(date, rotations)?.id : undefined),
        keepsNotes,
      }),
    [
      rows,
      log,
      mapping,
      dateOrder,
      usualRole,
      roleMeanings,
      today,
      assignsRotations,
      rotations,
      keepsNotes,
    ],
  );
  const added = read.flatMap((row) => (row.kind === 'new' ? [row.procedure] : []));
  const missing = (['date', 'procedure'] as const).filter((field) => mapping[field] === null);
  const exampleDate = dates.example === null ? null : readDate(dates.example, dateOrder, today);

  function add(): void {
    const chosen = procedureFields.flatMap((field) => {
      const heading = headings[mapping[field] ?? -1];
      return heading === undefined
        ? []
        : [[field, heading.slice(0, procedureLimits.line)] as const];
    });
    if (importProcedures(store, added, Object.fromEntries(chosen))) onClose();
  }

  return (
    <div className={styles.body}>
      <p>
        {name}: {pluralText(rows.length, 'row', 'rows')}. Nothing is added yet.
      </p>
      <ImportColumns headings={headings} rows={rows} mapping={mapping} onChange={setMapping} />
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
      <ImportRoles words={roleWords} meanings={roleMeanings} onChange={setRoleMeanings} />
      <SegmentedControl
        legend="Role where a row says none"
        value={usualRole}
        onChange={setUsualRole}
        options={procedureRoles.map((value) => ({ value, label: roleNames[value] }))}
      />
      {missing.length > 0 ? (
        <Note
          kind="warning"
          fact={`Choose the column for ${listText(missing.map((field) => fieldNames[field].toLowerCase()))}.`}
        />
      ) : (
        <ImportReport read={read} rotations={rotations} />
      )}
      {rotations.length > 0 && (
        <LabeledCheckbox
          label="Each entry belongs to the rotation of its day"
          checked={assignsRotations}
          onChange={setAssignsRotations}
        />
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
