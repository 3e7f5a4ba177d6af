import { countText } from '#parts/numberTexts.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './SharedList.module.css';

/** More than these would take a browser seconds to lay out. */
const mostShown = 500;

/** Each entry of the log, the newest first. */
export function SharedEntries() {
  const log = useAppState(procedureLogOf);
  const hidden = log.length - mostShown;
  return (
    <details className={styles.folded}>
      <summary>Each entry, {countText(log.length)}</summary>
      <ul className={styles.list}>
        {log
          .slice(0, mostShown)
          .map(({ id, date, name, role, count, site, supervisor, notes, complication }) => (
            <li key={id} className={styles.row}>
              <div>
                <p className={styles.name}>{count === 1 ? name : `${name}, ${count}`}</p>
                <p className={styles.meta}>
                  {[role, site, supervisor, complication === true ? 'complication' : undefined]
                    .filter((word) => word !== undefined)
                    .join(' · ')}
                </p>
                {notes !== undefined && <p className={styles.notes}>{notes}</p>}
              </div>
              <p className={styles.figures}>
                <DateText date={date} />
              </p>
            </li>
          ))}
      </ul>
      {hidden > 0 && (
        <p className={styles.meta}>
          These are the newest {mostShown}. The totals count the other {countText(hidden)} too.
        </p>
      )}
    </details>
  );
}
