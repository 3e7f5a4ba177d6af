/**
 * A file of the person's own that the app may read and write, where the browser allows it (the File System
 * Access API). Which file it is stays remembered in a database of its own, since only there can a browser keep it.
 */
import { textOfUtf8 } from '#record/openBackup.ts';
import { filesDatabase } from './rememberedFile.ts';

declare global {
  interface Window {
    readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
    readonly showOpenFilePicker?: (
      options: PickerOptions,
    ) => Promise<readonly FileSystemFileHandle[]>;
  }
  interface FileSystemHandle {
    readonly queryPermission?: (mode: ReadWrite) => Promise<PermissionState>;
    readonly requestPermission?: (mode: ReadWrite) => Promise<PermissionState>;
  }
}

interface PickerOptions {
  readonly suggestedName?: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

interface ReadWrite {
  readonly mode: 'readwrite';
}

export interface BackupFile {
  readonly name: string;
  /** null when its bytes are no text. Rejects when it is gone or refused. */
  readonly read: () => Promise<string | null>;
  /** All of it or nothing: what stands there stays until the new text is whole. Rejects when it is refused. */
  readonly write: (text: string) => Promise<void>;
  readonly isAllowed: () => Promise<boolean>;
  /** Asks the person, who has to have clicked. */
  readonly ask: () => Promise<boolean>;
  /** Whether both are the same file on disk. */
  readonly isSame: (other: BackupFile) => Promise<boolean>;
}

/** Where the person's file comes from. */
export interface BackupFiles {
  /** A new file, or null when the person chose none. */
  readonly createNew: (suggestedName: string) => Promise<BackupFile | null>;
  /** A file that is there already, with what stands in it; null when the person chose none. */
  readonly chooseExisting: () => Promise<BackupFile | null>;
  /** The file that was chosen last, in any tab or visit; null when there is none. Never rejects. */
  readonly remembered: () => Promise<BackupFile | null | 'unknown'>;
  /** Not to be forgotten costs no more than stopping again. */
  readonly forget: () => Promise<void>;
}

const storeName = 'files';
const key = 'backup';
const types = [{ description: 'Backup of IR Roadmap', accept: { 'application/json': ['.json'] } }];

export function canKeepInFile(): boolean {
  return 'showSaveFilePicker' in window && 'showOpenFilePicker' in window;
}

export const backupFiles: BackupFiles = {
  createNew: (suggestedName) =>
    chosen(async () => window.showSaveFilePicker?.({ suggestedName, types })),
  chooseExisting: () => chosen(async () => (await window.showOpenFilePicker?.({ types }))?.[0]),
  remembered: async () => {
    if (!canKeepInFile()) return null;
    try {
      const handle: unknown = await inStore('readonly', (files) => files.get(key));
      return handle instanceof FileSystemFileHandle ? fileOf(handle) : null;
    } catch {
      return 'unknown';
    }
  },
  forget: async () => {
    await inStore('readwrite', (files) => files.delete(key)).catch(() => undefined);
  },
};

async function chosen(
  pick: () => Promise<FileSystemFileHandle | undefined>,
): Promise<BackupFile | null> {
  try {
    const handle = await pick();
    if (handle === undefined) return null;
    await inStore('readwrite', (files) => files.put(handle, key)).catch(() => undefined);
    return fileOf(handle);
  } catch {
    // The person closed the picker.
    return null;
  }
}

const handles = new WeakMap<BackupFile, FileSystemFileHandle>();

function fileOf(handle: FileSystemFileHandle): BackupFile {
  const mode = { mode: 'readwrite' } as const;
  const file: BackupFile = {
    name: handle.name,
    read: async () => textOfUtf8(await (await handle.getFile()).arrayBuffer()),
    write: async (text) => {
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    },
    isAllowed: async () => ((await handle.queryPermission?.(mode)) ?? 'granted') === 'granted',
    ask: async () => ((await handle.requestPermission?.(mode)) ?? 'granted') === 'granted',
    isSame: async (other) => {
      const otherHandle = handles.get(other);
      return otherHandle !== undefined && handle.isSameEntry(otherHandle);
    },
  };
  handles.set(file, handle);
  return file;
}

function inStore<T>(
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = window.indexedDB.open(filesDatabase, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(storeName));
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      // Erasing everything must not wait for this.
      database.addEventListener('versionchange', () => database.close());
      const transaction = database.transaction(storeName, mode);
      const request = work(transaction.objectStore(storeName));
      transaction.addEventListener('complete', () => {
        database.close();
        resolve(request.result);
      });
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  });
}
