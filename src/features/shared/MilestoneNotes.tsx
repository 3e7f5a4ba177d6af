import { linkKey } from '#parts/linkKey.ts';
import { siteOf } from '#parts/siteOf.ts';
import { milestoneRecordOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import styles from './SharedList.module.css';

/** Notes and links of a milestone, where they are in the link. */
export function MilestoneNotes({ id }: { readonly id: string }) {
  const notes = useAppState((state) => milestoneRecordOf(state, id)?.notes);
  const links = useAppState((state) => milestoneRecordOf(state, id)?.links) ?? [];
  return (
    <>
      {notes !== undefined && <p className={styles.notes}>{notes}</p>}
      {links.map(({ label, url }, index) => (
        <p key={linkKey(links, index)} className={styles.meta}>
          <a href={url} target="_blank" rel="noreferrer">
            {label}
          </a>{' '}
          {siteOf(url)}
        </p>
      ))}
    </>
  );
}
