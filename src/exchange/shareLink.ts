/**
 * A shared roadmap as the fragment of a link, `1.<length>.<checksum>.<text>`, and back. The text is base64url of
 * deflated JSON; its length and checksum come first, so that a link that was cut is told from one that was changed.
 */
import * as v from 'valibot';
import { fingerprint } from '#domain/fingerprint.ts';
import { calendarDateField, lineField } from '#record/fields.ts';
import { isJsonObject, parseJson } from '#record/json.ts';
import { isVersion, recordVersion } from '#record/migrations.ts';
import { isTooDeep, openTables, textOfUtf8 } from '#record/openBackup.ts';
import { tableNames } from '#record/schema.ts';
import type { SharedRoadmap } from './sharedRoadmap.ts';
import { sharedParts } from './sharedRoadmap.ts';

/** What the browser does for links. */
export interface Compression {
  readonly deflate: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** Stops once it has more than `longest` bytes, however many would follow. Never throws. */
  readonly inflate: (
    bytes: Uint8Array<ArrayBuffer>,
    longest: number,
  ) => Promise<Uint8Array<ArrayBuffer> | 'too-long' | 'broken' | 'unsupported'>;
}

export type WrittenLink =
  | { readonly kind: 'written'; readonly fragment: string }
  | { readonly kind: 'too-long' };

export type LinkProblem =
  /** There is nothing after the `#`. */
  | { readonly kind: 'empty' }
  /** The end is missing. */
  | { readonly kind: 'cut' }
  /** It was changed, or is something else. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'too-long' }
  /** The browser cannot unpack what is in it. */
  | { readonly kind: 'unsupported' };

export type OpenedLink = { readonly kind: 'opened'; readonly roadmap: SharedRoadmap } | LinkProblem;

/** Of how a link is written; what is in it has the version of the record. */
const linkVersion = 1;

/** In characters: no browser takes an address of twice that. */
const longestFragment = 1_000_000;

/** In bytes, and many times what ten years leave behind. */
const longestDocument = 8_000_000;

/** The fragment without its `#`. */
export async function writeLink(
  { sharedOn, name, parts, tables, cutAt = [] }: SharedRoadmap,
  { deflate }: Compression,
): Promise<WrittenLink> {
  const data = Object.fromEntries(
    tableNames.flatMap((table) =>
      Object.keys(tables[table]).length === 0 ? [] : [[table, tables[table]]],
    ),
  );
  const named = name === null ? {} : { name };
  const cut = cutAt.length === 0 ? {} : { cutAt };
  const text = JSON.stringify({ version: recordVersion, sharedOn, ...named, parts, ...cut, data });
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > longestDocument) return { kind: 'too-long' };
  const payload = base64Url(await deflate(bytes));
  const head = [linkVersion, payload.length.toString(36), fingerprint([payload])];
  const fragment = [...head, payload].join('.');
  return fragment.length > longestFragment ? { kind: 'too-long' } : { kind: 'written', fragment };
}

/** Never throws, whatever it is given; what a mail program put after the end is not looked at. */
export async function openLink(fragment: string, { inflate }: Compression): Promise<OpenedLink> {
  const found = payloadOf(fragment);
  if (typeof found !== 'string') return found;
  const bytes = bytesOf(found);
  if (bytes === null) return { kind: 'broken' };
  const inflated = await inflate(bytes, longestDocument);
  if (typeof inflated === 'string') return { kind: inflated };
  return roadmapIn(inflated);
}

/** The text, when all of it is there and as it was written. */
function payloadOf(fragment: string): string | LinkProblem {
  if (fragment === '') return { kind: 'empty' };
  if (fragment.length > longestFragment) return { kind: 'too-long' };
  const [version = '', length, checksum, payload = ''] = asWritten(fragment).split('.');
  if (!/^[1-9]\d{0,3}$/.test(version)) return { kind: 'broken' };
  if (Number(version) > linkVersion) return { kind: 'newer' };
  const isHead = [length, checksum].every((part = '') => /^[0-9a-z]{0,14}$/.test(part));
  if (!isHead) return { kind: 'broken' };
  if (length === undefined || checksum === undefined) return { kind: 'cut' };
  const whole = Number.parseInt(length, 36);
  if (payload.length < whole) return { kind: 'cut' };
  const text = payload.slice(0, whole);
  return fingerprint([text]) === checksum ? text : { kind: 'broken' };
}

/** Without what mail programs do to a long link: they write `%2D` for a dash, and break the line, also with `=`. */
function asWritten(fragment: string): string {
  return fragment
    .replaceAll(/%(?:25)*([0-7][\da-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/[\s=]/g, '');
}

const headSchema = v.object({
  sharedOn: calendarDateField,
  name: v.exactOptional(lineField),
  parts: v.array(v.string()),
  cutAt: v.exactOptional(v.array(calendarDateField)),
});

function roadmapIn(bytes: Uint8Array): OpenedLink {
  const text = textOfUtf8(bytes);
  if (text === null || isTooDeep(text)) return { kind: 'broken' };
  const document = parseJson(text);
  if (!isJsonObject(document) || !isVersion(document['version'])) return { kind: 'broken' };
  const { version, data } = document;
  if (version > recordVersion) return { kind: 'newer' };
  const head = v.safeParse(headSchema, document);
  if (!head.success || !isJsonObject(data)) return { kind: 'broken' };
  const opened = openTables(data, version);
  // Nobody has written by hand what passes the checksum, so one bad record is no slip.
  if (opened.kind !== 'read' || opened.invalid.length > 0) return { kind: 'broken' };
  const { sharedOn, name = null, parts, cutAt = [] } = head.output;
  return {
    kind: 'opened',
    roadmap: {
      sharedOn,
      name,
      parts: sharedParts.filter((part) => parts.includes(part)),
      tables: opened.tables,
      ...(cutAt.length === 0 ? {} : { cutAt }),
    },
  };
}

/** As many bytes as a function takes arguments everywhere; a multiple of three, so that texts can be joined. */
const sliceLength = 30_000;

function base64Url(bytes: Uint8Array): string {
  const slices = Array.from({ length: Math.ceil(bytes.length / sliceLength) }, (_, index) =>
    btoa(String.fromCharCode(...bytes.subarray(index * sliceLength, (index + 1) * sliceLength))),
  );
  return slices.join('').replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** null for what is no base64url. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
