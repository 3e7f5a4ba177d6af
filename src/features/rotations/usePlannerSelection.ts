import { useState } from 'react';
import type { BlockCell } from '#domain/blockCells.ts';
import type { CellPlace } from './cellPlace.ts';
import type { PlannerRow } from './usePlannerRows.ts';

/** Cells of one year in a row; `index` is the one that has the focus. */
export interface Selection extends CellPlace {
  readonly from: number;
  /** The focus is to go to it from elsewhere; another object each time. */
  readonly call?: object;
}

export interface PlannerSelection {
  readonly selection: Selection | null;
  readonly selectedRow: PlannerRow | null;
  readonly selectedCells: readonly BlockCell[];
  readonly select: (place: CellPlace, isExtended?: boolean) => void;
  /** Selects it, and takes the focus there. */
  readonly goTo: (place: CellPlace) => void;
}

/** What is selected in the grid. */
export function usePlannerSelection(rows: readonly PlannerRow[]): PlannerSelection {
  const [selection, setSelection] = useState<Selection | null>(null);
  const selectedRow = rows.find(({ year }) => year.label === selection?.year) ?? null;
  return {
    selection,
    selectedRow,
    selectedCells: cellsIn(selectedRow, selection),
    select(place, isExtended = false) {
      const isSameYear = selection?.year === place.year;
      setSelection({
        ...place,
        from: isExtended && isSameYear ? selection.from : place.index,
      });
    },
    goTo(place) {
      setSelection({ ...place, from: place.index, call: {} });
    },
  };
}

function cellsIn(row: PlannerRow | null, selection: Selection | null): readonly BlockCell[] {
  if (row === null || selection === null) return [];
  const { from, index } = selection;
  return row.cells.slice(Math.min(from, index), Math.max(from, index) + 1);
}
