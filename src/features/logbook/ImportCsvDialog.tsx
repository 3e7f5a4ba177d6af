import { useState } from 'react';
import { dateText } from '#domain/dateText.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import type { DateOrder, ReadColumn } from '#exchange/dateColumn.ts';
import { readDate } from '#exchange/dateColumn.ts';
import { fieldNames, guessedColumns, procedureFields } from '#exchange/procedureCsv.ts';
import { listText } from '#parts/listText.ts';
import { roleNames } from '#parts/logbookTexts.ts';
import { pluralText } from '#parts/numberTexts.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { importProcedures, procedureLimits } from '#store/procedureActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { Note } from '#ui/Note.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import styles from './ImportCsvDialog.module.css';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportReport } from './ImportReport.tsx';
import { ImportRoles } from './ImportRoles.tsx';
import type { CsvFile } from './csvFile.ts';
import type { ImportChoices } from './useReadRows.ts';
import { useReadRows } from './useReadRows.ts';

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
  const { procedureColumns } = useAppState(settingsOf);
  const rotations = useAppState(rotationsOf);
  const [choices, setChoices] = useState<ImportChoices>(() => ({
    mapping: guessedColumns(headings, procedureColumns),
    dateOrder: null,
    usualRole: 'performed',
    roleMeanings: new Map(),
    assignsRotations: true,
    keepsNotes: false,
  }));
  const { mapping, usualRole, roleMeanings, assignsRotations, keepsNotes } = choices;
  const { dates, dateOrder, roleWords, read } = useReadRows(rows, choices);
  const added = read.flatMap((row) => (row.kind === 'new' ? [row.procedure] : []));
  const missing = (['date', 'procedure'] as const).filter((field) => mapping[field] === null);

  function choose(chosen: Partial<ImportChoices>): void {
    setChoices({ ...choices, ...chosen });
  }

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
      <ImportColumns
        headings={headings}
        rows={rows}
        mapping={mapping}
        onChange={(columns) => choose({ mapping: columns })}
      />
      <DateReading
        dates={dates}
        order={dateOrder}
        isAsked={dates.isAmbiguous || choices.dateOrder !== null}
        onChange={(order) => choose({ dateOrder: order })}
      />
      <ImportRoles
        words={roleWords}
        meanings={roleMeanings}
        onChange={(meanings) => choose({ roleMeanings: meanings })}
      />
      <SegmentedControl
        legend="Role where a row says none"
        value={usualRole}
        onChange={(role) => choose({ usualRole: role })}
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
          onChange={(isChecked) => choose({ assignsRotations: isChecked })}
        />
      )}
      {(keepsNotes || read.some((row) => row.kind === 'new' && row.leftOutNotes)) && (
        <LabeledCheckbox
          label="The notes hold nothing about patients. Keep them all."
          checked={keepsNotes}
          onChange={(isChecked) => choose({ keepsNotes: isChecked })}
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

interface DateReadingProps {
  readonly dates: ReadColumn;
  readonly order: DateOrder;
  /** The file does not tell the order, or the person has said it. */
  readonly isAsked: boolean;
  readonly onChange: (order: DateOrder) => void;
}

/** How one of the dates is read, to be seen to be right. */
function DateReading({ dates: { example }, order, isAsked, onChange }: DateReadingProps) {
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const date = example === null ? null : readDate(example, order, today);
  if (date === null) return null;
  return (
    <div className={styles.dates}>
      <p>
        “{example}” is read as <b>{dateText(date, dateStyle)}</b>.
      </p>
      {isAsked && (
        <SegmentedControl
          legend="The file does not say which comes first"
          value={order}
          onChange={onChange}
          options={[
            { value: 'month-first', label: 'Month first' },
            { value: 'day-first', label: 'Day first' },
          ]}
        />
      )}
    </div>
  );
}
