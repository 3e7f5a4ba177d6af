import type { RotationTypes } from '#domain/rotation.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useLoadedLater } from './useLoadedLater.ts';

/** The rotation types, loaded only where there are rotations to name; none until then, or where they cannot be. */
export function useRotationTypes(isNeeded: boolean): RotationTypes {
  const { value: typesOf } = useLoadedLater(isNeeded, loadTypesOf);
  return useAppState(typesOf ?? noTypesOf);
}

async function loadTypesOf() {
  return (await import('#store/derivedRotations.ts')).rotationTypesOf;
}

const noTypes: RotationTypes = new Map();

function noTypesOf(): RotationTypes {
  return noTypes;
}
