import type { Rotation, RotationTypes } from '#domain/rotation.ts';
import { capitalized } from './letterCase.ts';

/** Its name; the id in words until the types have been loaded, or where this version does not know it. */
export function rotationName({ type }: Pick<Rotation, 'type'>, types: RotationTypes): string {
  return types.get(type)?.name ?? capitalized(type.replaceAll('-', ' '));
}
