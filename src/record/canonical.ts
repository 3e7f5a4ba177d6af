/** The same value with the keys of every object inside it in order. For records, which are never deep. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withSortedKeys(inner)]));
}

/** One text for one content, whatever order its fields were written in. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(withSortedKeys(value));
}
