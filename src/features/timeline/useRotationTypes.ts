import { useEffect, useState } from 'react';
import type { RotationTypes } from '#domain/rotation.ts';
import type { AppState } from '#store/appStore.ts';
import { useAppState } from '#store/useAppStore.ts';

type TypesOf = (state: AppState) => RotationTypes;

/** The rotation types, loaded only where there are rotations to name; none until then. */
export function useRotationTypes(isNeeded: boolean): RotationTypes {
  const [typesOf, setTypesOf] = useState<TypesOf>(() => () => noTypes);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isGone = false;
    import('#store/derivedRotations.ts')
      .then(({ rotationTypesOf }) => {
        if (!isGone) setTypesOf(() => rotationTypesOf);
      })
      // Offline and not loaded before: the names stay as their ids.
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [isNeeded]);
  return useAppState(typesOf);
}

const noTypes: RotationTypes = new Map();
