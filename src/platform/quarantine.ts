/** What was put into quarantine, read again to be handed to the person. No promise here rejects. */
import { isJsonObject } from '#record/json.ts';
import type { Database } from './database.ts';
import type { MirrorFailure, QuarantineEntry } from './mirror.ts';
import { orFailure } from './mirror.ts';

/** Oldest first. */
export function readQuarantine(
  database: Database,
): Promise<readonly QuarantineEntry[] | MirrorFailure> {
  return orFailure(async () => {
    const entries = await database.transact('readonly', ({ getAll }) => getAll('quarantine'));
    return entries.filter(isQuarantineEntry);
  });
}

function isQuarantineEntry(value: unknown): value is QuarantineEntry {
  return (
    isJsonObject(value) &&
    [value['at'], value['key'], value['text'], value['reason']].every(
      (field) => typeof field === 'string',
    )
  );
}
