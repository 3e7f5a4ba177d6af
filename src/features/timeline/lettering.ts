/** Pixels of one letter of a label at the usual size, 12 px of Hanken Grotesk, and what a short text may exceed it. */
const letterWidth = 6.2;
const spare = 8;

/** Pixels that a label takes at most; it is cut there should its letters be wide. */
export function labelWidth(text: string, textSize: number): number {
  return Math.ceil((text.length * letterWidth + spare) * textSize);
}
