/** The people of the person's network. */
import type { FollowUp } from '#domain/contact.ts';
import { dueFollowUps } from '#domain/contact.ts';
import { liveRecords } from '#record/liveRecords.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { RecordState } from './appStore.ts';
import { remembered } from './remembered.ts';

export type Contact = LiveRecordOf<'contacts'>;

/** By name. */
export const contactsOf = remembered(
  ({ tables }: RecordState) => [tables.contacts],
  (table): readonly Contact[] =>
    liveRecords(table).toSorted((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)),
);

/** Overdue, or due within 30 days; the most urgent first. */
export const followUpsOf = remembered(
  (state: RecordState) => [contactsOf(state), state.today],
  (contacts, today): readonly FollowUp<Contact>[] => dueFollowUps(contacts, today),
);
