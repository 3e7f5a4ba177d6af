/** The text of a file, whatever it was written in. */

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  /** A spreadsheet's own file, or anything else that is no text. */
  | { readonly kind: 'not-text' };

const encodingByMark: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** By its byte order mark; without one it is UTF-8, or where that cannot be, Windows-1252 as older programs write it. */
export function textOfBytes(bytes: Uint8Array): FileText {
  const marked = encodingByMark.find(({ mark }) =>
    mark.every((byte, index) => bytes[index] === byte),
  );
  if (marked !== undefined) {
    return { kind: 'text', text: new TextDecoder(marked.encoding).decode(bytes) };
  }
  if (bytes.includes(0)) return { kind: 'not-text' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'text', text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
