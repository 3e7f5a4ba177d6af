/** People of one's network: whom to write to by when, and how far their letters are. */
import type { CalendarDate } from './calendarDate.ts';
import { addDays, compareDates, daysBetween } from './calendarDate.ts';

/** A letter of recommendation: the days on which it came one step further. */
export interface Letter {
  readonly asked?: CalendarDate | undefined;
  readonly promised?: CalendarDate | undefined;
  readonly submitted?: CalendarDate | undefined;
}

/** In the order in which a letter goes through them. */
export const letterSteps = [
  'asked',
  'promised',
  'submitted',
] as const satisfies readonly (keyof Letter)[];

export type LetterState = 'not-asked' | (typeof letterSteps)[number];

/** The furthest step that has a day, whichever of the earlier ones were left out. */
export function letterState(letter: Letter): LetterState {
  return letterSteps.findLast((step) => letter[step] !== undefined) ?? 'not-asked';
}

export interface FollowUp<Contact> {
  readonly contact: Contact;
  readonly on: CalendarDate;
  /** Negative when it is overdue, 0 today. */
  readonly days: number;
}

/** How many days ahead a follow-up is due. */
const dueDays = 30;

/** Overdue, or due within 30 days: a contact in between settles it. */
export function isFollowUpDue(on: CalendarDate, today: CalendarDate): boolean {
  return on <= addDays(today, dueDays);
}

/** Those that are due, the most urgent first. */
export function dueFollowUps<
  Contact extends { readonly name: string; readonly nextFollowUp?: CalendarDate | undefined },
>(contacts: readonly Contact[], today: CalendarDate): readonly FollowUp<Contact>[] {
  return contacts
    .flatMap((contact) => {
      const on = contact.nextFollowUp;
      return on === undefined || !isFollowUpDue(on, today)
        ? []
        : [{ contact, on, days: daysBetween(today, on) }];
    })
    .toSorted((a, b) => compareDates(a.on, b.on) || (a.contact.name < b.contact.name ? -1 : 1));
}
