/**
 * A short text for any list of texts: the same for the same list, and another one when any of them changes. It is
 * made of letters and digits only, so it can stand in an id.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  // Two FNV-1a hashes from different starting points: 32 bits alone would meet by chance too often.
  return [0x811c9dc5, 0x01000193].map((start) => hash(text, start)).join('');
}

function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}
