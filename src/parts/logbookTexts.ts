/** Words of the logbook that several of its pages use. */
import type { ProcedureRole } from '#domain/procedureRole.ts';
import type { Rotation, RotationTypes } from '#domain/rotation.ts';
import { rotationName } from './rotationName.ts';

export const roleNames: Readonly<Record<ProcedureRole, string>> = {
  observed: 'Observed',
  assisted: 'Assisted',
  performed: 'Performed',
};

/** Made once: `toLocaleString` makes one for every number. */
const inThousands = new Intl.NumberFormat('en-US');

export function countText(count: number): string {
  return inThousands.format(count);
}

/** "1 entry", "1,200 entries". */
export function pluralText(count: number, one: string, many: string): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** "PGY-3, Vascular interventional radiology". */
export function rotationText(rotation: Rotation, types: RotationTypes): string {
  return `${rotation.trainingYear}, ${rotationName(rotation, types)}`;
}
