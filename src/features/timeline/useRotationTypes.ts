import { useEffect, useState } from 'react';
import type { RotationTypes } from '#domain/rotation.ts';
import { useAppStore } from '#store/useAppStore.ts';

/** The rotation types, loaded only where there are rotations to name; null until then. */
export function useRotationTypes(isNeeded: boolean): RotationTypes | null {
  const store = useAppStore();
  const [types, setTypes] = useState<RotationTypes | null>(null);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let isGone = false;
    let unsubscribe: (() => void) | null = null;
    void load();
    return () => {
      isGone = true;
      unsubscribe?.();
    };

    async function load(): Promise<void> {
      try {
        const { rotationTypesOf } = await import('#store/derivedRotations.ts');
        if (isGone) return;
        setTypes(rotationTypesOf(store.getState()));
        unsubscribe = store.subscribe((state) => setTypes(rotationTypesOf(state)));
      } catch {
        // Offline and not loaded before: the names stay as their ids.
      }
    }
  }, [store, isNeeded]);
  return types;
}
