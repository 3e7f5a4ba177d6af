/**
 * Where marks and their labels go in the rows of a lane, so that none covers another. A placement for one scale
 * holds for every larger one too: marks then only move apart, while labels keep their width.
 */

export interface MarkToPlace {
  readonly id: string;
  /** Days from the axis's start. */
  readonly day: number;
  /** Pixels that its label takes, and that it takes in full; equal where it is short already. */
  readonly labelWidth: number;
  readonly fullLabelWidth: number;
  /** Of what is left after all marks have their place, the more important get their labels first. */
  readonly importance: number;
  /** Gets its place, with its label, before any other: for the few that everyone looks for. */
  readonly isFirst: boolean;
}

export interface PlacedMark {
  /** Of the mark, or of the first of those that share the place. */
  readonly id: string;
  /** All that stand here, in order of time: more than one where they would cover each other. */
  readonly ids: readonly string[];
  readonly day: number;
  /** From 0, the topmost. */
  readonly row: number;
  /** The side on which there is room for the label. */
  readonly label: 'right' | 'left' | 'none';
  readonly isLabelFull: boolean;
}

export interface PlacementSpace {
  readonly pxPerDay: number;
  readonly rows: number;
  /** Pixels of width that a mark takes, half of them to each side of its day. */
  readonly markWidth: number;
  /** Pixels to the right end of the axis, and how far labels may reach over both ends. */
  readonly width: number;
  readonly overhang: number;
  /** Labels do not cross the line of this day. */
  readonly today: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly first: MarkToPlace;
  readonly members: MarkToPlace[];
  readonly row: number;
  label: PlacedMark['label'];
  isLabelFull: boolean;
}

/** Pixels that are left free beside a label. */
const gap = 6;

/** In order of time. Every mark is in exactly one place. */
export function placedMarks(
  marks: readonly MarkToPlace[],
  space: PlacementSpace,
): readonly PlacedMark[] {
  const rows = Array.from({ length: space.rows }, (): Stretch[] => []);
  const places: Place[] = [];
  const inTime = marks.toSorted(byTime);
  const byImportance = inTime.toSorted((a, b) => b.importance - a.importance);

  for (const mark of byImportance.filter(({ isFirst }) => isFirst)) {
    const place = firstWithLabel(mark, rows, space);
    if (place !== null) places.push(place);
  }
  const placed = new Set(places.map(({ first }) => first));
  for (const mark of inTime.filter((one) => !placed.has(one))) {
    const row = freestRow(markStretch(mark, space), rows);
    if (row === null) nearest(mark, places).members.push(mark);
    else {
      rows[row]?.push(markStretch(mark, space));
      places.push({ first: mark, members: [mark], row, label: 'none', isLabelFull: false });
    }
  }
  const alone = new Map(
    places.filter(({ members }) => members.length === 1).map((place) => [place.first, place]),
  );
  const inOrder = byImportance.flatMap((mark) => alone.get(mark) ?? []);
  for (const place of inOrder) if (place.label === 'none') addLabel(place, rows, space);
  for (const place of inOrder) lengthenLabel(place, rows, space);
  return places.map(placedMark).toSorted((a, b) => a.day - b.day || a.row - b.row);
}

function byTime(a: MarkToPlace, b: MarkToPlace): number {
  return a.day - b.day || (a.id < b.id ? -1 : 1);
}

function placedMark({ first, members, row, label, isLabelFull }: Place): PlacedMark {
  return {
    id: first.id,
    ids: members.toSorted(byTime).map(({ id }) => id),
    day: first.day,
    row,
    label: members.length === 1 ? label : 'none',
    isLabelFull: members.length === 1 && isLabelFull,
  };
}

function markStretch({ day }: MarkToPlace, { pxPerDay, markWidth }: PlacementSpace): Stretch {
  const center = day * pxPerDay;
  return { from: center - markWidth / 2, to: center + markWidth / 2 };
}

/** The two places for a label, the better first. */
function labelStretches(mark: MarkToPlace, space: PlacementSpace) {
  const { from, to } = markStretch(mark, space);
  const width = mark.labelWidth + gap;
  return [
    { label: 'right', stretch: { from: to, to: to + width } },
    { label: 'left', stretch: { from: from - width, to: from } },
  ] as const;
}

function firstWithLabel(
  mark: MarkToPlace,
  rows: readonly Stretch[][],
  space: PlacementSpace,
): Place | null {
  const own = markStretch(mark, space);
  for (const [row, taken] of rows.entries()) {
    if (!isFree(own, taken)) continue;
    const place: Place = {
      first: mark,
      members: [mark],
      row,
      label: 'none',
      isLabelFull: false,
    };
    taken.push(own);
    addLabel(place, rows, space);
    if (place.label !== 'none') return place;
    taken.pop();
  }
  return null;
}

function addLabel(place: Place, rows: readonly Stretch[][], space: PlacementSpace): void {
  const taken = rows[place.row] ?? [];
  const choice = labelStretches(place.first, space).find(({ stretch }) =>
    hasRoom(stretch, place.first, taken, space),
  );
  if (choice === undefined) return;
  taken.push(choice.stretch);
  place.label = choice.label;
  place.isLabelFull = place.first.labelWidth === place.first.fullLabelWidth;
}

/** Gives a label that was cut its whole length where nothing else wants the room. */
function lengthenLabel(place: Place, rows: readonly Stretch[][], space: PlacementSpace): void {
  const { first, row, label, isLabelFull } = place;
  const added = first.fullLabelWidth - first.labelWidth;
  const taken = rows[row] ?? [];
  const current = labelStretches(first, space).find((one) => one.label === label)?.stretch;
  if (isLabelFull || current === undefined) return;
  const more =
    label === 'right'
      ? { from: current.to, to: current.to + added }
      : { from: current.from - added, to: current.from };
  if (!hasRoom(more, first, taken, space)) return;
  taken.push(more);
  place.isLabelFull = true;
}

/** From the mark's day to the end of its label there is no today: closer, it could come to lie below the label. */
function hasRoom(
  stretch: Stretch,
  { day }: MarkToPlace,
  taken: readonly Stretch[],
  { pxPerDay, today, overhang, width }: PlacementSpace,
): boolean {
  const center = day * pxPerDay;
  const line = today * pxPerDay;
  const [from, to] = [Math.min(center, stretch.from), Math.max(center, stretch.to)];
  return (
    stretch.from >= -overhang &&
    stretch.to <= width + overhang &&
    !(from < line && line < to) &&
    isFree(stretch, taken)
  );
}

function isFree({ from, to }: Stretch, taken: readonly Stretch[]): boolean {
  return taken.every((other) => other.to <= from || to <= other.from);
}

/** The row in which the neighbors are farthest away, the topmost of equal ones; null when all are taken. */
function freestRow(own: Stretch, rows: readonly Stretch[][]): number | null {
  let best: { readonly row: number; readonly distance: number } | null = null;
  for (const [row, taken] of rows.entries()) {
    if (!isFree(own, taken)) continue;
    const distance = taken.reduce(
      (least, { from, to }) => Math.min(least, from >= own.to ? from - own.to : own.from - to),
      Infinity,
    );
    if (best === null || distance > best.distance) best = { row, distance };
  }
  return best === null ? null : best.row;
}

/** The place to join: near it in time, and rather one that has no label to lose. */
function nearest(mark: MarkToPlace, places: readonly Place[]): Place {
  const cost = ({ first, label }: Place): number =>
    Math.abs(first.day - mark.day) + (label === 'none' ? 0 : 1e6);
  const [start, ...others] = places;
  if (start === undefined) throw new RangeError('A lane has at least one row');
  return others.reduce((best, place) => (cost(place) < cost(best) ? place : best), start);
}
