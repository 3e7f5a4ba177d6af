/** Adding, changing and removing credits of continuing education. */
import { largestCreditAmount, textLimits } from '#record/fields.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { deletedRecord, notStamped } from './edits.ts';

/** A credit as it is stored, without id and stamp. */
export type CreditDraft = Omit<LiveRecordOf<'credits'>, 'id' | 'updatedAt'>;

/** In characters. */
export const creditLimits = {
  title: textLimits.title,
  line: textLimits.line,
} as const;

/** The largest amount of one credit. */
export const amountLimit = largestCreditAmount;

/** Adds a credit, or takes the place of that of the id. False while the tab is read-only. */
export function putCredit(store: AppStore, id: string | null, draft: CreditDraft): boolean {
  const key = id ?? `credit-${store.newId()}`;
  return change(store, {
    label: `${id === null ? 'add' : 'change'} “${draft.title}”`,
    message: id === null ? `Added “${draft.title}”.` : `“${draft.title}” is changed.`,
    edits: { credits: { [key]: { ...draft, id: key, updatedAt: notStamped } } },
  });
}

export function removeCredit(store: AppStore, id: string, title: string): void {
  change(store, {
    label: `remove “${title}”`,
    message: `“${title}” is removed from your credits.`,
    edits: { credits: { [id]: deletedRecord(id) } },
  });
}
