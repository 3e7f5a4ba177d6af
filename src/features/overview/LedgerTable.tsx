import type { CalendarDate } from '#domain/calendarDate.ts';
import type { LedgerLine } from '#domain/ledger.ts';
import type { Stage } from '#domain/stage.ts';
import type { AddedLength } from '#domain/trainingClock.ts';
import { pluralText } from '#parts/numberTexts.ts';
import { adjustmentName, adjustmentRules } from '#parts/adjustmentText.ts';
import { DateText } from '#ui/DateText.tsx';
import { SumTable } from '#ui/SumTable.tsx';
import styles from './LedgerDialog.module.css';

interface LedgerTableProps {
  readonly caption: string;
  /** The day that the lines are counted from; null where they are shown without their sum. */
  readonly from: CalendarDate | null;
  readonly lines: readonly LedgerLine[];
  readonly sum: { readonly total: AddedLength; readonly end: CalendarDate } | null;
}

/** Lines of the sum, the rule of each below its name, months and days in columns of their own. */
export function LedgerTable({ caption, from, lines, sum }: LedgerTableProps) {
  return (
    <SumTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Months</th>
          <th scope="col">Days</th>
        </tr>
      </thead>
      <tbody>
        {from !== null && (
          <tr>
            <th scope="row" colSpan={3}>
              Counted from <DateText date={from} />
            </th>
          </tr>
        )}
        {lines.map((line) => (
          <tr key={keyOf(line)}>
            <th scope="row">
              <LineName line={line} />
            </th>
            <td>{signed(line.months, line.kind)}</td>
            <td>{signed(line.days, line.kind)}</td>
          </tr>
        ))}
      </tbody>
      {sum !== null && (
        <tfoot>
          <tr>
            <th scope="row">
              Last day of training: <DateText date={sum.end} />
              <span className={styles.rule}>
                The months first, then the days, and one day back.
              </span>
            </th>
            <td>{sum.total.months}</td>
            <td>{sum.total.days}</td>
          </tr>
        </tfoot>
      )}
    </SumTable>
  );
}

function LineName({ line }: { readonly line: LedgerLine }) {
  switch (line.kind) {
    case 'stage':
      return (
        <>
          {line.stage.name}
          <span className={styles.rule}>
            {yearsText(line.stage)}, until <DateText date={line.stage.end} />
          </span>
        </>
      );
    case 'adjustment':
      return (
        <>
          {adjustmentName(line.adjustment)}
          <span className={styles.rule}>{adjustmentRules[line.adjustment.kind]}</span>
        </>
      );
    case 'time-off':
      return (
        <>
          Days off beyond the allowance
          <span className={styles.rule}>
            {pluralText(line.count.excess, 'workday', 'workdays')} too many by{' '}
            <DateText date={line.count.end} />; five workdays are a week
          </span>
        </>
      );
  }
}

/** "PGY-2 to PGY-4"; "PGY-1" for a stage of a single year. */
function yearsText({ trainingYears }: Stage): string {
  const labels = new Set([trainingYears[0]?.label, trainingYears.at(-1)?.label]);
  return [...labels].join(' to ');
}

function keyOf(line: LedgerLine): string {
  switch (line.kind) {
    case 'stage':
      return `stage ${line.stage.start}`;
    case 'adjustment':
      return `adjustment ${line.adjustment.id}`;
    case 'time-off':
      return `days off ${line.count.start}`;
  }
}

/** Stages are a length; the other lines add or take away. */
function signed(figure: number, kind: LedgerLine['kind']): string {
  if (figure === 0) return '0';
  return figure > 0 && kind !== 'stage' ? `+${figure}` : String(figure).replace('-', '−');
}
