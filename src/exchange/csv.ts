/** Tables as text: RFC 4180, with a header row. What is written is harmless in a spreadsheet. */

const delimiters = [',', ';', '\t'] as const;

export interface CsvRow {
  /** The place of the row in the file, from 1, counted as a spreadsheet does: blank lines are rows too. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark opens its last cell and is not closed: what it is meant to hold is not known. */
  readonly isUnclosed: boolean;
}

/**
 * The rows of a table, without blank lines. Commas, semicolons or tabs part the cells, whichever the first row has most
 * of. A row with a quotation mark that is not closed ends with its line, so that it takes no other row along.
 */
export function csvRows(text: string): readonly CsvRow[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = delimiterOf(body);
  const rows: CsvRow[] = [];
  let row: string[] = [];
  let line = 1;
  let at = 0;
  function endRow(isUnclosed: boolean): void {
    if (isUnclosed || row.length > 1 || row[0] !== '') rows.push({ line, cells: row, isUnclosed });
    row = [];
    line += 1;
  }
  while (at < body.length) {
    const cell =
      body[at] === '"' ? quotedCell(body, at, delimiter) : plainCell(body, at, delimiter);
    row.push(cell.text);
    at = cell.end;
    if (body[at] === delimiter) {
      at += 1;
      // The text ends with a delimiter: one more cell, which is empty.
      if (at === body.length) row.push('');
      continue;
    }
    if (body[at] === '\r' && body[at + 1] === '\n') at += 1;
    at += 1;
    endRow(cell.isUnclosed);
  }
  if (row.length > 0) endRow(false);
  return rows;
}

interface Cell {
  readonly text: string;
  /** Where what follows it begins. */
  readonly end: number;
  readonly isUnclosed: boolean;
}

function plainCell(body: string, start: number, delimiter: string): Cell {
  const end = cellEnd(body, start, delimiter);
  return { text: body.slice(start, end), end, isUnclosed: false };
}

function cellEnd(body: string, start: number, delimiter: string): number {
  let end = start;
  while (end < body.length && body[end] !== delimiter && !isLineEnd(body[end])) end += 1;
  return end;
}

/**
 * What stands after its quotes is left out. Where that is so on another line, the quote found there opens a cell of
 * that line, and the one sought is missing.
 */
function quotedCell(body: string, start: number, delimiter: string): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = body.indexOf('"', from);
    if (quote === -1) return unclosedCell(body, start);
    parts.push(body.slice(from, quote));
    if (body[quote + 1] !== '"') {
      const text = parts.join('');
      const end = cellEnd(body, quote + 1, delimiter);
      const isFollowed = body.slice(quote + 1, end).trim() !== '';
      if (isFollowed && /[\r\n]/.test(text)) return unclosedCell(body, start);
      return { text, end, isUnclosed: false };
    }
    parts.push('"');
    from = quote + 2;
  }
}

/** Up to the end of its line. */
function unclosedCell(body: string, start: number): Cell {
  let end = start;
  while (end < body.length && !isLineEnd(body[end])) end += 1;
  return { text: body.slice(start + 1, end), end, isUnclosed: true };
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** A report may begin with a title: the first line that has two of a delimiter decides, else the first line. */
function delimiterOf(body: string): string {
  const lines = firstLines(body).map(delimiterCounts);
  const counts = lines.find((line) => Math.max(...line) > 1) ?? lines[0] ?? [];
  const place = counts.indexOf(Math.max(...counts));
  return delimiters[place] ?? ',';
}

/** As many as a title may have, without what stands in quotes. */
function firstLines(body: string): readonly string[] {
  const start = body.slice(0, 20_000).replaceAll(/"[^"]*"/g, '');
  return start.split(/\r\n|\n|\r/, 12);
}

function delimiterCounts(line: string): readonly number[] {
  return delimiters.map((delimiter) => line.split(delimiter).length - 1);
}

/** The table as text. Every cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** With which a formula begins, also as East Asia writes it, after spaces. */
const formulaStart = String.raw`['\s]*[=+\-@＝＋－＠]`;
const startOfCell = String.raw`(?:${formulaStart}|'*[\t\r])`;

/**
 * Where a spreadsheet parts cells by semicolons, one begins after each of them and with each line. A sign with a space
 * behind it is a bullet of a list.
 */
const startInside = String.raw`(?:'|[^\S\t\r\n])*(?:[=@＝＠]|[+\-＋－](?!\s))`;

const unsafeCell = new RegExp(`^(?=${startOfCell})`);
const unsafeInside = new RegExp(String.raw`[;\t\r\n](?=${startInside})`, 'g');
const madeSafeCell = new RegExp(`^'(?=${startOfCell})`);
const madeSafeInside = new RegExp(String.raw`([;\t\r\n])'(?=${startInside})`, 'g');

function cellText(text: string): string {
  const safe = text.replace(unsafeInside, "$&'").replace(unsafeCell, "'");
  // An apostrophe, a lone empty cell and spaces at an end are quoted too, to come back as they are.
  return /[",;\t\r\n]|^\s|\s$|^$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell as it was before it was made harmless. */
export function cellOf(text: string): string {
  return text.replace(madeSafeCell, '').replace(madeSafeInside, '$1');
}
