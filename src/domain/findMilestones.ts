/** Finding a milestone by a few typed letters. */
import type { Milestone } from './milestone.ts';
import { plain, wordsOf } from './typedWords.ts';

/**
 * Milestones whose title has every typed word, in any order: those where a word begins with what was typed
 * come first, open ones before done ones. Nothing typed finds nothing. At most `limit` are given.
 */
export function findMilestones(
  milestones: readonly Milestone[],
  typed: string,
  limit: number,
): readonly Milestone[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return milestones
    .map((milestone) => ({ milestone, rank: rankOf(milestone, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ milestone }) => milestone);
}

/** 0 when a word is missing; more for words that begin one of the title's, and for open milestones. */
function rankOf({ title, isDone, isNotForMe }: Milestone, words: readonly string[]): number {
  const text = plain(title);
  if (!words.every((word) => text.includes(word))) return 0;
  const titleWords = wordsOf(title);
  const beginnings = words.filter((word) => titleWords.some((other) => other.startsWith(word)));
  return 1 + 2 * beginnings.length + (isDone || isNotForMe ? 0 : 1);
}
