import { useMemo, useState } from 'react';
import type { BlockCell } from '#domain/blockCells.ts';
import { cellsOf } from '#domain/blockCells.ts';
import type { Rotation, RotationYear } from '#domain/rotation.ts';
import { rotationsOfYear } from '#domain/rotationEdits.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { rememberedByKey } from '#store/remembered.ts';
import { useAppState } from '#store/useAppStore.ts';

export interface PlannerRow {
  readonly year: RotationYear;
  readonly cells: readonly BlockCell[];
}

export interface PlannerRows {
  readonly rows: readonly PlannerRow[];
  /** Shows an open block as two halves. */
  readonly halve: (year: RotationYear, block: number) => void;
  /** The cells that a year would have with these rotations. */
  readonly cellsWith: (rotations: readonly Rotation[], year: RotationYear) => readonly BlockCell[];
}

/** A row for each year. One that an edit did not touch is the same object as before, and is not drawn again. */
export function usePlannerRows(years: readonly RotationYear[]): PlannerRows {
  const rotations = useAppState(rotationsOf);
  const [halved, setHalved] = useState<HalvedBlocks>(new Set());
  const [rowOf] = useState(() => rememberedByKey<PlannerRow>());
  const rows = useMemo(
    () =>
      years.map((year) => {
        const ofYear = rotationsOfYear(rotations, year.label);
        const halves = halvedIn(halved, year);
        const inputs = [year, [...halves].join(), ofYear.length, ...ofYear];
        return rowOf(year.label, inputs, () => ({ year, cells: cellsOf(year, ofYear, halves) }));
      }),
    [years, rotations, halved, rowOf],
  );
  return {
    rows,
    halve: ({ label }, block) => setHalved(new Set([...halved, halvedKey(label, block)])),
    cellsWith: (all, year) =>
      cellsOf(year, rotationsOfYear(all, year.label), halvedIn(halved, year)),
  };
}

/** Open blocks that are shown as halves: the label of the year and the number of the block. */
type HalvedBlocks = ReadonlySet<string>;

function halvedKey(label: string, block: number): string {
  return `${label} ${block}`;
}

function halvedIn(halved: HalvedBlocks, { label, blocks }: RotationYear): ReadonlySet<number> {
  return new Set(
    blocks.map(({ number }) => number).filter((number) => halved.has(halvedKey(label, number))),
  );
}
