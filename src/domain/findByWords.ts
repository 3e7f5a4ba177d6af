/** Finding anything by a few typed words. */
import { plain, wordsOf } from './typedWords.ts';

/** What can be found. */
export interface Findable {
  readonly title: string;
  /** More words by which people look for it; those of the title count more. */
  readonly otherWords?: string | undefined;
  /** Comes after what fits as well: what is done. */
  readonly isLast?: boolean | undefined;
}

export interface FindGroup<Item> {
  readonly name: string;
  readonly items: readonly Item[];
}

/** A group with the best of what was found in it. */
export interface FoundGroup<Item> extends FindGroup<Item> {
  /** How many were found, also those that are not given. */
  readonly count: number;
}

/**
 * Those that have every typed word in title or other words, in any order, whatever the case and the accents. More
 * typed words that begin a word come first, then more that begin one of the title, then titles that begin with
 * all of it; what is alike keeps its order. Nothing typed finds nothing.
 */
export function findByWords<Item extends Findable>(
  items: readonly Item[],
  typed: string,
): readonly Item[] {
  return ranked(items, wordsOf(typed)).map(({ item }) => item);
}

/** The same in each group, at most `limit` of one; groups with a better find come first, empty ones are left out. */
export function findInGroups<Item extends Findable>(
  groups: readonly FindGroup<Item>[],
  typed: string,
  limit: number,
): readonly FoundGroup<Item>[] {
  const words = wordsOf(typed);
  return groups
    .flatMap(({ name, items }) => {
      const found = ranked(items, words);
      const [best] = found;
      return best === undefined ? [] : [{ name, found, rank: best.rank }];
    })
    .toSorted(byRank)
    .map(({ name, found }) => ({
      name,
      items: found.slice(0, limit).map(({ item }) => item),
      count: found.length,
    }));
}

/** What makes one find better than another, the weightiest figure first. */
type Rank = readonly number[];

interface Ranked {
  readonly rank: Rank;
}

function ranked<Item extends Findable>(
  items: readonly Item[],
  words: readonly string[],
): readonly (Ranked & { readonly item: Item })[] {
  if (words.length === 0) return [];
  return items
    .flatMap((item) => {
      const rank = rankOf(item, words);
      return rank === null ? [] : [{ item, rank }];
    })
    .toSorted(byRank);
}

/** null when a typed word is missing. */
function rankOf(
  { title, otherWords = '', isLast = false }: Findable,
  words: readonly string[],
): Rank | null {
  const all = `${title} ${otherWords}`;
  const text = plain(all);
  if (!words.every((word) => text.includes(word))) return null;
  const titleWords = wordsOf(title);
  const isBeginning = titleWords.join(' ').startsWith(words.join(' '));
  return [
    beginnings(words, wordsOf(all)),
    beginnings(words, titleWords),
    isBeginning ? 1 : 0,
    isLast ? 0 : 1,
  ];
}

/** How many of the typed words begin one of the others. */
function beginnings(words: readonly string[], others: readonly string[]): number {
  return words.filter((word) => others.some((other) => other.startsWith(word))).length;
}

/** The better one first. */
function byRank(a: Ranked, b: Ranked): number {
  const index = a.rank.findIndex((figure, at) => figure !== b.rank[at]);
  return (b.rank[index] ?? 0) - (a.rank[index] ?? 0);
}
