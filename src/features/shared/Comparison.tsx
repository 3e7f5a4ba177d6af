import { useEffect } from 'react';
import type { SharedPart } from '#exchange/sharedRoadmap.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { sameText } from '#parts/shiftText.ts';
import type { RecordState } from '#store/appStore.ts';
import { loadCountriesOf } from '#store/countries.ts';
import { isCountryMissing, scheduleOf } from '#store/derivedPlan.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { useRecordState } from '#store/useRecordState.ts';
import { DateText } from '#ui/DateText.tsx';
import styles from './Comparison.module.css';
import type { ComparedValue } from './comparisonRows.ts';
import { comparisonRows } from './comparisonRows.ts';

interface ComparisonProps {
  /** The state of the shared roadmap; the store around is the reader’s own. */
  readonly theirs: RecordState;
  readonly parts: readonly SharedPart[];
}

/** The shared roadmap and the reader’s own beside each other. */
export function Comparison({ theirs, parts }: ComparisonProps) {
  const mine = useOwnState();
  const rows = comparisonRows(theirs, mine, parts);
  return (
    <section className={styles.comparison} aria-labelledby="comparison">
      <SectionHeading id="comparison" title="Beside your plan" />
      {rows.length === 0 ? (
        <p>There is nothing in this link that could be compared.</p>
      ) : (
        <>
          <OwnPlanMissing state={mine} />
          <table className={styles.table}>
            <caption className="visuallyHidden">The shared roadmap and yours</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visuallyHidden">What</span>
                </th>
                <th scope="col">Shared</th>
                <th scope="col">Yours</th>
                <th scope="col">The shared one is</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  <Cell value={row.theirs} />
                  <Cell value={row.mine} />
                  <td className={row.difference === sameText ? styles.same : styles.differs}>
                    {row.difference}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** With the catalog of the reader’s country, which nothing else on this page needs. */
function useOwnState(): RecordState {
  const store = useAppStore();
  const state = useRecordState();
  useEffect(() => {
    void loadCountriesOf(store, store.getState().tables);
  }, [store]);
  return state;
}

function OwnPlanMissing({ state }: { readonly state: RecordState }) {
  if (!state.isRead || isCountryMissing(state) || scheduleOf(state) !== null) return null;
  return (
    <p className={styles.missing}>
      Your own plan has no dates yet. <Link to={paths.settings.link()}>Enter one in Settings</Link>{' '}
      to compare dates.
    </p>
  );
}

function Cell({ value }: { readonly value: ComparedValue }) {
  switch (value.kind) {
    case 'date':
      return (
        <td>
          <DateText date={value.date} />
        </td>
      );
    case 'text':
      return <td>{value.text}</td>;
    case 'none':
      return <td>–</td>;
  }
}
