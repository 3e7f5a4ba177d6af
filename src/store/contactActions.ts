/** Adding, changing and removing people of the network. */
import { isFollowUpDue } from '#domain/contact.ts';
import { textLimits } from '#record/fields.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { AppStore } from './appStore.ts';
import { change } from './change.ts';
import { deletedRecord, notStamped } from './edits.ts';

type Contact = LiveRecordOf<'contacts'>;

/** A contact as it is stored, without id and stamp. */
export type ContactDraft = Omit<Contact, 'id' | 'updatedAt'>;

/** In characters. */
export const contactLimits = {
  name: textLimits.title,
  line: textLimits.line,
  notes: textLimits.notes,
} as const;

/** Adds a person, or takes the place of that of the id. False while the tab is read-only. */
export function putContact(store: AppStore, id: string | null, draft: ContactDraft): boolean {
  const key = id ?? `contact-${store.newId()}`;
  return change(store, {
    label: `${id === null ? 'add' : 'change'} “${draft.name}”`,
    message: id === null ? `Added ${draft.name}.` : `${draft.name} is changed.`,
    edits: { contacts: { [key]: { ...draft, id: key, updatedAt: notStamped } } },
  });
}

/** Notes that they were in touch today, which settles the follow-up that was due. */
export function noteContactToday(store: AppStore, contact: Contact): void {
  const { nextFollowUp, ...rest } = contact;
  const { today } = store.getState();
  const isAhead = nextFollowUp !== undefined && !isFollowUpDue(nextFollowUp, today);
  change(store, {
    label: `note the contact with “${contact.name}”`,
    message: `In touch with ${contact.name} today.`,
    edits: {
      contacts: {
        [contact.id]: { ...rest, lastContact: today, ...(isAhead ? { nextFollowUp } : {}) },
      },
    },
  });
}

export function removeContact(store: AppStore, id: string, name: string): void {
  change(store, {
    label: `remove “${name}”`,
    message: `${name} is removed from your contacts.`,
    edits: { contacts: { [id]: deletedRecord(id) } },
  });
}
