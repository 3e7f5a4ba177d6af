import { useMemo, useState } from 'react';
import type { BlockCell } from '#domain/blockCells.ts';
import { cellsOf, secondHalfStart, stretchToFill } from '#domain/blockCells.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { measuredRequirement, rotationEntries } from '#domain/requirement.ts';
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
import { newRotationId } from '#store/changePlan.ts';
import {
  measuredRequirementsOf,
  rotationPlanOf,
  rotationTypesOf,
} from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { changeRotations } from '#store/rotationActions.ts';
import { rememberedByKey } from '#store/remembered.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import type { CellPlace } from './cellPlace.ts';
import { cellsText, progressText } from './plannerTexts.ts';

export interface PlannerRow {
  readonly year: RotationYear;
  readonly cells: readonly BlockCell[];
}

/** Cells of one year in a row; `index` is the one that has the focus. */
export interface Selection extends CellPlace {
  readonly from: number;
  /** The focus is to go to it from elsewhere; another object each time. */
  readonly call?: object;
}

type Facts = Omit<Rotation, 'id' | 'trainingYear' | 'start' | 'end'>;

export interface Planner {
  readonly rows: readonly PlannerRow[];
  readonly selection: Selection | null;
  readonly selectedRow: PlannerRow | null;
  readonly selectedCells: readonly BlockCell[];
  readonly hasCopy: boolean;
  readonly select: (place: CellPlace, isExtended?: boolean) => void;
  /** Selects it, and takes the focus there. */
  readonly goTo: (place: CellPlace) => void;
  /** Into the selected cells, or into another one. */
  readonly place: (typeId: string, at?: CellPlace) => void;
  readonly clear: () => void;
  readonly split: () => void;
  readonly copy: () => void;
  readonly cut: () => void;
  readonly paste: () => void;
  /** What stands in two cells changes places. */
  readonly exchange: (a: CellPlace, b: CellPlace) => void;
}

/** What is selected in the grid, and what can be done with it. */
export function usePlanner(years: readonly RotationYear[]): Planner {
  const store = useAppStore();
  const rotations = useAppState(rotationsOf);
  const [selection, setSelection] = useState<Selection | null>(null);
  /** Open blocks that are shown as halves: year and number. */
  const [halved, setHalved] = useState<ReadonlySet<string>>(new Set());
  const [copied, setCopied] = useState<Facts | null>(null);
  const [rowOf] = useState(() => rememberedByKey<PlannerRow>());
  // A row that an edit did not touch is the same object as before, and is not drawn again.
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
  const selectedRow = rows.find(({ year }) => year.label === selection?.year) ?? null;
  const selectedCells =
    selection === null || selectedRow === null
      ? []
      : selectedRow.cells.slice(
          Math.min(selection.from, selection.index),
          Math.max(selection.from, selection.index) + 1,
        );
  const newId = (): string => newRotationId(store);

  function rowAt(label: string): PlannerRow | undefined {
    return rows.find(({ year }) => year.label === label);
  }

  function change(changes: RotationChanges, label: string, what: string): void {
    changeRotations(store, changes, { label, message: `${what}${newsOf(changes)}` });
  }

  /** The first requirement that another amount counts toward now, as a sentence. */
  function newsOf(changes: RotationChanges): string {
    const state = store.getState();
    const plan = rotationPlanOf(state);
    if (plan === null) return '';
    const after = withChanges(rotationsOf(state), changes);
    const entries = rotationEntries(after, plan.types, plan.years, plan.absences);
    for (const before of measuredRequirementsOf(state)) {
      const { requirement } = before;
      const measured = measuredRequirement(
        requirement,
        entries,
        plan.schedule,
        plan.overrides[requirement.id],
      );
      const isNews = measured.done + measured.planned !== before.done + before.planned;
      if (isNews && measured.minimum !== null) return ` ${progressText(measured)}`;
    }
    return '';
  }

  function placeFacts(facts: Facts, row: PlannerRow, cells: readonly BlockCell[]): void {
    const stretch = stretchToFill(cells, row.year);
    if (stretch === null) return;
    const name = nameOf(facts.type);
    const { label, scheme } = row.year;
    change(
      placeRotation(
        rotationsOf(store.getState()),
        { ...facts, ...stretch, trainingYear: label },
        newId,
      ),
      `place “${name}”`,
      `${cellsText(label, scheme, cells)}: ${name}.`,
    );
  }

  /** The cell of a row that has a day after some changes, by its place among the cells and in words. */
  function cellAfter(changes: RotationChanges, { year }: PlannerRow, day: CalendarDate) {
    const ofYear = rotationsOfYear(withChanges(rotations, changes), year.label);
    const cells = cellsOf(year, ofYear, halvedIn(halved, year));
    const index = cells.findLastIndex(({ start }) => start <= day);
    return { index, text: cellsText(year.label, year.scheme, cells.slice(index, index + 1)) };
  }

  function nameOf(typeId: string): string {
    return rotationTypesOf(store.getState()).get(typeId)?.name ?? typeId;
  }

  function clear(): void {
    const stretch = wholeStretch(selectedCells);
    if (selectedRow === null || stretch === null) return;
    const { label, scheme } = selectedRow.year;
    const ofYear = rotationsOfYear(rotations, label);
    change(
      clearStretch(ofYear, stretch, newId),
      'clear blocks',
      `${cellsText(label, scheme, selectedCells)}: open.`,
    );
  }

  function copy(): void {
    const filled = selectedCells.find(({ rotation }) => rotation !== null)?.rotation;
    if (!filled) return;
    const { id: _, trainingYear: __, start: ___, end: ____, ...facts } = filled;
    setCopied({ ...facts, status: 'planned' });
  }

  return {
    rows,
    selection,
    selectedRow,
    selectedCells,
    hasCopy: copied !== null,
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
    place(typeId, at) {
      const row = at === undefined ? selectedRow : rowAt(at.year);
      const cell = at === undefined ? undefined : row?.cells[at.index];
      const cells = cell === undefined ? selectedCells : [cell];
      if (row) placeFacts({ type: typeId, status: 'planned' }, row, cells);
    },
    clear,
    split() {
      const [cell] = selectedCells;
      if (selectedRow === null || cell === undefined) return;
      const { label, scheme } = selectedRow.year;
      const second = secondHalfStart(cell, selectedRow.year);
      if (second === null) return;
      if (cell.rotation === null) {
        setHalved(new Set([...halved, halvedKey(label, cell.block.number)]));
        return;
      }
      change(
        splitRotation(cell.rotation, second, newId),
        `split “${nameOf(cell.rotation.type)}”`,
        `${cellsText(label, scheme, [cell])}: split in half.`,
      );
    },
    copy,
    cut() {
      copy();
      clear();
    },
    paste() {
      if (copied !== null && selectedRow !== null) placeFacts(copied, selectedRow, selectedCells);
    },
    exchange(a, b) {
      const [rowA, rowB] = [rowAt(a.year), rowAt(b.year)];
      const [cellA, cellB] = [rowA?.cells[a.index], rowB?.cells[b.index]];
      if (!rowA || !rowB || cellA === undefined || cellB === undefined) return;
      const changes = exchangeStretches(
        rotations,
        { ...cellA, year: rowA.year },
        { ...cellB, year: rowB.year },
        newId,
      );
      const moved = cellA.rotation ?? cellB.rotation;
      if (moved === null || changes.put.length === 0) return;
      const name = nameOf(moved.type);
      const [afterA, afterB] = [
        cellAfter(changes, rowA, cellA.start),
        cellAfter(changes, rowB, cellB.start),
      ];
      const areBoth = cellA.rotation !== null && cellB.rotation !== null;
      const reached = cellA.rotation === null ? afterA : afterB;
      change(
        changes,
        `move “${name}”`,
        areBoth
          ? `${afterA.text} and ${afterB.text} have changed places.`
          : `${name} is in ${reached.text} now.`,
      );
      const { index } = afterB;
      setSelection({ year: b.year, index, from: index });
    },
  };
}

function wholeStretch(cells: readonly BlockCell[]) {
  const [first] = cells;
  const last = cells.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function halvedKey(label: string, block: number): string {
  return `${label} ${block}`;
}

function halvedIn(halved: ReadonlySet<string>, { label, blocks }: RotationYear) {
  return new Set(
    blocks.map(({ number }) => number).filter((number) => halved.has(halvedKey(label, number))),
  );
}
