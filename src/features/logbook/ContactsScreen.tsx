import { Suspense, useState } from 'react';
import { letterState } from '#domain/contact.ts';
import { findByWords } from '#domain/findByWords.ts';
import { FollowUpDate } from '#parts/FollowUpDate.tsx';
import { Link } from '#parts/Link.tsx';
import { newEntry } from '#parts/openedLink.ts';
import { PageHead } from '#parts/PageHead.tsx';
import { paths } from '#parts/paths.ts';
import { ReachedNotice } from '#parts/ReachedNotice.tsx';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { useOpened } from '#parts/useOpened.ts';
import { letterStateTexts } from '#parts/contactTexts.ts';
import { countText } from '#parts/numberTexts.ts';
import { noteContactToday } from '#store/contactActions.ts';
import type { Contact } from '#store/derivedContacts.ts';
import { contactsOf, followUpsOf } from '#store/derivedContacts.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useIsReadWhole } from '#store/useIsRead.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { TextField } from '#ui/TextField.tsx';
import styles from './LogList.module.css';
import { LogbookTabs } from './LogbookTabs.tsx';

const ContactDialog = lazyPart(() => import('./ContactDialog.tsx'), 'ContactDialog');

/** People of the network: who is to be written to, how far letters are, and everyone. */
export function ContactsScreen() {
  const isReadWhole = useIsReadWhole();
  const contacts = useAppState(contactsOf);
  const due = useAppState(followUpsOf);
  const [opened, open] = useOpened();
  const edited = contacts.find(({ id }) => id === opened);
  const edit = ({ id }: Contact): void => open(id);
  const [typed, setTyped] = useState('');
  const letters = contacts.filter(({ letter }) => letter !== undefined);
  const found = contactsFound(contacts, typed);
  const addButton = (
    <Button variant="primary" aria-haspopup="dialog" onClick={() => open(newEntry)}>
      Add contact
    </Button>
  );
  return (
    <>
      <PageHead title="Contacts">{isReadWhole && contacts.length > 0 && addButton}</PageHead>
      <LogbookTabs />
      {isReadWhole && (
        <>
          <ReachedNotice kinds={['contact', 'letters']} />
          {contacts.length === 0 ? (
            <EmptyState drawing="fork" title="Remember who helped you" actions={addButton}>
              Mentors, letter writers, program directors, with the next time to write to them.
            </EmptyState>
          ) : (
            <>
              <ContactGroup
                id="due"
                title="To write to"
                contacts={due.map(({ contact }) => contact)}
                onEdit={edit}
              />
              <ContactGroup id="letters" title="Letters" contacts={letters} onEdit={edit} />
              <section className={styles.section} aria-labelledby="everyone">
                <SectionHeading id="everyone" title="Everyone">
                  {countText(contacts.length)}
                </SectionHeading>
                {(contacts.length > 8 || typed !== '') && (
                  <TextField
                    label="Find a contact"
                    type="search"
                    value={typed}
                    onChange={setTyped}
                  />
                )}
                {found.length === 0 ? (
                  <p className={styles.nothing}>
                    No contact fits.{' '}
                    <Button size="small" onClick={() => setTyped('')}>
                      Show everyone
                    </Button>
                  </p>
                ) : (
                  <ContactList contacts={found} onEdit={edit} />
                )}
              </section>
            </>
          )}
        </>
      )}
      {isReadWhole && (edited !== undefined || opened === newEntry) && (
        <Suspense>
          <ContactDialog key={opened} contact={edited ?? null} onClose={() => open(null)} />
        </Suspense>
      )}
    </>
  );
}

/** All of them where nothing is typed. */
function contactsFound(contacts: readonly Contact[], typed: string): readonly Contact[] {
  if (typed.trim() === '') return contacts;
  const findable = contacts.map((contact) => {
    const { name, role, place, metAt, notes } = contact;
    return { contact, title: name, otherWords: [role, place, metAt, notes].join(' ') };
  });
  return findByWords(findable, typed).map(({ contact }) => contact);
}

interface ContactListProps {
  readonly contacts: readonly Contact[];
  readonly onEdit: (contact: Contact) => void;
}

interface ContactGroupProps extends ContactListProps {
  readonly id: string;
  readonly title: string;
}

function ContactGroup({ id, title, contacts, onEdit }: ContactGroupProps) {
  if (contacts.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <SectionHeading id={id} title={title}>
        {countText(contacts.length)}
      </SectionHeading>
      <ContactList contacts={contacts} onEdit={onEdit} />
    </section>
  );
}

function ContactList({ contacts, onEdit }: ContactListProps) {
  return (
    <ul className={styles.list}>
      {contacts.map((contact) => (
        <ContactRow key={contact.id} contact={contact} onEdit={onEdit} />
      ))}
    </ul>
  );
}

interface ContactRowProps {
  readonly contact: Contact;
  readonly onEdit: (contact: Contact) => void;
}

function ContactRow({ contact, onEdit }: ContactRowProps) {
  const store = useAppStore();
  const { name, role, place, email, link, lastContact, nextFollowUp, letter, milestones } = contact;
  return (
    <li className={`${styles.row ?? ''} ${styles.contact ?? ''}`}>
      <div>
        <button
          className={styles.name}
          type="button"
          aria-haspopup="dialog"
          onClick={() => onEdit(contact)}
        >
          {name}
        </button>
        <p className={`${styles.meta ?? ''} ${styles.facts ?? ''}`}>
          {role !== undefined && <span>{role}</span>}
          {place !== undefined && <span>{place}</span>}
          {letter !== undefined && <span>{letterStateTexts[letterState(letter)]}</span>}
          {email !== undefined && (
            <span>
              <a href={`mailto:${email}`}>{email}</a>
            </span>
          )}
          {link !== undefined && (
            <span>
              <a href={link} target="_blank" rel="noreferrer" aria-label={`Link of ${name}`}>
                Link
              </a>
            </span>
          )}
        </p>
        {lastContact !== undefined && (
          <p className={styles.meta}>
            Last contact <DateText date={lastContact} />
          </p>
        )}
        <LinkedMilestones ids={milestones ?? []} />
      </div>
      <div className={styles.figures}>
        {nextFollowUp !== undefined && <FollowUpDate date={nextFollowUp} />}
        <Button
          size="small"
          variant="ghost"
          isFlush
          aria-label={`In touch with ${name} today`}
          onClick={() => noteContactToday(store, contact)}
        >
          In touch today
        </Button>
      </div>
    </li>
  );
}

function LinkedMilestones({ ids }: { readonly ids: readonly string[] }) {
  const milestones = useAppState(milestonesOf).filter(({ id }) => ids.includes(id));
  return milestones.map(({ id, title, step }) => (
    <p key={id} className={styles.meta}>
      <Link to={paths.step.link(step, id)}>{title}</Link>
    </p>
  ));
}
