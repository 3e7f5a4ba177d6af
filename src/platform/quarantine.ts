/** What the mirror has set aside, or is to, apart from its daily work. No promise here rejects. */
import { isJsonObject } from '#record/json.ts';
import type { TableName } from '#record/schema.ts';
import type { Database } from './database.ts';
import type { MirrorFailure, QuarantineEntry } from './mirror.ts';
import { orFailure, whyNotWhole } from './mirror.ts';
import { openRow } from './mirrorRows.ts';

/** Oldest first. */
export function readQuarantine(
  database: Database,
): Promise<readonly QuarantineEntry[] | MirrorFailure> {
  return orFailure(async () => {
    const entries = await database.transact('readonly', ({ getAll }) => getAll('quarantine'));
    return entries.filter(isQuarantineEntry);
  });
}

/**
 * Moves a row of which no record can be read into quarantine. Gives what was put there; null where the row has gone, can
 * be read after all, or is of a newer version.
 */
export function setRowAside(
  database: Database,
  table: TableName,
  id: string,
  at: string,
): Promise<QuarantineEntry | null | MirrorFailure> {
  return orFailure(() =>
    database.transact('readwrite', async ({ get, put, remove }) => {
      const row = await get('records', [table, id]);
      if (row === undefined) return null;
      const opened = openRow(table, row);
      if (opened.kind === 'newer') return null;
      if (opened.kind === 'read' && Object.hasOwn(opened.records, id)) return null;
      const reason = whyNotWhole(opened) ?? 'not read';
      const entry = { at, key: `mirror/${table}/${id}`, text: JSON.stringify(row), reason };
      put('quarantine', entry);
      remove('records', [table, id]);
      return entry;
    }),
  );
}

function isQuarantineEntry(value: unknown): value is QuarantineEntry {
  return (
    isJsonObject(value) &&
    [value['at'], value['key'], value['text'], value['reason']].every(
      (field) => typeof field === 'string',
    )
  );
}
