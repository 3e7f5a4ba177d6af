/** A calendar file read back by the rules of RFC 5545, for tests. */

export interface ReadComponent {
  readonly name: string;
  /** Values by name, parameters included: `DTSTART;VALUE=DATE`. Texts are unescaped. */
  readonly values: Readonly<Record<string, string>>;
  readonly parts: readonly ReadComponent[];
}

const texts = new Set(['UID', 'SUMMARY', 'CATEGORIES', 'DESCRIPTION', 'LOCATION']);

/** The calendar of the file. Throws where a line, a component or a name is not as it should be. */
export function readCalendar(file: string): ReadComponent {
  if (!file.endsWith('\r\n')) throw new Error('The last line has no end');
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const [first = '', ...rest] = lines;
  const { component, left } = readComponent(first, rest);
  if (left.length > 0) throw new Error(`Lines after the calendar: ${left.join(' | ')}`);
  return component;
}

interface Reading {
  readonly component: ReadComponent;
  readonly left: readonly string[];
}

function readComponent(begin: string, lines: readonly string[]): Reading {
  const name = /^BEGIN:([A-Z]+)$/.exec(begin)?.[1];
  if (name === undefined) throw new Error(`Not the begin of a component: ${begin}`);
  const values: Record<string, string> = {};
  const parts: ReadComponent[] = [];
  let left = lines;
  for (;;) {
    const [line, ...after] = left;
    if (line === undefined) throw new Error(`${name} does not end`);
    if (line === `END:${name}`) return { component: { name, values, parts }, left: after };
    if (line.startsWith('BEGIN:')) {
      const inner = readComponent(line, after);
      parts.push(inner.component);
      left = inner.left;
      continue;
    }
    const [, property, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):([^\n\r]*)$/.exec(line) ?? [];
    if (property === undefined || value === undefined) throw new Error(`Not a line: ${line}`);
    if (property in values) throw new Error(`${property} is there twice`);
    values[property] = texts.has(property) ? unescaped(value) : value;
    left = after;
  }
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`Not escaped: ${value}`);
  return value.replaceAll(/\\(.)/gu, (_, character: string) => {
    if (!'\\;,nN'.includes(character)) throw new Error(`Escaped for nothing: ${character}`);
    return character.toLowerCase() === 'n' ? '\n' : character;
  });
}
