/** Blocks, rotations and what they add up to, in words. */
import type { BlockCell } from '#domain/blockCells.ts';
import type { BlockPart } from '#domain/blocks.ts';
import type { LeftOut } from '#domain/rotationEdits.ts';
import type { RotationStatus, BlockScheme } from '#domain/rotationKinds.ts';
import { pluralText } from '#parts/numberTexts.ts';

export const schemeNames: Readonly<Record<BlockScheme, string>> = {
  'four-week': 'Four-week blocks',
  month: 'Months',
  weeks: 'Weeks',
};

export const statusNames: Readonly<Record<RotationStatus, string>> = {
  planned: 'Planned',
  confirmed: 'Confirmed',
  done: 'Done',
};

const partNames: Readonly<Record<BlockPart, string>> = {
  whole: '',
  'first-half': ', first half',
  'second-half': ', second half',
  part: ', part',
};

const blockNames: Readonly<Record<BlockScheme, string>> = {
  'four-week': 'block',
  month: 'month',
  weeks: 'week',
};

/** What stands where no rotation does. */
export function openName(isPaused: boolean): string {
  return isPaused ? 'Training stops' : 'Open';
}

/** "PGY-3 block 13", "PGY-3 block 8, first half", "PGY-4 weeks 5 to 8". */
export function cellsText(label: string, scheme: BlockScheme, cells: readonly BlockCell[]): string {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return label;
  const [from, to] = [first.block.number, last.lastBlock.number];
  const name = blockNames[scheme];
  if (from !== to) return `${label} ${name}s ${from} to ${to}`;
  const part = cells.length === 1 ? partNames[first.part] : '';
  return `${label} ${name} ${from}${part}`;
}

/** "block 3", "months 3, 4"; what years are cut into where there is no such year any more is a block. */
export function numberedText(blocks: readonly number[], scheme: BlockScheme = 'four-week'): string {
  return `${blockNames[scheme]}${blocks.length === 1 ? '' : 's'} ${blocks.join(', ')}`;
}

/** "1 rotation", "12 rotations". */
export function rotationsText(count: number): string {
  return pluralText(count, 'rotation', 'rotations');
}

const leftOutNames: Readonly<Record<LeftOut['reason'], readonly [string, string]>> = {
  taken: ['meets what is placed already', 'meet what is placed already'],
  absence: ['would lie where training stops', 'would lie where training stops'],
  'no-such-block': ['has no such block in the year', 'have no such block in the year'],
};

/** "Left out: 2 that meet what is placed already, 1 that has no such block in the year."; empty where nothing is. */
export function leftOutText(leftOut: readonly LeftOut[]): string {
  const texts = Object.entries(leftOutNames).flatMap(([reason, [one, several]]) => {
    const count = leftOut.filter((left) => left.reason === reason).length;
    return count === 0 ? [] : [`${count} that ${count === 1 ? one : several}`];
  });
  return texts.length === 0 ? '' : `Left out: ${texts.join(', ')}.`;
}
