import { useState } from 'react';
import type { BlockCell } from '#domain/blockCells.ts';
import { secondHalfStart, stretchToFill } from '#domain/blockCells.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Rotation, RotationYear } from '#domain/rotation.ts';
import type { RotationChanges } from '#domain/rotationEdits.ts';
import {
  clearStretch,
  exchangeStretches,
  placeRotation,
  rotationsOfYear,
  splitRotation,
  withChanges,
} from '#domain/rotationEdits.ts';
import { rotationName } from '#parts/rotationName.ts';
import { newRotationId } from '#store/changePlan.ts';
import {
  measuredRequirementsOf,
  rotationPlanOf,
  rotationTypesOf,
} from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { changeRotations } from '#store/rotationActions.ts';
import { useAppStore } from '#store/useAppStore.ts';
import type { CellPlace } from './cellPlace.ts';
import type { News } from './plannerNews.ts';
import {
  clearedNews,
  exchangedNews,
  movedNews,
  placedNews,
  progressNews,
  splitNews,
} from './plannerNews.ts';
import { cellsText } from './plannerTexts.ts';
import type { PlannerRows } from './usePlannerRows.ts';
import type { PlannerSelection } from './usePlannerSelection.ts';

export interface PlannerCommands {
  /** Into the selected cells, or into another one. */
  readonly place: (typeId: string, at?: CellPlace) => void;
  readonly clear: () => void;
  readonly split: () => void;
  readonly hasCopy: boolean;
  readonly copy: () => void;
  readonly cut: () => void;
  readonly paste: () => void;
  /** What stands in two cells changes places. */
  readonly exchange: (a: CellPlace, b: CellPlace) => void;
}

/** What a rotation takes along when it is copied. */
type Facts = Omit<Rotation, 'id' | 'trainingYear' | 'start' | 'end'>;

/** What can be done with the selected cells. */
export function usePlannerCommands(
  { rows, halve, cellsWith }: PlannerRows,
  { selectedRow, selectedCells, select }: PlannerSelection,
): PlannerCommands {
  const store = useAppStore();
  const [copied, setCopied] = useState<Facts | null>(null);
  const newId = (): string => newRotationId(store);
  const current = (): readonly Rotation[] => rotationsOf(store.getState());

  function nameOf(rotation: Pick<Rotation, 'type'>): string {
    return rotationName(rotation, rotationTypesOf(store.getState()));
  }

  function cellAt({ year: label, index }: CellPlace) {
    const row = rows.find(({ year }) => year.label === label);
    const cell = row?.cells[index];
    return row === undefined || cell === undefined ? null : { year: row.year, cell };
  }

  function change(changes: RotationChanges, { label, message }: News): void {
    const state = store.getState();
    const plan = rotationPlanOf(state);
    const progress = plan && progressNews(plan, measuredRequirementsOf(state), changes);
    const told = progress === null ? message : `${message} ${progress}`;
    changeRotations(store, changes, { label, message: told });
  }

  function fill(year: RotationYear, cells: readonly BlockCell[], facts: Facts): void {
    const stretch = stretchToFill(cells, year);
    if (stretch === null) return;
    const draft = { ...facts, ...stretch, trainingYear: year.label };
    change(
      placeRotation(current(), draft, newId),
      placedNews(nameOf(facts), nameOfCells(year, cells)),
    );
  }

  function place(typeId: string, at?: CellPlace): void {
    const facts: Facts = { type: typeId, status: 'planned' };
    if (at === undefined) {
      if (selectedRow !== null) fill(selectedRow.year, selectedCells, facts);
      return;
    }
    const goal = cellAt(at);
    if (goal !== null) fill(goal.year, [goal.cell], facts);
  }

  function clear(): void {
    const [first] = selectedCells;
    const last = selectedCells.at(-1);
    if (selectedRow === null || first === undefined || last === undefined) return;
    const { year } = selectedRow;
    change(
      clearStretch(
        rotationsOfYear(current(), year.label),
        { start: first.start, end: last.end },
        newId,
      ),
      clearedNews(nameOfCells(year, selectedCells)),
    );
  }

  function split(): void {
    const [cell] = selectedCells;
    if (selectedRow === null || cell === undefined) return;
    const { year } = selectedRow;
    const { rotation, block } = cell;
    const second = secondHalfStart(cell, year);
    if (second === null) return;
    if (rotation === null) {
      halve(year, block.number);
      return;
    }
    change(
      splitRotation(rotation, second, newId),
      splitNews(nameOf(rotation), nameOfCells(year, [cell])),
    );
  }

  function copy(): void {
    const filled = selectedCells.find(({ rotation }) => rotation !== null)?.rotation;
    if (!filled) return;
    const { id: _, trainingYear: __, start: ___, end: ____, ...facts } = filled;
    setCopied({ ...facts, status: 'planned' });
  }

  function paste(): void {
    if (copied !== null && selectedRow !== null) fill(selectedRow.year, selectedCells, copied);
  }

  function exchange(placeA: CellPlace, placeB: CellPlace): void {
    const [a, b] = [cellAt(placeA), cellAt(placeB)];
    const moved = a?.cell.rotation ?? b?.cell.rotation ?? null;
    if (a === null || b === null || moved === null) return;
    const before = current();
    const changes = exchangeStretches(
      before,
      { ...a.cell, year: a.year },
      { ...b.cell, year: b.year },
      newId,
    );
    if (changes.put.length === 0) return;
    const after = withChanges(before, changes);
    const [inA, inB] = [
      cellWith(after, a.year, a.cell.start),
      cellWith(after, b.year, b.cell.start),
    ];
    const name = nameOf(moved);
    const areBoth = a.cell.rotation !== null && b.cell.rotation !== null;
    const reached = a.cell.rotation === null ? inA : inB;
    change(
      changes,
      areBoth ? exchangedNews(name, inA.name, inB.name) : movedNews(name, reached.name),
    );
    select({ year: b.year.label, index: inB.index });
  }

  /** The cell that would have a day with these rotations, by its place among the cells and by its name. */
  function cellWith(rotations: readonly Rotation[], year: RotationYear, day: CalendarDate) {
    const cells = cellsWith(rotations, year);
    const index = cells.findLastIndex(({ start }) => start <= day);
    return { index, name: nameOfCells(year, cells.slice(index, index + 1)) };
  }

  return {
    place,
    clear,
    split,
    hasCopy: copied !== null,
    copy,
    cut: () => {
      copy();
      clear();
    },
    paste,
    exchange,
  };
}

function nameOfCells({ label, scheme }: RotationYear, cells: readonly BlockCell[]): string {
  return cellsText(label, scheme, cells);
}
