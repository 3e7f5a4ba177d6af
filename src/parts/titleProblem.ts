/** Why a text cannot be the title of a milestone, in a sentence; null when it can. `limit` is in characters. */
export function titleProblem(text: string, limit: number): string | null {
  const { length } = text.trim();
  if (length === 0) return 'Enter a title.';
  return length > limit
    ? `Enter a title of at most ${limit} characters. This one has ${length}.`
    : null;
}
