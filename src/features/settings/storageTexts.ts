/** What is said about the browser's storage. */
import { capitalized } from '#parts/letterCase.ts';
import type { StorageFacts } from '#store/useStorageFacts.ts';

/** "212 KB used, storage protected from clean-up."; empty when the browser says nothing. */
export function storageText({ usedBytes, isProtected }: StorageFacts): string {
  const parts = [
    usedBytes === null ? null : `${bytesText(usedBytes)} used`,
    isProtected === null ? null : protectionText(isProtected),
  ].filter((part) => part !== null);
  const text = parts.join(', ');
  return text === '' ? '' : `${capitalized(text)}.`;
}

/** "900 bytes", "212 KB", "1.9 MB": a thousand of each, as the systems of our time count. */
function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function protectionText(isProtected: boolean): string {
  return isProtected
    ? 'storage protected from clean-up'
    : 'the browser may clear it when space is short';
}

export const sevenDaysText =
  'Safari deletes what a page has stored when you have used Safari for seven days without opening the page. Add IR Roadmap to your Home Screen or Dock, or download a backup from time to time.';
