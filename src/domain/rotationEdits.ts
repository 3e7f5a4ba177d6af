/**
 * Edits of rotations. Each takes rotations and gives back what changes; none changes what it was given. Training time
 * is never made up: days that an edit does not say to add or to clear stay as many as they were.
 */
import { asManyBlocksFrom, blocksMostlyIn, sameBlocksIn } from './blocks.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn, isMostlyIn, isWithin, meet, openStretches } from './dateRange.ts';
import type { CalendarDate } from './calendarDate.ts';
import { addDays, compareDates } from './calendarDate.ts';
import type { Rotation, RotationYear } from './rotation.ts';
import { workdaysBetween } from './timeOff.ts';

/** Rotations that are new or different, and ids of those that are gone. */
export interface RotationChanges {
  readonly put: readonly Rotation[];
  readonly removed: readonly string[];
}

/** Gives an id that no record has yet. */
export type NewRotationId = () => string;

export type RotationDraft = Omit<Rotation, 'id'>;

/** What could not go along, by id, and why. */
export interface LeftOut {
  readonly rotation: string;
  readonly reason: 'no-such-block' | 'absence' | 'taken';
}

/** The rotations after some changes of them. */
export function withChanges(
  rotations: readonly Rotation[],
  { put, removed }: RotationChanges,
): readonly Rotation[] {
  const changed = new Map(put.map((rotation) => [rotation.id, rotation]));
  const gone = new Set(removed);
  const kept = rotations.filter(({ id }) => !gone.has(id));
  const known = new Set(kept.map(({ id }) => id));
  return [
    ...kept.map((rotation) => changed.get(rotation.id) ?? rotation),
    ...put.filter(({ id }) => !known.has(id)),
  ];
}

/** What leads from the rotations before to those after, whatever edits lie between. */
export function changesBetween(
  before: readonly Rotation[],
  after: readonly Rotation[],
): RotationChanges {
  const unchanged = new Set(before);
  const left = new Set(after.map(({ id }) => id));
  return {
    put: after.filter((rotation) => !unchanged.has(rotation)),
    removed: before.filter(({ id }) => !left.has(id)).map(({ id }) => id),
  };
}

/** Takes all rotations out of a stretch: those that reach beyond it keep the rest, one around it becomes two. */
export function clearStretch(
  rotations: readonly Rotation[],
  stretch: DateRange,
  newId: NewRotationId,
): RotationChanges {
  const put: Rotation[] = [];
  const removed: string[] = [];
  for (const rotation of rotations) {
    if (!meet(rotation, stretch)) continue;
    const rests = openStretches(rotation, [stretch]);
    if (rests.length === 0) removed.push(rotation.id);
    put.push(...piecesOf(rotation, rests, newId));
  }
  return { put, removed };
}

/** Places a rotation; what was in its days gives way to it. */
export function placeRotation(
  rotations: readonly Rotation[],
  draft: RotationDraft,
  newId: NewRotationId,
): RotationChanges {
  const { put, removed } = clearStretch(rotations, draft, newId);
  return { put: [...put, { ...draft, id: newId() }], removed };
}

/** What fills a stretch, if anything does: a rotation, or as much of one as lies in it. */
interface FilledStretch extends DateRange {
  readonly year: RotationYear;
  readonly rotation: Rotation | null;
}

/**
 * What fills two stretches changes places. What goes to an open one stays as long as it was, as far as there is room.
 * Of a rotation that reaches beyond its stretch the rest stays, and keeps its leave as far as it has workdays. What
 * else is in days to which something moves gives way. Nothing changes where both are open, or filled by the same
 * rotation.
 */
export function exchangeStretches(
  rotations: readonly Rotation[],
  a: FilledStretch,
  b: FilledStretch,
  newId: NewRotationId,
): RotationChanges {
  const [idOfA, idOfB] = [a.rotation?.id, b.rotation?.id];
  if (idOfA === idOfB) return { put: [], removed: [] };
  const others = rotations.filter(({ id }) => id !== idOfA && id !== idOfB);
  const moves = [...movesTo(b, a), ...movesTo(a, b)];
  const cleared = moves.reduce<readonly Rotation[]>(
    (left, { to }) => withChanges(left, clearStretch(left, to, newId)),
    others,
  );
  const { put, removed } = changesBetween(others, cleared);
  const moved = moves.flatMap(({ rotation, from, to, trainingYear }) => {
    const rests = openStretches(rotation, [from, to]);
    return piecesOf(rotation, [...rests, to], newId).map((piece, index) =>
      index < rests.length ? piece : { ...piece, trainingYear },
    );
  });
  return { put: [...put, ...moved], removed };
}

interface StretchMove {
  readonly rotation: Rotation;
  readonly from: DateRange;
  readonly to: DateRange;
  readonly trainingYear: string;
}

function movesTo(target: FilledStretch, from: FilledStretch): readonly StretchMove[] {
  const { rotation } = from;
  if (rotation === null) return [];
  const to = target.rotation === null ? placeInOpen(from, target) : target;
  return [{ rotation, from, to, trainingYear: target.year.label }];
}

/**
 * As much as it was from the first open day on, or as much as is open. The days that it leaves are open too: next to
 * them it only goes on by as much as is open there.
 */
function placeInOpen(from: FilledStretch, open: FilledStretch): DateRange {
  const isSameYear = from.year.label === open.year.label;
  const place = asMuchFrom(open.start, open.year, from);
  if (place.end <= open.end) return place;
  if (isSameYear && addDays(open.end, 1) === from.start) return place;
  if (isSameYear && addDays(from.end, 1) === open.start) {
    return { start: addDays(asMuchFrom(from.start, from.year, open).end, 1), end: open.end };
  }
  return { start: open.start, end: open.end };
}

/** As many blocks and halves of them, a day shorter or longer as they may be; else as many days. */
function asMuchFrom(
  start: CalendarDate,
  { scheme, blocks }: RotationYear,
  stretch: FilledStretch,
): DateRange {
  const { year } = stretch;
  const asMany =
    scheme === year.scheme ? asManyBlocksFrom(start, blocks, stretch, year.blocks) : null;
  return asMany ?? { start, end: addDays(start, daysIn(stretch) - 1) };
}

/**
 * Splits a rotation in two, the second from `secondStart` on. Leave inside it stays with the first as far as that
 * has workdays for it. Nothing changes when the day is not after its first and up to its last.
 */
export function splitRotation(
  rotation: Rotation,
  secondStart: CalendarDate,
  newId: NewRotationId,
): RotationChanges {
  const { start, end } = rotation;
  if (secondStart <= start || secondStart > end) return { put: [], removed: [] };
  const pieces = [
    { start, end: addDays(secondStart, -1) },
    { start: secondStart, end },
  ];
  return { put: piecesOf(rotation, pieces, newId), removed: [] };
}

/**
 * The days that a rotation is to have in a training year: its own where they lie in it, else those of the first block
 * there in which nothing is, else of its first block.
 */
export function daysInYear(
  { id, start, end }: Pick<Rotation, 'id' | 'start' | 'end'>,
  year: RotationYear,
  rotations: readonly Rotation[],
): DateRange {
  if (isWithin({ start, end }, year)) return { start, end };
  const others = rotations.filter((other) => other.id !== id);
  const open = year.blocks.find((block) => others.every((other) => !meet(other, block)));
  const block = open ?? year.blocks[0] ?? year;
  return { start: block.start, end: block.end };
}

/**
 * Copies a year's rotations into the same blocks of another year, as planned ones. Nothing there gives way: what has
 * no block of that number, would take one in which training stops, or meets a rotation, is left out and named.
 */
export function copyYear(
  rotations: readonly Rotation[],
  from: RotationYear,
  to: RotationYear,
  absences: readonly DateRange[],
  newId: NewRotationId,
): RotationChanges & { readonly leftOut: readonly LeftOut[] } {
  const put: Rotation[] = [];
  const leftOut: LeftOut[] = [];
  const absent = blocksMostlyIn(absences, to.blocks);
  for (const rotation of rotationsOfYear(rotations, from.label)) {
    const stretch = sameBlocksIn(rotation, from.blocks, to.blocks);
    if (stretch === null) {
      leftOut.push({ rotation: rotation.id, reason: 'no-such-block' });
    } else if (
      absent.some((block) => meet(block, stretch)) ||
      absences.some((absence) => isMostlyIn(stretch, absence))
    ) {
      leftOut.push({ rotation: rotation.id, reason: 'absence' });
    } else if ([...rotations, ...put].some((other) => meet(other, stretch))) {
      leftOut.push({ rotation: rotation.id, reason: 'taken' });
    } else {
      put.push({
        ...onDays(rotation, stretch),
        id: newId(),
        trainingYear: to.label,
        status: 'planned',
      });
    }
  }
  return { put, removed: [], leftOut };
}

/** Clears a year of what is planned; with `includeSettled` of what is confirmed or done too. */
export function clearYear(
  rotations: readonly Rotation[],
  label: string,
  { includeSettled }: { readonly includeSettled: boolean },
): RotationChanges {
  const removed = rotationsOfYear(rotations, label)
    .filter(({ status }) => includeSettled || status === 'planned')
    .map(({ id }) => id);
  return { put: [], removed };
}

/** In order of time. */
export function rotationsOfYear(
  rotations: readonly Rotation[],
  label: string,
): readonly Rotation[] {
  return rotations
    .filter(({ trainingYear }) => trainingYear === label)
    .toSorted((a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1));
}

/**
 * Those of the moves, each of a rotation to one stretch or several, that can be made together: one that would meet a
 * rotation which keeps its dates is not made, until no move does. Rotations that meet already are no reason.
 */
export function withoutMeeting(
  rotations: readonly Rotation[],
  moves: ReadonlyMap<string, readonly DateRange[]>,
): ReadonlyMap<string, readonly DateRange[]> {
  const going = new Map(moves);
  for (;;) {
    const staying = rotations.filter(({ id }) => !going.has(id));
    const blocked = rotations.find((rotation) => {
      const to = going.get(rotation.id) ?? [];
      return staying.some(
        (other) => to.some((stretch) => meet(other, stretch)) && !meet(other, rotation),
      );
    });
    if (blocked === undefined) return going;
    going.delete(blocked.id);
  }
}

/**
 * A rotation in one stretch or several. The first keeps the id. Leave days go to them in order, as far as each has
 * workdays.
 */
export function piecesOf(
  rotation: Rotation,
  pieces: readonly DateRange[],
  newId: NewRotationId,
): readonly Rotation[] {
  const { leaveDays: allLeave, ...facts } = rotation;
  let left = allLeave ?? 0;
  return pieces.map(({ start, end }, index) => {
    const leaveDays = Math.min(left, workdaysBetween(start, end));
    left -= leaveDays;
    const id = index === 0 ? rotation.id : newId();
    return { ...facts, id, start, end, ...(leaveDays === 0 ? {} : { leaveDays }) };
  });
}

/** A rotation on other days, with no more leave than those have workdays. */
export function onDays(rotation: Rotation, { start, end }: DateRange): Rotation {
  const { leaveDays } = rotation;
  return {
    ...rotation,
    start,
    end,
    ...(leaveDays === undefined
      ? {}
      : { leaveDays: Math.min(leaveDays, workdaysBetween(start, end)) }),
  };
}
