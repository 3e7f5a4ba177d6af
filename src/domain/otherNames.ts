/** Names that mean the same: abbreviations and what they stand for. */
import { wordsOf } from './typedWords.ts';

/** Names of one thing, each of which finds the others. */
export type SameNames = readonly string[];

/** The other names of what a text names, as one text to be searched; empty where it names none. */
export function otherNamesIn(text: string, names: readonly SameNames[]): string {
  const words = asWords(text);
  return names
    .filter((same) => same.some((name) => words.includes(asWords(name))))
    .flat()
    .join(' ');
}

/** Whole words, whatever stands between them: "PE" is not in "peripheral". */
function asWords(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}
