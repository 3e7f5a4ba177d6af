import { Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { LogFilter, LogSort, LoggedProcedure } from '#domain/procedureLog.ts';
import { filterLog, newestFirst, roleTotals, showsAll, sortLog } from '#domain/procedureLog.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import { countText, pluralText } from '#parts/numberTexts.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { removeProcedures } from '#store/procedureActions.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { LogFilters } from './LogFilters.tsx';
import styles from './LogSection.module.css';
import { ProcedureTable } from './ProcedureTable.tsx';

const EditProcedureDialog = lazyPart(
  () => import('./EditProcedureDialog.tsx'),
  'EditProcedureDialog',
);

const noneSelected: ReadonlySet<string> = new Set();

/** The log itself, with what is shown of it, its totals, and what can be done to several entries at once. */
export function LogSection() {
  const store = useAppStore();
  const log = useDeferredAppState(procedureLogOf);
  const [filter, setFilter] = useState<LogFilter>(showsAll);
  const [sort, setSort] = useState<LogSort>(newestFirst);
  const [picked, setPicked] = useState<ReadonlySet<string>>(noneSelected);
  const [edited, setEdited] = useState<LoggedProcedure | null>(null);
  // A long list may take more than a frame: what is typed or added does not wait for it.
  const shown = useDeferredValue(useMemo(() => ({ log, filter, sort }), [log, filter, sort]));
  const rows = useMemo(() => {
    const fitting = filterLog(shown.log, shown.filter);
    return isNewestFirst(shown.sort) ? fitting : sortLog(fitting, shown.sort);
  }, [shown]);
  const totals = useMemo(() => roleTotals(rows), [rows]);
  const selected = useMemo(
    () =>
      picked.size === 0
        ? noneSelected
        : new Set(rows.flatMap(({ id }) => (picked.has(id) ? [id] : []))),
    [picked, rows],
  );
  const heading = useRef<HTMLHeadingElement>(null);

  /** What was pressed goes with the selection; the log itself may too, then the page's title takes the focus. */
  function selectNone(isLogEmpty = false): void {
    setPicked(noneSelected);
    const next = isLogEmpty ? document.querySelector<HTMLElement>('h1') : heading.current;
    next?.focus();
  }

  const select = useCallback((id: string, isSelected: boolean): void => {
    setPicked((before) => {
      const after = new Set(before);
      if (isSelected) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);

  return (
    <section className={styles.section} aria-labelledby="log">
      <div className={styles.head}>
        <h2 id="log" ref={heading} className={styles.title} tabIndex={-1}>
          {pluralText(totals.total, 'procedure', 'procedures')}{' '}
          <span className={styles.entries}>in {pluralText(rows.length, 'entry', 'entries')}</span>
        </h2>
        <p className={styles.totals} role="status">
          {procedureRoles.map((role) => `${countText(totals[role])} ${role}`).join(', ')}
        </p>
      </div>
      <LogFilters filter={filter} onChange={setFilter} />
      <div className={styles.order}>
        <SelectField
          label="Order"
          value={orderOf(sort)}
          onChange={(name) => setSort(orders[name])}
          options={orderNames}
        />
      </div>
      {selected.size > 0 && (
        <div className={styles.selection}>
          {pluralText(selected.size, 'entry', 'entries')} selected
          <Button
            size="small"
            variant="danger"
            onClick={() => {
              removeProcedures(store, [...selected]);
              selectNone(selected.size === log.length);
            }}
          >
            <Icon name="trash" />
            Delete
          </Button>
          <Button size="small" variant="ghost" onClick={() => selectNone()}>
            Select none
          </Button>
        </div>
      )}
      {rows.length === 0 ? (
        <p className={styles.nothing}>
          Nothing in the log fits.{' '}
          <Button size="small" onClick={() => setFilter(showsAll)}>
            Show everything
          </Button>
        </p>
      ) : (
        <ProcedureTable
          rows={rows}
          sort={sort}
          onSort={setSort}
          selected={selected}
          onSelect={select}
          onSelectAll={(isSelected) =>
            setPicked(isSelected ? new Set(rows.map(({ id }) => id)) : noneSelected)
          }
          onEdit={setEdited}
        />
      )}
      {edited !== null && (
        <Suspense>
          <EditProcedureDialog entry={edited} onClose={() => setEdited(null)} />
        </Suspense>
      )}
    </section>
  );
}

/** As the log is already. */
function isNewestFirst({ key, isDescending }: LogSort): boolean {
  return key === newestFirst.key && isDescending === newestFirst.isDescending;
}

/** On a phone the table has no head to press. */
const orders = {
  newest: newestFirst,
  oldest: { key: 'date', isDescending: false },
  name: { key: 'name', isDescending: false },
  role: { key: 'role', isDescending: true },
  count: { key: 'count', isDescending: true },
  site: { key: 'site', isDescending: false },
} as const satisfies Readonly<Record<string, LogSort>>;

type Order = keyof typeof orders;

const orderNames: readonly { readonly value: Order; readonly label: string }[] = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'name', label: 'By procedure' },
  { value: 'role', label: 'By role' },
  { value: 'count', label: 'By count' },
  { value: 'site', label: 'By site' },
];

function orderOf({ key, isDescending }: LogSort): Order {
  if (key !== 'date') return key;
  return isDescending ? 'newest' : 'oldest';
}
