import { categoryName } from '#catalog/procedures.ts';
import type { ProceduresOnPaper } from '#domain/packet.ts';
import type { RoleTotals } from '#domain/procedureLog.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import { roleNames } from '#parts/logbookTexts.ts';
import { countText } from '#parts/numberTexts.ts';
import { paceText, targetName } from '#parts/paceTexts.ts';
import type { TargetPace } from '#store/derivedProcedures.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { shortSiteOf } from './packetTexts.ts';
import { SheetSection } from './Sheet.tsx';
import styles from './Sheet.module.css';

interface ProceduresSectionProps {
  readonly totals: ProceduresOnPaper;
  readonly paces: readonly TargetPace[];
}

/** What is logged by category and role, and how it stands against what is asked for. */
export function ProceduresSection({ totals, paces }: ProceduresSectionProps) {
  return (
    <SheetSection id="packet-procedures" title="Procedure totals">
      {totals.all.total > 0 && <TotalsTable totals={totals} />}
      {paces.map((one) => (
        <PaceLine key={one.target.id} shown={one} />
      ))}
    </SheetSection>
  );
}

function TotalsTable({ totals }: Pick<ProceduresSectionProps, 'totals'>) {
  const { categories, others, all } = totals;
  return (
    <table className={styles.table} aria-labelledby="packet-procedures">
      <thead>
        <tr>
          <th scope="col">Category</th>
          {procedureRoles.map((role) => (
            <th key={role} scope="col" className={`${styles.figure} ${styles.role}`}>
              {roleNames[role]}
            </th>
          ))}
          <th scope="col" className={styles.figure}>
            In all
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map(([id, ofCategory]) => (
          <TotalsRow key={id} name={categoryName(id)} totals={ofCategory} />
        ))}
        {others !== null && <TotalsRow name="Other categories" totals={others} />}
      </tbody>
      <tfoot>
        <TotalsRow name="In all" totals={all} />
      </tfoot>
    </table>
  );
}

interface TotalsRowProps {
  readonly name: string;
  readonly totals: RoleTotals;
}

function TotalsRow({ name, totals }: TotalsRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {procedureRoles.map((role) => (
        <td key={role} className={styles.figure}>
          {totals[role] === 0 ? '–' : countText(totals[role])}
        </td>
      ))}
      <td className={styles.figure}>{countText(totals.total)}</td>
    </tr>
  );
}

function PaceLine({ shown }: { readonly shown: TargetPace }) {
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const { target } = shown;
  const source = target.source?.source ?? null;
  return (
    <p className={styles.after}>
      <b>{targetName(target)}.</b> {paceText(shown, today, dateStyle)}
      {source !== null && <span className={styles.source}> Source: {shortSiteOf(source)}.</span>}
    </p>
  );
}
