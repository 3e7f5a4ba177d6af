import { categoryName, procedureCategories } from '#catalog/procedures.ts';
import { countBounds } from '#domain/pace.ts';
import type { RoleTotals } from '#domain/procedureLog.ts';
import { roleTotals, totalsBy } from '#domain/procedureLog.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import type { SharedRoadmap } from '#exchange/sharedRoadmap.ts';
import { capitalized } from '#parts/letterCase.ts';
import { doneText, targetName } from '#parts/paceTexts.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { pacesOf, procedureLogOf } from '#store/derivedProcedures.ts';
import { useAppState } from '#store/useAppStore.ts';
import { SharedEntries } from './SharedEntries.tsx';
import { SharedMeter } from './SharedMeter.tsx';
import styles from './SharedList.module.css';

interface SharedProceduresProps {
  readonly roadmap: SharedRoadmap;
}

/** What the log adds up to, against what is asked for. */
export function SharedProcedures({ roadmap: { parts, sharedOn, cutAt } }: SharedProceduresProps) {
  const log = useAppState(procedureLogOf);
  const hasEntries = parts.includes('entries');
  // Totals that reach over the first or last day of a count do not tell what it is.
  const paces = useAppState(pacesOf).filter(
    ({ target }) =>
      hasEntries ||
      countBounds(target).every((day) => day > sharedOn || cutAt?.includes(day) === true),
  );
  return (
    <section aria-labelledby="procedures">
      <SectionHeading id="procedures" title="Procedures">
        {roleTotals(log).total.toLocaleString('en-US')}
      </SectionHeading>
      {log.length === 0 ? <p className={styles.none}>Nothing is logged yet.</p> : <Totals />}
      {paces.length > 0 && (
        <div className={styles.meters}>
          {paces.map((shown) => (
            <SharedMeter
              key={shown.target.id}
              name={targetName(shown.target)}
              value={shown.pace.done}
              max={shown.target.minimum}
              text={doneText(shown)}
            />
          ))}
        </div>
      )}
      {hasEntries && log.length > 0 && <SharedEntries />}
    </section>
  );
}

function Totals() {
  const log = useAppState(procedureLogOf);
  const groups = totalsBy(log, ({ category }) => category);
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">Procedures by category and role</caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          {procedureRoles.map((role) => (
            <th key={role} scope="col">
              {capitalized(role)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {procedureCategories.map(({ id }) => {
          const totals = groups.get(id);
          return totals && <TotalsRow key={id} name={categoryName(id)} totals={totals} />;
        })}
      </tbody>
      <tfoot>
        <TotalsRow name="In all" totals={roleTotals(log)} />
      </tfoot>
    </table>
  );
}

function TotalsRow({ name, totals }: { readonly name: string; readonly totals: RoleTotals }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {procedureRoles.map((role) => (
        <td key={role}>{totals[role] === 0 ? '–' : totals[role].toLocaleString('en-US')}</td>
      ))}
    </tr>
  );
}
