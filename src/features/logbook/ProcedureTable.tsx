import { memo, useState } from 'react';
import { dateText } from '#domain/dateText.ts';
import type { LogSort, LogSortKey, LoggedProcedure } from '#domain/procedureLog.ts';
import type { ProcedureRole } from '#domain/procedureRole.ts';
import { roleNames } from '#parts/logbookTexts.ts';
import { countText } from '#parts/numberTexts.ts';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { DateText } from '#ui/DateText.tsx';
import { useInSight } from '#ui/useInSight.ts';
import { useIsPrinted } from '#ui/useIsPrinted.ts';
import styles from './ProcedureTable.module.css';

interface ProcedureTableProps {
  /** In the order in which they are shown. */
  readonly rows: readonly LoggedProcedure[];
  readonly sort: LogSort;
  readonly onSort: (sort: LogSort) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onEdit: (entry: LoggedProcedure) => void;
}

/** Rows that are drawn together or not at all. */
const chunkSize = 50;

const columns: readonly { readonly key: LogSortKey; readonly name: string }[] = [
  { key: 'date', name: 'Date' },
  { key: 'name', name: 'Procedure' },
  { key: 'role', name: 'Role' },
  { key: 'count', name: 'Count' },
  { key: 'site', name: 'Site' },
];

/**
 * The log. Of a long one only the rows near the screen are in the page, until all are asked for: then the browser's
 * own search finds every one. On paper all are.
 */
export function ProcedureTable({
  rows,
  sort,
  onSort,
  selected,
  onSelect,
  onSelectAll,
  onEdit,
}: ProcedureTableProps) {
  const [isWhole, setIsWhole] = useState(false);
  const isPrinted = useIsPrinted();
  const starts = Array.from(
    { length: Math.ceil(rows.length / chunkSize) },
    (_, index) => index * chunkSize,
  );
  return (
    <>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <caption className="visuallyHidden">Procedure log</caption>
        <thead>
          <tr aria-rowindex={1}>
            <td className={styles.pick}>
              <Checkbox
                aria-label="Select all that are shown"
                checked={rows.length > 0 && selected.size === rows.length}
                onChange={onSelectAll}
              />
            </td>
            {columns.map(({ key, name }) => (
              <th key={key} className={styles[key]} scope="col" aria-sort={ariaSort(sort, key)}>
                {/* Browsers do not draw a button again in the head of the next page. */}
                {isPrinted ? (
                  name
                ) : (
                  <button
                    className={styles.sort}
                    type="button"
                    onClick={() => onSort(nextSort(sort, key))}
                  >
                    {name}
                    <span aria-hidden="true">{sortMark(sort, key)}</span>
                  </button>
                )}
              </th>
            ))}
            <th className={styles.notes} scope="col">
              Notes
            </th>
          </tr>
        </thead>
        {starts.map((start) => (
          <Chunk
            key={start}
            start={start}
            rows={rows}
            isDrawn={isWhole || isPrinted}
            selected={selected}
            onSelect={onSelect}
            onEdit={onEdit}
          />
        ))}
      </table>
      {!isWhole && starts.length > 2 && (
        <p className={styles.whole}>
          Rows far from the screen are drawn when you come near them.{' '}
          <Button size="small" variant="ghost" isFlush onClick={() => setIsWhole(true)}>
            Draw all {countText(rows.length)}, for the browser’s search
          </Button>
        </p>
      )}
    </>
  );
}

interface ChunkProps extends Pick<
  ProcedureTableProps,
  'rows' | 'selected' | 'onSelect' | 'onEdit'
> {
  /** Place of its first row. */
  readonly start: number;
  /** Whether or not it is in sight. */
  readonly isDrawn: boolean;
}

/** Rows that are near the screen, or a gap of their height. */
function Chunk({ start, rows, isDrawn, selected, onSelect, onEdit }: ChunkProps) {
  const [body, isInSight] = useInSight<HTMLTableSectionElement>(start === 0);
  const chunk = rows.slice(start, start + chunkSize);
  return (
    <tbody ref={body}>
      {isDrawn || isInSight ? (
        chunk.map((entry, place) => (
          <Row
            key={entry.id}
            entry={entry}
            rowIndex={start + place + 2}
            isSelected={selected.has(entry.id)}
            onSelect={onSelect}
            onEdit={onEdit}
          />
        ))
      ) : (
        <tr className={styles.gap} aria-hidden="true">
          <td
            aria-label="Rows that are not drawn yet"
            colSpan={7}
            style={{ height: `calc(${chunk.length} * var(--log-row))` }}
          />
        </tr>
      )}
    </tbody>
  );
}

interface RowProps {
  readonly entry: LoggedProcedure;
  /** Place in the whole table, where the head is 1. */
  readonly rowIndex: number;
  readonly isSelected: boolean;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onEdit: (entry: LoggedProcedure) => void;
}

const Row = memo(function Row({ entry, rowIndex, isSelected, onSelect, onEdit }: RowProps) {
  const { id, date, name, role, count, site, notes, complication } = entry;
  const dateStyle = useDateStyle();
  const label = `${name}, ${dateText(date, dateStyle)}, ${roleNames[role].toLowerCase()}`;
  return (
    <tr aria-rowindex={rowIndex}>
      <td className={styles.pick}>
        <Checkbox
          aria-label={`Select ${label}`}
          checked={isSelected}
          onChange={(isChecked) => onSelect(id, isChecked)}
        />
      </td>
      <td className={styles.date}>
        <DateText date={date} />
      </td>
      <td className={styles.name}>
        <button
          className={styles.open}
          type="button"
          aria-label={label}
          aria-haspopup="dialog"
          title="Change or delete"
          onClick={() => onEdit(entry)}
        >
          {name}
        </button>
      </td>
      <td className={styles.role}>
        <RoleShape role={role} />
        {roleNames[role]}
      </td>
      <td className={styles.count}>{countText(count)}</td>
      <td className={styles.site}>{site}</td>
      <td className={styles.notes} title={notes}>
        {complication === true && <b>Complication. </b>}
        {notes}
      </td>
    </tr>
  );
});

const shapes: Readonly<Record<ProcedureRole, string>> = {
  observed:
    'M7 1.8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4zM7 3.4a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2z',
  assisted: 'M7 1.8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4zM7 3.4v7.2a3.6 3.6 0 1 1 0-7.2z',
  performed: 'M7 1.8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4z',
};

/** A ring, half full, full. */
function RoleShape({ role }: { readonly role: ProcedureRole }) {
  return (
    <svg className={styles.shape} viewBox="0 0 14 14" aria-hidden="true">
      <path d={shapes[role]} fillRule="evenodd" />
    </svg>
  );
}

function nextSort(sort: LogSort, key: LogSortKey): LogSort {
  if (sort.key === key) return { key, isDescending: !sort.isDescending };
  return { key, isDescending: key === 'date' || key === 'count' };
}

function ariaSort(sort: LogSort, key: LogSortKey): 'ascending' | 'descending' | undefined {
  if (sort.key !== key) return undefined;
  return sort.isDescending ? 'descending' : 'ascending';
}

function sortMark(sort: LogSort, key: LogSortKey): string {
  if (sort.key !== key) return '';
  return sort.isDescending ? ' ↓' : ' ↑';
}
