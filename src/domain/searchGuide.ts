/** Finding what the field guide says by a few typed words. */
import type { GuideContent, GuideStatement, GuideTopic } from './guide.ts';
import { plain, wordsOf } from './typedWords.ts';

export interface LoadedTopic<Topic extends GuideTopic = GuideTopic> {
  readonly topic: Topic;
  readonly content: GuideContent;
}

export interface GuideHit<Topic extends GuideTopic = GuideTopic> extends LoadedTopic<Topic> {
  /** Those in which a word stands, best first; none where only title and answer have them all. */
  readonly statements: readonly GuideStatement[];
}

/**
 * Topics that have every typed word, in any order: together in title and answer, or together in the title and one
 * statement. A word counts most in a title, then in the name of a statement, then in a text; and more where a
 * word begins with it than inside of one. Nothing typed finds nothing.
 */
export function searchGuide<Topic extends GuideTopic>(
  topics: readonly LoadedTopic<Topic>[],
  typed: string,
): readonly GuideHit<Topic>[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  return topics
    .map(({ topic, content }) => {
      const title = { text: topic.title, weight: 9 };
      const statements = content.sections
        .flatMap((section) => section.statements)
        .filter((statement) => words.some((word) => weightOf(word, fieldsOf(statement)) > 0))
        .map((statement) => ({ statement, rank: rankOf(words, [title, ...fieldsOf(statement)]) }))
        .filter(({ rank }) => rank > 0)
        .toSorted((a, b) => b.rank - a.rank);
      const ownRank = rankOf(words, [title, { text: content.answer, weight: 2 }]);
      return {
        hit: { topic, content, statements: statements.map(({ statement }) => statement) },
        rank: Math.max(ownRank, statements[0]?.rank ?? 0),
      };
    })
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ hit }) => hit);
}

interface Field {
  readonly text: string;
  readonly weight: number;
}

function fieldsOf({ name = '', text, forWhom = '', older = '' }: GuideStatement): Field[] {
  return [
    { text: name, weight: 4 },
    { text: `${text} ${forWhom}`, weight: 2 },
    { text: older, weight: 1 },
  ];
}

/** 0 when one of the words is in no field. */
function rankOf(words: readonly string[], fields: readonly Field[]): number {
  const weights = words.map((word) => weightOf(word, fields));
  return weights.includes(0) ? 0 : weights.reduce((sum, weight) => sum + weight, 0);
}

/** That of the best field that has the word, twice where it begins one of the field's words. */
function weightOf(word: string, fields: readonly Field[]): number {
  return Math.max(
    ...fields.map(({ text, weight }) => {
      if (!plain(text).includes(word)) return 0;
      return wordsOf(text).some((other) => other.startsWith(word)) ? 2 * weight : weight;
    }),
  );
}

/** A piece of a text, in order; all together are the text. */
export interface TextPiece {
  /** Where it begins in the text. */
  readonly start: number;
  readonly text: string;
  /** A word that has one of the typed ones in it. */
  readonly isHit: boolean;
}

/** The text cut where words begin and end that what was typed is found in. */
export function markedPieces(text: string, typed: string): readonly TextPiece[] {
  const words = wordsOf(typed);
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}\p{Mn}]+/gu)) {
    if (!words.some((word) => plain(found).includes(word))) continue;
    if (index > end) pieces.push({ start: end, text: text.slice(end, index), isHit: false });
    pieces.push({ start: index, text: found, isHit: true });
    end = index + found.length;
  }
  return end === text.length
    ? pieces
    : [...pieces, { start: end, text: text.slice(end), isHit: false }];
}
