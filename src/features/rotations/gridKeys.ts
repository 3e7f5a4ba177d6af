/** The keys of the block grid. */
import type { PressedKey } from '#ui/keystroke.ts';
import type { CellPlace } from './cellPlace.ts';
import type { PlannerRow } from './usePlannerRows.ts';

type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

export type GridKey =
  | { readonly kind: 'palette'; readonly index: number }
  | {
      readonly kind: 'move';
      readonly direction: Direction;
      readonly isExtended: boolean;
      readonly isSwap: boolean;
    }
  | { readonly kind: 'type'; readonly letter: string }
  | { readonly kind: 'open' | 'clear' | 'split' | 'copy' | 'cut' | 'paste' };

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** What a key that is pressed in the grid asks for; null leaves it to the page. */
export function keyOf({ key, altKey, ctrlKey, metaKey, shiftKey }: PressedKey): GridKey | null {
  const direction = directions[key];
  if (direction !== undefined) {
    return ctrlKey || metaKey
      ? null
      : { kind: 'move', direction, isExtended: shiftKey, isSwap: altKey };
  }
  if (ctrlKey || metaKey) return clipboardKey(key.toLowerCase());
  if (altKey) return null;
  if (/^\d$/.test(key)) return { kind: 'palette', index: (Number(key) + 9) % 10 };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (key === 'Enter') return { kind: 'open' };
  if (key === 'h' || key === 'H') return { kind: 'split' };
  return /^\p{Letter}$/u.test(key) ? { kind: 'type', letter: key } : null;
}

function clipboardKey(key: string): GridKey | null {
  switch (key) {
    case 'c':
      return { kind: 'copy' };
    case 'x':
      return { kind: 'cut' };
    case 'v':
      return { kind: 'paste' };
    default:
      return null;
  }
}

/** The next cell in a direction, up and down the one that begins in the same part of the year; null at the edge. */
export function cellToTheSide(
  rows: readonly PlannerRow[],
  { year, index }: CellPlace,
  direction: Direction,
): CellPlace | null {
  const rowIndex = rows.findIndex((row) => row.year.label === year);
  const row = rows[rowIndex];
  if (row === undefined) return null;
  const last = row.cells.length - 1;
  switch (direction) {
    case 'left':
      return index > 0 ? { year, index: index - 1 } : null;
    case 'right':
      return index < last ? { year, index: index + 1 } : null;
    case 'first':
      return { year, index: 0 };
    case 'last':
      return { year, index: last };
    case 'up':
      return samePlaceIn(rows[rowIndex - 1], row, index);
    case 'down':
      return samePlaceIn(rows[rowIndex + 1], row, index);
  }
}

function samePlaceIn(
  to: PlannerRow | undefined,
  from: PlannerRow,
  index: number,
): CellPlace | null {
  const cell = from.cells[index];
  if (to === undefined || cell === undefined) return null;
  const share = (cell.block.number - 1) / Math.max(1, from.year.blocks.length);
  const wanted = Math.round(share * to.year.blocks.length) + 1;
  const found = to.cells.findLastIndex(({ block }) => block.number <= wanted);
  return { year: to.year.label, index: Math.max(0, found) };
}
