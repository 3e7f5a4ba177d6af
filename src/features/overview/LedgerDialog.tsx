import { periodText } from '#domain/durationText.ts';
import { pathwayDetailsIn } from '#domain/countryCatalog.ts';
import { ledger } from '#domain/ledger.ts';
import { pathwaysOfTraining } from '#domain/schedule.ts';
import { DaysOff } from '#parts/DaysOff.tsx';
import { SourceLine } from '#parts/SourceLine.tsx';
import { finalCountryOf } from '#store/derivedCountry.ts';
import { catalogsOf, pathwayOf, planOf, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ExamDates } from './ExamDates.tsx';
import styles from './LedgerDialog.module.css';
import { LedgerTable } from './LedgerTable.tsx';

/** The sum behind the headline: every line with its rule, and what hangs on the end date. */
export function LedgerDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useAppState(planOf);
  const own = useAppState(pathwayOf);
  const catalogs = useAppState(catalogsOf);
  const country = useAppState(finalCountryOf);
  const schedule = useAppState(scheduleOf);
  const today = useAppState((state) => state.today);
  if (schedule === null) return null;
  const worked = ledger(plan, schedule);
  const followed = pathwaysOfTraining(own, schedule);
  const first = followed[0] ?? own;
  return (
    <Dialog title="How this is worked out" width="wide" isText onClose={onClose}>
      <p className={styles.lede}>
        Training {worked.end < today ? 'ended' : 'ends'} on <DateText date={worked.end} isLong />,{' '}
        <strong>{periodText(worked.afterSchool)}</strong> after graduation on{' '}
        <DateText date={worked.graduation} isLong />.
        {country?.saying !== undefined &&
          ` “${country.saying}” is often said of this road; this is the figure of your own plan.`}
      </p>
      {worked.schoolLines.length > 0 && (
        <LedgerTable
          caption="What moved graduation"
          from={null}
          lines={worked.schoolLines}
          sum={null}
        />
      )}
      <LedgerTable
        caption={`From the first day of ${first.training}`}
        from={worked.countedFrom}
        lines={worked.lines}
        sum={{ total: worked.total, end: worked.end }}
      />
      {followed.map(({ id, name }) => {
        const details = pathwayDetailsIn(catalogs, id);
        return (
          details !== undefined && (
            <div key={id} className={styles.source}>
              Lengths of {followed.length === 1 ? 'the stages' : name}. <SourceLine of={details} />
              {details.caution !== undefined && <p>{details.caution}</p>}
            </div>
          )
        );
      })}
      {schedule.timeOff.length > 0 && (
        <section className={styles.part} aria-labelledby="days-off">
          <h3 id="days-off">Days off</h3>
          <DaysOff />
        </section>
      )}
      {country !== undefined && <ExamDates end={worked.end} country={country} />}
    </Dialog>
  );
}
