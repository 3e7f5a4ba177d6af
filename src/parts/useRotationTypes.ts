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
    void load();
    return () => {
      isGone = true;
    };

    async function load(): Promise<void> {
      try {
        const { rotationTypesOf } = await import('#store/derivedRotations.ts');
        if (!isGone) setTypesOf(() => rotationTypesOf);
      } catch {
        // Offline and not loaded before: the names stay as their ids.
      }
    }
  }, [isNeeded]);
  return useAppState(typesOf);
}

const noTypes: RotationTypes = new Map();
