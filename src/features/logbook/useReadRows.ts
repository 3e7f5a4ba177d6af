import { useMemo } from 'react';
import { rotationOn } from '#domain/currentRotation.ts';
import type { DateOrder, ReadColumn } from '#exchange/dateColumn.ts';
import { dateOrderOf } from '#exchange/dateColumn.ts';
import type { CsvRow } from '#exchange/csv.ts';
import type { ReadRow, ReadingOptions } from '#exchange/procedureCsv.ts';
import { readProcedures } from '#exchange/procedureCsv.ts';
import { roleWordsIn } from '#exchange/roleColumn.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { procedureNamed } from './procedureForm.ts';

/** How a file is to be read, as far as the person says so. */
export interface ImportChoices extends Pick<
  ReadingOptions,
  'mapping' | 'usualRole' | 'roleMeanings' | 'keepsNotes'
> {
  /** null: as the dates of the file tell. */
  readonly dateOrder: DateOrder | null;
  readonly assignsRotations: boolean;
}

interface ReadRows {
  readonly dates: ReadColumn;
  readonly dateOrder: DateOrder;
  readonly roleWords: ReturnType<typeof roleWordsIn>;
  readonly read: readonly ReadRow[];
}

/** What becomes of each row, and what the columns of dates and roles hold. */
export function useReadRows(rows: readonly CsvRow[], choices: ImportChoices): ReadRows {
  const today = useAppState((state) => state.today);
  const log = useAppState(procedureLogOf);
  const rotations = useAppState(rotationsOf);
  const dateStyle = useDateStyle();
  const { date: dateColumn, role: roleColumn } = choices.mapping;

  const dates = useMemo(
    () =>
      dateOrderOf(
        textsOf(rows, dateColumn),
        dateStyle === 'day-month-year' ? 'day-first' : 'month-first',
        today,
      ),
    [rows, dateColumn, dateStyle, today],
  );
  const dateOrder = choices.dateOrder ?? dates.order;
  const roleWords = useMemo(() => roleWordsIn(textsOf(rows, roleColumn)), [rows, roleColumn]);
  const read = useMemo(
    () =>
      readProcedures(rows, log, {
        ...choices,
        dateOrder,
        today,
        procedureNamed,
        rotationOn: (date) =>
          choices.assignsRotations ? rotationOn(date, rotations)?.id : undefined,
      }),
    [rows, log, choices, dateOrder, today, rotations],
  );
  return { dates, dateOrder, roleWords, read };
}

function textsOf(rows: readonly CsvRow[], column: number | null): readonly string[] {
  return column === null ? [] : rows.map(({ cells }) => cells[column] ?? '');
}
