/** How wide labels are, in the letters in which they are drawn. */

/** Pixels at the usual size. */
const fontSize = 12;

/** The heaviest weight that a label has. */
const fontWeight = 540;

/** Pixels of one letter on average, for where nothing can be measured. */
const letterWidth = 6.4;

const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;

/** Pixels that a label takes, rounded up. */
export function labelWidth(text: string, textSize: number): number {
  let width = widths.get(text);
  if (width === undefined) {
    width = measured(text);
    widths.set(text, width);
  }
  return Math.ceil(width * textSize) + 1;
}

function measured(text: string): number {
  if (canvas === undefined) {
    canvas = document.createElement('canvas').getContext('2d');
    const family = getComputedStyle(document.body).fontFamily;
    if (canvas !== null) canvas.font = `${fontWeight} ${fontSize}px ${family}`;
  }
  return canvas === null ? text.length * letterWidth : canvas.measureText(text).width;
}
