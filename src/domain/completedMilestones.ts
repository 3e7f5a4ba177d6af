/** Milestones that rotations complete. */
import type { Milestone } from './milestone.ts';
import type { Rotation, RotationType, RotationTypes } from './rotation.ts';

export interface CompletedMilestone {
  readonly milestone: Milestone;
  /** What the rotation was that completes it, the first of several. */
  readonly type: RotationType;
  readonly rotation: Rotation;
}

/** Those that are open still and that a rotation completes which is marked as done; none that is not for the person. */
export function completedMilestones(
  milestones: readonly Milestone[],
  rotations: readonly Rotation[],
  types: RotationTypes,
): readonly CompletedMilestone[] {
  const done = rotations.flatMap((rotation) => {
    const type = types.get(rotation.type);
    return rotation.status === 'done' && type !== undefined ? [{ rotation, type }] : [];
  });
  return milestones.flatMap((milestone) => {
    if (milestone.isDone || milestone.isNotForMe) return [];
    const by = done.find(({ type }) => type.completes === milestone.id);
    return by === undefined ? [] : [{ milestone, ...by }];
  });
}
