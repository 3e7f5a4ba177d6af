/** Words of the logbook that several of its pages use. */
import type { ProcedureRole } from '#domain/procedureRole.ts';
import type { Rotation } from '#store/derivedProcedures.ts';

export const roleNames: Readonly<Record<ProcedureRole, string>> = {
  observed: 'Observed',
  assisted: 'Assisted',
  performed: 'Performed',
};

export function countText(count: number): string {
  return count.toLocaleString('en-US');
}

/** "1 entry", "1,200 entries". */
export function pluralText(count: number, one: string, many: string): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** "PGY-3, vascular ir". */
export function rotationText({ trainingYear, type }: Rotation): string {
  return `${trainingYear}, ${type.replaceAll('-', ' ')}`;
}
