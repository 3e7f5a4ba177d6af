/**
 * Changes of what the schedule is worked out from. They move every computed date and, in the same change, planned
 * rotations with their training years; they touch no tick, note or pinned date, and nothing that is confirmed or done.
 */
import { followSchedule } from '#domain/followSchedule.ts';
import type { Plan } from '#domain/plan.ts';
import type { Rotation } from '#domain/rotation.ts';
import { rotationYears } from '#domain/rotation.ts';
import { joinTables } from '#record/join.ts';
import type { Tables } from '#record/schema.ts';
import type { AppState, AppStore } from './appStore.ts';
import { change, readWholeNow } from './change.ts';
import { scheduleOf, typesOfLeave } from './derivedPlan.ts';
import type { Edits } from './edits.ts';
import { notStamped, stampedEdits } from './edits.ts';
import { blockSchemesOf, rotationsOf } from './liveRotations.ts';
import { planEdit } from './planActions.ts';

interface PlanChange {
  /** What is done, to follow "Undo". */
  readonly label: string;
  readonly message: string;
  readonly edits: Edits;
}

/** Takes the plan as it is given; what is undefined in it is worked out anew. */
export function setPlan(store: AppStore, plan: Plan, message: string): boolean {
  return changePlan(store, { label: 'change the plan', message, edits: planEdit(plan) });
}

/** Makes a change that may move the schedule. False, with a message, while the app is read-only. */
export function changePlan(store: AppStore, { label, message, edits }: PlanChange): boolean {
  // Rotations that have not been read yet could not be taken along.
  readWholeNow(store);
  const moved = followingRotations(store, edits);
  if (moved.length === 0) return change(store, { label, message, edits });
  const known = { ...store.getState().tables.rotations, ...edits.rotations };
  const added = moved.filter(({ id }) => known[id] === undefined).length;
  return change(store, {
    label,
    message: `${message} ${movedText(moved.length - added)}${addedText(added)}`,
    edits: withRotations(edits, moved),
  });
}

const mostLooks = 3;

/**
 * The planned rotations that the edits move, as they are then. Leave among them may extend training in its turn, so
 * the schedule is looked at again; each time they go from where they are now, so that nothing adds up.
 */
function followingRotations(store: AppStore, edits: Edits): readonly Rotation[] {
  const state = store.getState();
  const edited = stateAfter(store, edits);
  const rotations = rotationsOf(edited);
  const schemes = blockSchemesOf(edited);
  const before = scheduleOf(state);
  if (before === null || rotations.length === 0) return [];
  let moved: readonly Rotation[] = [];
  for (let look = 0; look < mostLooks; look += 1) {
    const after = scheduleOf(stateAfter(store, withRotations(edits, moved)));
    // The usual edit of a rotation moves nothing, and is to show within a frame.
    if (after === null || after === before) return moved;
    const from = { schedule: before, years: rotationYears(before, schemes) };
    const to = { schedule: after, years: rotationYears(after, schemes) };
    const next = followSchedule(rotations, typesOfLeave, from, to, () => newRotationId(store));
    if (haveSameDays(moved, next)) break;
    moved = next;
  }
  return moved;
}

function stateAfter(store: AppStore, edits: Edits): AppState {
  const state = store.getState();
  const news = stampedEdits(edits, state.tables, store.clock.now());
  return { ...state, tables: joinTables(state.tables, news) };
}

function withRotations(edits: Edits, rotations: readonly Rotation[]): Edits {
  return { ...edits, rotations: { ...edits.rotations, ...rotationRecords(rotations) } };
}

function haveSameDays(a: readonly Rotation[], b: readonly Rotation[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ type, start, end }, index) => {
      const other = b[index];
      return type === other?.type && start === other.start && end === other.end;
    })
  );
}

function movedText(count: number): string {
  return count === 1
    ? 'One planned rotation moved with it.'
    : `${count} planned rotations moved with it.`;
}

/** Of rotations that a pause interrupts. */
function addedText(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? ' One goes on after a pause as another.'
    : ` ${count} go on after a pause as others.`;
}

export function newRotationId(store: AppStore): string {
  return `rotation-${store.newId()}`;
}

/** As they are stored, by id. */
export function rotationRecords(rotations: readonly Rotation[]): Tables['rotations'] {
  return Object.fromEntries(
    rotations.map((rotation) => [rotation.id, { ...rotation, updatedAt: notStamped }]),
  );
}
