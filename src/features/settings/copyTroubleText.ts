import type { CopyTrouble } from '#store/copyInFile.ts';

/** What happened, what is safe, what to do. */
export function copyTroubleText(trouble: CopyTrouble, name: string): string {
  switch (trouble) {
    case 'unreadable':
      return `“${name}” is no backup of this app, so it was left as it is. Your record in this browser is safe. Choose another file.`;
    case 'newer':
      return `“${name}” was written by a newer version of this app, so it was left as it is. Your record in this browser is safe. Reload to get the newer version, then go on.`;
    case 'unknown-content':
      return `“${name}” holds something that this version cannot read, so it was left as it is. Your record in this browser is safe. Reload to get a newer version, or choose another file.`;
    case 'no-restore-point':
      return `“${name}” has news from another device, and no restore point could be taken before. Nothing was changed. Download a backup, then go on.`;
    case 'not-allowed':
      return `The browser wants to be asked again before “${name}” may be written. Your record in this browser is safe.`;
    case 'failed':
      return `“${name}” could not be read or written: it may have been moved, or the disk is full. Your record in this browser is safe. Try again, or choose another file.`;
  }
}
