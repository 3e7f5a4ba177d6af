/** How safely the record is kept, as facts, and the one thing to show of them. */
import type { TableName } from '#record/schema.ts';

export interface Saving {
  /** localStorage: what the app starts from. */
  readonly text: 'working' | 'full' | 'refused';
  /** The mirror in IndexedDB: what survives a killed browser. */
  readonly mirror: 'opening' | 'working' | 'lost';
  /** Changes that the mirror is writing and has not confirmed yet. */
  readonly unconfirmed: number;
  /** Changes that localStorage does not hold yet. */
  readonly unwritten: number;
  /** The instant of the mirror's last confirmation; null before the first. */
  readonly savedAt: string | null;
  /** A newer version of the app has written here, so nothing is written over it. */
  readonly isReadOnly: boolean;
  /** Everything was erased, here or in another tab: what this tab still holds is not to be stored again. */
  readonly isErased: boolean;
  /** Erasing has ended here with something left, which may come back when the page is loaded anew. */
  readonly isErasedInPart: boolean;
  /** This tab erases everything now, and then leaves. */
  readonly isErasing: boolean;
  /** Stored texts that could not be read whole. */
  readonly damages: readonly Damage[];
}

/** What a stored text belongs to; also the key that it stands under. */
export type StoredPart = TableName | 'undo';

/** A stored text that could not be read, or not all of it. Its bytes are kept. */
export interface Damage {
  readonly part: StoredPart;
  readonly text: string;
  /** One line for whoever looks into it. */
  readonly reason: string;
  /**
   * What of it could not be taken over. `unknown-fields` is nothing that this version knows; `nothing` is a
   * text of an older version, which is kept because it is migrated.
   */
  readonly lost: 'everything' | 'some-records' | 'unknown-fields' | 'nothing';
  /** Where the bytes are: still under their own key, or set aside. */
  readonly keptIn: 'place' | 'quarantine';
}

export const notYetSaving: Saving = {
  text: 'working',
  mirror: 'opening',
  unconfirmed: 0,
  unwritten: 0,
  savedAt: null,
  isReadOnly: false,
  isErased: false,
  isErasedInPart: false,
  isErasing: false,
  damages: [],
};

export type SaveState =
  | { readonly kind: 'erased' | 'erased-in-part' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'memory-only' }
  | { readonly kind: 'full'; readonly unwritten: number; readonly isMirrored: boolean }
  | { readonly kind: 'saving' }
  /** One of the two copies cannot be written; `at` is the mirror's last confirmation. */
  | { readonly kind: 'one-copy'; readonly lost: 'text' | 'mirror' }
  | { readonly kind: 'saved'; readonly at: string | null };

/** The worst of it, since that is what the person has to know. */
export function saveStateOf(saving: Saving): SaveState {
  const { text, mirror, unconfirmed, unwritten, savedAt, isReadOnly } = saving;
  if (saving.isErased) return { kind: saving.isErasedInPart ? 'erased-in-part' : 'erased' };
  if (isReadOnly) return { kind: 'read-only' };
  if (text === 'refused' && mirror === 'lost') return { kind: 'memory-only' };
  if (text === 'full') return { kind: 'full', unwritten, isMirrored: mirror === 'working' };
  if (mirror === 'lost') return { kind: 'one-copy', lost: 'mirror' };
  if (unconfirmed > 0 || mirror === 'opening') return { kind: 'saving' };
  return text === 'refused' ? { kind: 'one-copy', lost: 'text' } : { kind: 'saved', at: savedAt };
}

/** The damages that the person has to know of. */
export function lossesOf({ damages }: Saving): readonly Damage[] {
  return damages.filter(({ lost }) => lost === 'everything' || lost === 'some-records');
}

/** True when there is something that the person has to know or do. */
export function hasTrouble(saving: Saving): boolean {
  const { kind } = saveStateOf(saving);
  return lossesOf(saving).length > 0 || (kind !== 'saved' && kind !== 'saving');
}
