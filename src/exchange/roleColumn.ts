/** What other systems call the three roles. */
import type { ProcedureRole } from '#domain/procedureRole.ts';
import { procedureRoles } from '#domain/procedureRole.ts';

/** What a word of the column means; null for rows that are left out, since it is none. */
export type RoleMeanings = ReadonlyMap<string, ProcedureRole | null>;

/** Codes of surgical logbooks, where a whole cell is one. */
const codes: ReadonlyMap<string, ProcedureRole> = new Map([
  ['a', 'assisted'],
  ['o', 'observed'],
  ['p', 'performed'],
  ['s-ts', 'performed'],
  ['s-tu', 'performed'],
  ['sts', 'performed'],
  ['stu', 'performed'],
  ['t', 'performed'],
  ['1', 'performed'],
  ['2', 'assisted'],
]);

/**
 * In this order: whether the trainer is scrubbed says nothing of who was supervised, what someone did not do is no
 * role, a first assistant is none who operated, and a second operator assisted.
 */
const words: readonly (readonly [RegExp, ProcedureRole | null])[] = [
  [/observ|watch|shadow|viewed/, 'observed'],
  [/supervis.*trainer|unassist|without assist/, 'performed'],
  [/\bnot\b|n['’]t\b|unscrubbed/, null],
  [/assist|second|\b2nd|\b2\.|participat|scrubbed/, 'assisted'],
  [/perform|primary|first|\b1st|\b1\.|operat|surgeon|lead|independent|supervis|teach/, 'performed'],
];

/** What a word for a role most likely means; null where nobody could tell. */
export function roleMeantBy(word: string): ProcedureRole | null {
  const text = keyOfRole(word);
  return (
    procedureRoles.find((role) => role === text) ??
    codes.get(text) ??
    words.find(([pattern]) => pattern.test(text))?.[1] ??
    null
  );
}

/** As a word stands among the meanings: in any case and with any spaces it is the same. */
export function keyOfRole(word: string): string {
  return word.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

/** The different words of a column as they first stand there, with how many rows have each; the most first. */
export function roleWordsIn(
  texts: readonly string[],
): readonly { readonly word: string; readonly count: number }[] {
  const found = new Map<string, { word: string; count: number }>();
  for (const text of texts) {
    const key = keyOfRole(text);
    if (key === '') continue;
    const one = found.get(key) ?? { word: text.trim(), count: 0 };
    one.count += 1;
    found.set(key, one);
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}
