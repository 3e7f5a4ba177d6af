/** Words of the logbook that several of its pages use. */
import type { ProcedureRole } from '#domain/procedureRole.ts';
import type { Rotation, RotationTypes } from '#domain/rotation.ts';
import { rotationName } from './rotationName.ts';

export const roleNames: Readonly<Record<ProcedureRole, string>> = {
  observed: 'Observed',
  assisted: 'Assisted',
  performed: 'Performed',
};

/** "PGY-3, Vascular interventional radiology". */
export function rotationText(rotation: Rotation, types: RotationTypes): string {
  return `${rotation.trainingYear}, ${rotationName(rotation, types)}`;
}
