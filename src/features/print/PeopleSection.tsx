import { letterState } from '#domain/contact.ts';
import { letterStateTexts } from '#parts/contactTexts.ts';
import type { Contact } from '#store/derivedContacts.ts';
import { DateText } from '#ui/DateText.tsx';
import { SheetSection } from './Sheet.tsx';
import styles from './Sheet.module.css';

interface PeopleSectionProps {
  readonly people: readonly Contact[];
}

/** Who writes letters, and whom to write to by when; no addresses. */
export function PeopleSection({ people }: PeopleSectionProps) {
  if (people.length === 0) return null;
  return (
    <SheetSection id="packet-people" title="Letters and follow-ups">
      <ul className={styles.lines}>
        {people.map(({ id, name, role, letter, nextFollowUp }) => (
          <li key={id}>
            {name}
            {role !== undefined && `, ${role}`}
            <span className={styles.notes}>
              {letter !== undefined && letterStateTexts[letterState(letter)]}
              {letter !== undefined && nextFollowUp !== undefined && '. '}
              {nextFollowUp !== undefined && (
                <>
                  Write by <DateText date={nextFollowUp} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
