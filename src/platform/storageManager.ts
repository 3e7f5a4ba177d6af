/** What the browser says of the app's storage, and what it may do to it. No promise here rejects. */
import { localTextStore } from './textStore.ts';

export interface StorageFacts {
  /** Bytes in use, with the app itself; null when the browser does not say. */
  readonly usedBytes: number | null;
  /** Not cleared when space is short; null when the browser does not say. */
  readonly isProtected: boolean | null;
  /** Safari clears a page's storage after seven days of use without a visit, unless it is installed. */
  readonly isClearedAfterSevenDays: boolean;
}

const askedKey = 'asked-for-protection';

export async function storageFacts(): Promise<StorageFacts> {
  const [usedBytes, isProtected] = await Promise.all([
    orNull(async () => (await storageManager()?.estimate())?.usage),
    orNull(async () => storageManager()?.persisted()),
  ]);
  const isSafari = isSafariName(window.navigator.userAgent);
  return { usedBytes, isProtected, isClearedAfterSevenDays: isSafari && !isInstalled() };
}

/** Once in each browser: some ask the person, and nobody wants to be asked twice. */
export async function askForProtection(): Promise<void> {
  const asked = localTextStore.read(askedKey);
  if (asked === 'refused' || asked.text !== null) return;
  const isProtected = await orNull(async () => storageManager()?.persist());
  if (isProtected !== null) localTextStore.write(askedKey, String(isProtected));
}

/** Every browser on an iPhone or iPad has Safari's storage; on a Mac, Safari alone has. */
export function isSafariName(userAgent: string): boolean {
  if (/iPhone|iPad|iPod/.test(userAgent)) return true;
  return /Safari\//.test(userAgent) && !/Chrom|Edg|OPR|Firefox|Android/.test(userAgent);
}

function isInstalled(): boolean {
  return window.matchMedia('(display-mode: standalone)').matches;
}

/** Absent in older browsers and on plain http. */
function storageManager(): StorageManager | undefined {
  return window.navigator.storage;
}

async function orNull<R>(ask: () => Promise<R | undefined>): Promise<R | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    return null;
  }
}
