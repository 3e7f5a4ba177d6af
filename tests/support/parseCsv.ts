import { csvRows } from '#exchange/csv.ts';

/** The cells of each row. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  return csvRows(text).map(({ cells }) => cells);
}
