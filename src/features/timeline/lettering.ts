/** Pixels of one letter of a label at the usual size, rounded up: 12 px of Hanken Grotesk. */
const letterWidth = 6.2;

/** Pixels that a label takes at most; it is cut there should its letters be wide. */
export function labelWidth(text: string, textSize: number): number {
  return Math.ceil(text.length * letterWidth * textSize + 2);
}
