/** What stands in the form for a person, and the contact that it makes. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Letter } from '#domain/contact.ts';
import type { ContactDraft } from '#store/contactActions.ts';
import type { Contact } from '#store/derivedContacts.ts';
import { linkProblem, typedLink } from '#store/typedLink.ts';
import { filledIn } from './filledIn.ts';

export interface ContactForm {
  readonly name: string;
  readonly role: string;
  readonly place: string;
  readonly metAt: string;
  readonly email: string;
  readonly link: string;
  readonly notes: string;
  readonly lastContact: CalendarDate | null;
  readonly nextFollowUp: CalendarDate | null;
  /** Null where no letter is wanted of them. */
  readonly letter: Letter | null;
  /** Ids. */
  readonly milestones: readonly string[];
}

export const emptyContactForm: ContactForm = {
  name: '',
  role: '',
  place: '',
  metAt: '',
  email: '',
  link: '',
  notes: '',
  lastContact: null,
  nextFollowUp: null,
  letter: null,
  milestones: [],
};

export function contactFormOf(contact: Contact): ContactForm {
  const { id: _, updatedAt: __, ...fields } = contact;
  return { ...emptyContactForm, ...fields };
}

/** What is wrong in each field, as a sentence. */
export interface ContactProblems {
  readonly name: string | null;
  readonly email: string | null;
  readonly link: string | null;
}

export function contactProblems({ name, email, link }: ContactForm): ContactProblems {
  return {
    name: name.trim() === '' ? 'Enter a name.' : null,
    email:
      email.trim() === '' || /^\S+@\S+$/.test(email.trim())
        ? null
        : 'Enter an address like ann@example.org.',
    link: link.trim() === '' ? null : linkProblem(typedLink(link)),
  };
}

/** Null where something is wrong. */
export function contactDraftOf(form: ContactForm): ContactDraft | null {
  if (Object.values(contactProblems(form)).some((problem) => problem !== null)) return null;
  const { role, place, metAt, email, notes, lastContact, nextFollowUp, letter, milestones } = form;
  return {
    name: form.name.trim(),
    ...filledIn({ role, place, metAt, email, link: typedLink(form.link), notes }),
    ...(lastContact === null ? {} : { lastContact }),
    ...(nextFollowUp === null ? {} : { nextFollowUp }),
    ...(letter === null ? {} : { letter: storedLetter(letter) }),
    ...(milestones.length === 0 ? {} : { milestones }),
  };
}

function storedLetter({ asked, promised, submitted }: Letter): ContactDraft['letter'] & object {
  return {
    ...(asked === undefined ? {} : { asked }),
    ...(promised === undefined ? {} : { promised }),
    ...(submitted === undefined ? {} : { submitted }),
  };
}
