/** How safely the record is kept, as facts, and the one thing to show of them. */
import type { TableName } from '#record/schema.ts';

export interface Saving {
  /** localStorage: what the app starts from. */
  readonly text: 'working' | 'full' | 'refused';
  /** The mirror in IndexedDB: what survives a killed browser. */
  readonly mirror: 'opening' | 'working' | 'absent' | 'failing';
  /** Changes that no storage has confirmed yet. */
  readonly pending: number;
  /** The instant of the last confirmation; null before the first. */
  readonly savedAt: string | null;
  /** Set when a newer version of the app has written here: then nothing is written over it. */
  readonly readOnly: { readonly version: number | null } | null;
  /** Stored texts that could not be read whole. */
  readonly damaged: readonly Damage[];
}

/** A stored text that could not be read, or not all of it. It is kept byte for byte. */
export interface Damage {
  readonly part: TableName | 'undo';
  readonly key: string;
  readonly text: string;
  readonly problem: string;
  /** Records that could be read from it all the same. */
  readonly recordsRead: number;
  /** Where the bytes are safe: still under their own key, or set aside. */
  readonly keptIn: 'place' | 'quarantine';
}

export const notYetSaving: Saving = {
  text: 'working',
  mirror: 'opening',
  pending: 0,
  savedAt: null,
  readOnly: null,
  damaged: [],
};

export type SaveState =
  | { readonly kind: 'read-only' }
  | { readonly kind: 'memory-only' }
  | { readonly kind: 'full'; readonly unsaved: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'one-copy'; readonly at: string | null }
  | { readonly kind: 'saved'; readonly at: string | null };

/** The worst of it, since that is what the person has to know. */
export function saveStateOf({ text, mirror, pending, savedAt, readOnly }: Saving): SaveState {
  if (readOnly !== null) return { kind: 'read-only' };
  const mirrorLost = mirror === 'absent' || mirror === 'failing';
  if (text === 'refused' && mirrorLost) return { kind: 'memory-only' };
  if (text === 'full') return { kind: 'full', unsaved: pending };
  if (pending > 0 || mirror === 'opening') return { kind: 'saving' };
  if (text === 'refused' || mirrorLost) return { kind: 'one-copy', at: savedAt };
  return { kind: 'saved', at: savedAt };
}
