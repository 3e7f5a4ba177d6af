/** The fields in which something was typed, trimmed: an empty one is stored as none at all. */
export function filledIn<Field extends string>(
  texts: Readonly<Record<Field, string>>,
): Readonly<Partial<Record<Field, string>>> {
  const filled: Partial<Record<Field, string>> = {};
  for (const field in texts) {
    const text = texts[field].trim();
    if (text !== '') filled[field] = text;
  }
  return filled;
}
