import { useEffect, useState } from 'react';
import type { StorageFacts } from '#platform/storageManager.ts';
import { storageFacts } from '#platform/storageManager.ts';

export type { StorageFacts };

/** null until the browser has answered. */
export function useStorageFacts(): StorageFacts | null {
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    async function ask(): Promise<void> {
      const answer = await storageFacts();
      if (isCurrent) setFacts(answer);
    }
    void ask();
    return () => {
      isCurrent = false;
    };
  }, []);
  return facts;
}
