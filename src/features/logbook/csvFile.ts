/** A file that was chosen to be imported, as a table; or why it is none. */
import type { CsvRow } from '#exchange/csv.ts';
import { csvRows } from '#exchange/csv.ts';
import { textOfBytes } from '#exchange/textOfBytes.ts';
import { countText } from '#parts/numberTexts.ts';
import { unopenedFileText } from '#parts/unopenedFileText.ts';

export type CsvFile =
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly headings: readonly string[];
      readonly rows: readonly CsvRow[];
    }
  | { readonly kind: 'refused'; readonly fact: string; readonly advice: string };

/** More would not fit into what a browser keeps for one site. */
const mostRows = 20_000;
const mostBytes = 20_000_000;

/** Refuses what is too large, cannot be opened or is no table, before anything is worked out of it. */
export async function readCsvFile(file: File): Promise<CsvFile> {
  if (file.size > mostBytes) {
    return refused(
      `“${file.name}” is larger than 20 MB.`,
      'Split it into parts, or leave out columns that are not needed.',
    );
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    const { fact, advice } = unopenedFileText(file.name);
    return refused(fact, advice);
  }
  const read = textOfBytes(new Uint8Array(bytes));
  if (read.kind === 'not-text') {
    return refused(
      `“${file.name}” is no table of text.`,
      'In the spreadsheet, save it as CSV and choose that file.',
    );
  }
  const table = csvRows(read.text);
  const [first, ...all] = withoutTitle(table);
  // A spreadsheet writes the delimiters of rows that are empty, too.
  const rows = all.filter((row) => row.isUnclosed || filledIn(row) > 0);
  const unclosed = table.slice(0, table.length - all.length).find(({ isUnclosed }) => isUnclosed);
  if (unclosed !== undefined) {
    return refused(
      `A quotation mark of row ${unclosed.line} is not closed.`,
      'So the names of the columns are not known. Close it in the file, and choose the file again.',
    );
  }
  if (first === undefined || rows.length === 0) {
    return refused(
      `“${file.name}” has no rows.`,
      'The first line has to name the columns, and each line after it is one entry.',
    );
  }
  if (rows.length > mostRows) {
    return refused(
      `“${file.name}” has ${countText(rows.length)} rows.`,
      `At most ${countText(mostRows)} can be imported, since browsers keep only a few megabytes for each site.`,
    );
  }
  return { kind: 'table', name: file.name, headings: first.cells, rows };
}

/** A title has no more lines. */
const mostTitleRows = 12;

/**
 * Reports of case-log systems begin with their name and period: the first row of more than two cells has the headings.
 */
function withoutTitle(table: readonly CsvRow[]): readonly CsvRow[] {
  const start = table.slice(0, mostTitleRows).findIndex((row) => filledIn(row) > 2);
  return start === -1 ? table : table.slice(start);
}

function filledIn({ cells }: CsvRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function refused(fact: string, advice: string): CsvFile {
  return { kind: 'refused', fact, advice };
}
