import { SectionHeading } from '#parts/SectionHeading.tsx';
import { siteOf } from '#parts/siteOf.ts';
import { contactsOf } from '#store/derivedContacts.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './SharedList.module.css';

/** People of the network, where they are in the link. */
export function SharedContacts() {
  const contacts = useAppState(contactsOf);
  return (
    <section aria-labelledby="contacts">
      <SectionHeading id="contacts" title="Contacts">
        {contacts.length}
      </SectionHeading>
      {contacts.length === 0 && <p className={styles.none}>Nobody is entered yet.</p>}
      <ul className={styles.list}>
        {contacts.map(({ id, name, role, place, email, link, notes, nextFollowUp }) => (
          <li key={id} className={styles.row}>
            <div>
              <p className={styles.name}>{name}</p>
              <p className={styles.meta}>
                {[role, place].filter((word) => word !== undefined).join(' · ')}{' '}
                {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}{' '}
                {link !== undefined && (
                  <a href={link} target="_blank" rel="noreferrer">
                    {siteOf(link)}
                  </a>
                )}
              </p>
              {notes !== undefined && <p className={styles.notes}>{notes}</p>}
            </div>
            {nextFollowUp !== undefined && (
              <p className={styles.figures}>
                Follow up <DateText date={nextFollowUp} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
