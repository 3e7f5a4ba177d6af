/** Tables as text: RFC 4180, with a header row. What is written is harmless in a spreadsheet. */

const delimiters = [',', ';', '\t'] as const;

/** The rows of a table. Commas, semicolons or tabs part the cells, whichever the first row has most of. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = delimiterOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < body.length) {
    const cell = body[at] === '"' ? quotedCell(body, at) : plainCell(body, at, delimiter);
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
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.length > 1 || cells[0] !== '');
}

interface Cell {
  readonly text: string;
  /** Where what follows it begins. */
  readonly end: number;
}

function plainCell(body: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < body.length && body[end] !== delimiter && !isLineEnd(body[end])) end += 1;
  return { text: body.slice(start, end), end };
}

/** One that is not closed goes on to the end of the text. What stands after its quotes is left out. */
function quotedCell(body: string, start: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = body.indexOf('"', from);
    if (quote === -1) return { text: parts.join('') + body.slice(from), end: body.length };
    parts.push(body.slice(from, quote));
    if (body[quote + 1] !== '"') {
      let end = quote + 1;
      while (end < body.length && !isLineEnd(body[end]) && !isDelimiter(body[end])) end += 1;
      return { text: parts.join(''), end };
    }
    parts.push('"');
    from = quote + 2;
  }
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function isDelimiter(character: string | undefined): boolean {
  return delimiters.some((delimiter) => delimiter === character);
}

function delimiterOf(body: string): string {
  let inQuotes = false;
  const counts = new Map<string, number>();
  for (const character of body) {
    if (character === '"') inQuotes = !inQuotes;
    else if (!inQuotes && isLineEnd(character)) break;
    else if (!inQuotes) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return delimiters.reduce<string>(
    (most, one) => ((counts.get(one) ?? 0) > (counts.get(most) ?? 0) ? one : most),
    ',',
  );
}

/** The table as text. Every cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  // An apostrophe, a lone empty cell and spaces at an end are quoted too, to come back as they are.
  return /[",;\t\r\n]|^\s|\s$|^$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A cell as it was before it was made harmless. */
export function cellOf(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
