/** Taking a backup file in: reading it, saying what it would change, and changing it in one go. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { dayAt } from '#platform/localTime.ts';
import type { ImportMode, ImportPreview } from '#record/importPreview.ts';
import type { BackupProblem, ReadBackup } from '#record/openBackup.ts';
import { longestBackup, openBackup, textOfUtf8 } from '#record/openBackup.ts';
import type { AppStore } from './appStore.ts';
import { say } from './change.ts';
import { takeRestorePoint } from './restorePoints.ts';
import { isTakenIn, takeIn } from './takeIn.ts';
import { whenReadWhole } from './whenReadWhole.ts';

export type { ImportMode, ImportPreview };
export { liveRecord } from '#record/liveRecords.ts';
export { tableNames } from '#record/schema.ts';

export interface ReadFile extends ReadBackup {
  /** The day of the export where the person is. */
  readonly exportedOn: CalendarDate | null;
}

/** `not-text`: its bytes are no UTF-8. `no-file`: it was moved, or it is a folder. */
export type FileProblem =
  | BackupProblem
  | { readonly kind: 'not-text' }
  | { readonly kind: 'no-file' };

export type OpenedFile = ReadFile | FileProblem;

type BackupFile = Pick<File, 'size' | 'arrayBuffer'>;

/** Refuses a file that is too large before a byte of it is read. */
export async function openBackupFile(file: BackupFile): Promise<OpenedFile> {
  if (file.size > longestBackup) return { kind: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: 'no-file' };
  }
  const text = textOfUtf8(bytes);
  if (text === null) return { kind: 'not-text' };
  const opened = openBackup(text);
  if (opened.kind !== 'read') return opened;
  const { exportedAt } = opened;
  return { ...opened, exportedOn: exportedAt === null ? null : dayAt(exportedAt) };
}

/** `no-restore-point`: nothing was changed, since what is there could not be kept. */
export type ImportOutcome = 'imported' | 'nothing-new' | 'no-restore-point' | 'read-only';

interface ImportOptions {
  readonly mode: ImportMode;
  /** The person was told that no restore point can be taken, and goes on. */
  readonly withoutRestorePoint?: boolean;
}

/** Takes a restore point, then takes the backup in as one change that can be undone. */
export async function importBackup(
  store: AppStore,
  backup: ReadBackup,
  { mode, withoutRestorePoint = false }: ImportOptions,
): Promise<ImportOutcome> {
  await whenReadWhole(store);
  if (isTakenIn(store.getState().tables, backup, mode)) {
    say(store, 'Nothing to import: the file has nothing that is new here.');
    return 'nothing-new';
  }
  if (!withoutRestorePoint && !store.getState().saving.isReadOnly) {
    const reason = mode === 'merge' ? 'before-import' : 'before-replace';
    if ((await takeRestorePoint(store, reason)) === 'failed') return 'no-restore-point';
  }
  // The record may have changed while the restore point was written: what is taken in is worked out only now.
  return takeIn(store, backup, mode, texts[mode]) ? 'imported' : 'read-only';
}

const texts = {
  merge: { label: 'merge a backup', message: 'The backup is merged into your record.' },
  replace: {
    label: 'replace your record by a backup',
    message: 'Your record is replaced by the backup.',
  },
} as const satisfies Record<ImportMode, { readonly label: string; readonly message: string }>;
