/** Whole numbers as they are typed into a field, in digits alone. */

/** Both ends are in it. */
export interface NumberRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** NaN, which is in no range, for what is no whole number. */
export function wholeNumber(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
}

/** null for what is no whole number in this range. */
export function wholeNumberIn(text: string, { minimum, maximum }: NumberRange): number | null {
  const number = wholeNumber(text);
  return number >= minimum && number <= maximum ? number : null;
}

/** What is wrong with the text, in a sentence; null for a whole number in this range. */
export function wholeNumberProblem(text: string, range: NumberRange): string | null {
  return wholeNumberIn(text, range) === null ? rangeText(range) : null;
}

/** "Enter a whole number from 1 to 10,000." */
export function rangeText({ minimum, maximum }: NumberRange): string {
  const [from, to] = [minimum, maximum].map((end) => end.toLocaleString('en-US'));
  return `Enter a whole number from ${from} to ${to}.`;
}
