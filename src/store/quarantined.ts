/** The originals of what could not be read whole: those of the mirror are set aside here, and all are found again. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { dayAt, timeOfDay } from '#platform/localTime.ts';
import { downloadText } from '#platform/download.ts';
import type { Mirror, MirrorContents, QuarantineEntry } from '#platform/mirror.ts';
import { readQuarantine, setRowAside } from '#platform/quarantine.ts';
import { localTextStore } from '#platform/textStore.ts';
import type { TableName } from '#record/schema.ts';
import { tableNames } from '#record/schema.ts';
import { isStamp } from '#record/stamp.ts';
import type { AppStore } from './appStore.ts';
import { addDamage } from './updateSaving.ts';

export interface Original extends QuarantineEntry {
  /** The day and the time of day, "9:02 AM", when it was set aside. */
  readonly day: CalendarDate;
  readonly time: string;
}

/** Oldest first of each place. While the database cannot be read, those that were set aside for want of it. */
export async function quarantinedOf(store: AppStore): Promise<readonly Original[]> {
  return [...(await mirroredOriginals(store)), ...keptForWantOfMirror()]
    .filter(({ at }) => isStamp(at))
    .map((entry) => ({ ...entry, day: dayAt(entry.at), time: timeOfDay(entry.at) }));
}

async function mirroredOriginals(store: AppStore): Promise<readonly QuarantineEntry[]> {
  const mirror = await store.openMirror();
  if ('problem' in mirror) return [];
  const mirrored = await readQuarantine(mirror.database);
  return 'problem' in mirrored ? [] : mirrored;
}

export function downloadOriginal({ at, key, text }: Original): void {
  const name = key.replaceAll(/[^\w-]+/g, '-');
  downloadText(`ir-roadmap-unreadable-${name}-${at.slice(0, 10)}.txt`, text, 'text/plain');
}

/** Under keys as `keepTexts` names them: `quarantine:milestones:2026-11-24T14:14:05.123Z:id`. */
function keptForWantOfMirror(): readonly QuarantineEntry[] {
  const keys = localTextStore.keys();
  if (keys === 'refused') return [];
  return keys.flatMap((storedKey) => {
    const [, key, at] = /^quarantine:(\w+):(.+Z):\w+$/.exec(storedKey) ?? [];
    const stored = localTextStore.read(storedKey);
    if (key === undefined || at === undefined || stored === 'refused') return [];
    return stored.text === null ? [] : [{ at, key, text: stored.text, reason: 'set aside' }];
  });
}

/**
 * Sets aside the rows of the mirror that cannot be read and of which nothing else is known, and has the app say so. One
 * that cannot be moved stays where it is, and is tried again at the next start.
 */
export async function setRowsAside(
  store: AppStore,
  { database }: Mirror,
  contents: MirrorContents,
): Promise<void> {
  const { tables } = store.getState();
  await Promise.all(
    tableNames.flatMap((table) =>
      invalidIds(contents, table)
        .filter((id) => !Object.hasOwn(tables[table], id))
        .map((id) => setAside(table, id)),
    ),
  );

  async function setAside(table: TableName, id: string): Promise<void> {
    const entry = await setRowAside(database, table, id, store.clock.now());
    if (entry === null || 'problem' in entry) return;
    const { text, reason } = entry;
    addDamage(store, { part: table, text, reason, lost: 'some-records', keptIn: 'quarantine' });
  }
}

function invalidIds(contents: MirrorContents, table: TableName): readonly string[] {
  const opened = contents[table];
  return opened.kind === 'read' ? opened.invalid.map(({ id }) => id) : [];
}
