import { FollowUpDate } from '#parts/FollowUpDate.tsx';
import { GroupHeading } from '#parts/GroupHeading.tsx';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { noteContactToday } from '#store/contactActions.ts';
import { followUpsOf } from '#store/derivedContacts.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import styles from './FollowUps.module.css';

/** People to write to, after the milestones that are due. */
export function FollowUps() {
  const store = useAppStore();
  const due = useAppState(followUpsOf);
  if (due.length === 0) return null;
  return (
    <div className={styles.group}>
      <GroupHeading level={3} count={due.length}>
        People to write to
      </GroupHeading>
      <ul>
        {due.slice(0, mostShown).map(({ contact, on }) => (
          <li key={contact.id} className={styles.row}>
            <div>
              <Link className={styles.name} to={paths.contacts.link()}>
                {contact.name}
              </Link>
              <p className={styles.meta}>
                {contact.role !== undefined && <span>{contact.role}</span>}
                <FollowUpDate date={on} />
              </p>
            </div>
            <Button
              size="small"
              variant="ghost"
              isFlush
              aria-label={`In touch with ${contact.name} today`}
              onClick={() => noteContactToday(store, contact)}
            >
              In touch today
            </Button>
          </li>
        ))}
      </ul>
      {due.length > mostShown && <Link to={paths.contacts.link()}>All {due.length}</Link>}
    </div>
  );
}

const mostShown = 6;
