/** One cell of the grid: its training year, and its place among the cells of that. */
export interface CellPlace {
  readonly year: string;
  readonly index: number;
}

/** The cell that an element is or lies in; null beside the grid. */
export function cellPlaceOf(target: EventTarget | null): CellPlace | null {
  const cell = target instanceof Element ? target.closest('[data-year][data-index]') : null;
  if (!(cell instanceof HTMLElement)) return null;
  const { year = '', index } = cell.dataset;
  return { year, index: Number(index) };
}
