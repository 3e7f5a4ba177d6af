import type { KeyboardEvent, PointerEvent } from 'react';
import { memo, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { rotationCategoryNames } from '#catalog/rotationCategories.ts';
import type { BlockCell } from '#domain/blockCells.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { yearOf } from '#domain/calendarDate.ts';
import { dateText } from '#domain/dateText.ts';
import type { RotationTypes, RotationYear } from '#domain/rotation.ts';
import { paths } from '#parts/paths.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './BlockGrid.module.css';
import { categoryClasses } from './categoryClasses.ts';
import type { CellPlace } from './cellPlace.ts';
import { cellPlaceOf } from './cellPlace.ts';
import { cellsText, schemeNames } from './plannerTexts.ts';
import type { Planner, PlannerRow, Selection } from './usePlanner.ts';

interface BlockGridProps {
  readonly planner: Planner;
  /** The training year that a narrow screen shows. */
  readonly shownYear: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Enter, or a second tap: what stands in the cell is to be chosen or changed. */
  readonly onOpen: () => void;
  readonly onYear: (year: RotationYear) => void;
  readonly onPickUp: (event: PointerEvent, place: CellPlace) => void;
  /** Where what is being dragged would land. */
  readonly dropPlace: CellPlace | null;
}

/** A row for each training year, a cell for each block: reached by arrows, filled by keys, drag or tap. */
export function BlockGrid({
  planner,
  shownYear,
  onKeyDown,
  onOpen,
  onYear,
  onPickUp,
  dropPlace,
}: BlockGridProps) {
  const { rows, selection } = planner;
  const labels = [rows[0], rows.at(-1)].map((row) => row?.year.label ?? '');
  const name = [...new Set(labels)].join(' to ');
  const mostBlocks = Math.max(...rows.map(({ year }) => year.blocks.length));
  const numbered = rows.find(({ year }) => year.blocks.length === mostBlocks)?.year;
  const hasOneScheme = new Set(rows.map(({ year }) => year.scheme)).size === 1;
  const grid = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);

  // A cell that had the focus may be another one now: halves that were cleared are one block again.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) {
      grid.current?.querySelector<HTMLElement>('[role=gridcell] [tabindex="0"]')?.focus();
    }
  });

  return (
    <div
      ref={grid}
      className={styles.grid}
      onFocus={({ target }) => {
        hadFocus.current = true;
        const place = cellPlaceOf(target);
        if (place !== null && !isAt(selection, place)) planner.select(place);
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null) hadFocus.current = false;
      }}
      role="grid"
      aria-label={`Rotation blocks, ${name}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        const place = cellPlaceOf(event.target);
        if (place !== null) onPickUp(event, place);
      }}
      onClick={({ target, shiftKey }) => {
        const place = cellPlaceOf(target);
        if (place !== null) planner.select(place, shiftKey);
      }}
      onDoubleClick={({ target }) => {
        if (cellPlaceOf(target) !== null) onOpen();
      }}
    >
      {hasOneScheme && numbered !== undefined && <ColumnNumbers year={numbered} />}
      {rows.map((row, index) => {
        const { label } = row.year;
        const isSelected = selection?.year === label;
        return (
          <Row
            key={label}
            row={row}
            isShown={label === shownYear}
            columns={hasOneScheme ? mostBlocks : null}
            onYear={onYear}
            selection={isSelected ? selection : null}
            isFirstOfAll={selection === null && index === 0}
            dropIndex={dropPlace?.year === label ? dropPlace.index : null}
          />
        );
      })}
    </div>
  );
}

function isAt(selection: CellPlace | null, { year, index }: CellPlace): boolean {
  return selection?.year === year && selection.index === index;
}

function ColumnNumbers({ year }: { readonly year: RotationYear }) {
  const { dateStyle } = useAppState(settingsOf);
  if (year.scheme === 'weeks') return null;
  return (
    <div className={styles.numbers} aria-hidden="true">
      <span />
      <div className={styles.blocks}>
        {year.blocks.map(({ number, start }) => (
          <span key={number} className={styles.number}>
            {year.scheme === 'month' ? monthName(start, dateStyle) : number}
          </span>
        ))}
      </div>
    </div>
  );
}

function monthName(day: CalendarDate, dateStyle: Parameters<typeof dateText>[1]): string {
  return dateText(day, dateStyle).match(/[A-Za-z]+/)?.[0] ?? day.slice(5, 7);
}

interface RowProps {
  readonly row: PlannerRow;
  readonly isShown: boolean;
  /** As many columns as the longest year has, so that blocks stand below one another; null where they differ in kind. */
  readonly columns: number | null;
  readonly onYear: (year: RotationYear) => void;
  /** What is selected in this row. */
  readonly selection: Selection | null;
  /** Nothing is selected yet, and the keyboard comes to the first cell of this row. */
  readonly isFirstOfAll: boolean;
  readonly dropIndex: number | null;
}

/** Drawn again only when something in it is another: an edit of one block leaves all other years alone. */
const Row = memo(function Row({
  row,
  isShown,
  columns,
  onYear,
  selection,
  isFirstOfAll,
  dropIndex,
}: RowProps) {
  const { year } = row;
  const today = useAppState((state) => state.today);
  const facts = [
    yearsText(year),
    year.end < today ? 'done' : year.start <= today ? 'now' : null,
    year.scheme === 'four-week' ? null : schemeNames[year.scheme].toLowerCase(),
  ].filter((fact) => fact !== null);
  const rest = (columns ?? 0) - year.blocks.length;
  return (
    <div className={isShown ? styles.row : styles.otherRow} role="row">
      <div className={styles.head} role="rowheader">
        <span>
          <Link to={paths.rotationYear.link(year.label)}>{year.label}</Link>
          <span className={styles.dates}>{facts.join(', ')}</span>
        </span>
        <Button
          variant="ghost"
          size="small"
          iconOnly
          label={`Change ${year.label}`}
          aria-haspopup="dialog"
          onClick={() => onYear(year)}
        >
          <Icon name="more" />
        </Button>
      </div>
      <div className={styles.blocks} role="presentation">
        {blocksIn(row).map((places) => (
          <div
            key={places[0]?.cell.start}
            className={styles.block}
            role="presentation"
            style={{ flexGrow: weightOf(year, places) }}
          >
            {places.map(({ key, cell, index }) => (
              <Cell
                key={key}
                year={year}
                cell={cell}
                index={index}
                isActive={selection?.index === index}
                isSelected={selection !== null && isWithinSelection(index, selection)}
                isTabStop={selection?.index === index || (isFirstOfAll && index === 0)}
                isDropPlace={dropIndex === index}
                call={selection?.index === index ? selection.call : undefined}
              />
            ))}
          </div>
        ))}
        {rest > 0 && <span style={{ flexGrow: rest }} />}
      </div>
    </div>
  );
});

function isWithinSelection(at: number, { from, index }: Selection): boolean {
  return at >= Math.min(from, index) && at <= Math.max(from, index);
}

/** "2026–27". */
function yearsText({ start, end }: RotationYear): string {
  const [from, to] = [yearOf(start), yearOf(end)];
  return from === to ? String(from) : `${from}–${String(to).slice(2)}`;
}

interface PlacedCell {
  /** By its days, so that a cell that is filled stays the same. */
  readonly key: string;
  readonly cell: BlockCell;
  readonly index: number;
}

/** Cells of one block stand together; a run of weeks stands by itself. */
function blocksIn({ cells }: PlannerRow): readonly (readonly PlacedCell[])[] {
  const groups = new Map<string, PlacedCell[]>();
  cells.forEach((cell, index) => {
    const blocks = `${cell.block.number} ${cell.lastBlock.number}`;
    const group = groups.get(blocks) ?? [];
    const days = `${cell.start} ${cell.end}`;
    const alike = group.filter((one) => one.key.startsWith(days)).length;
    groups.set(blocks, [...group, { key: `${days} ${alike}`, cell, index }]);
  });
  return [...groups.values()];
}

/** Weeks in a run, else 1. */
function weightOf({ scheme }: RotationYear, places: readonly PlacedCell[]): number {
  const cell = places[0]?.cell;
  if (scheme !== 'weeks' || cell === undefined) return 1;
  return cell.lastBlock.number - cell.block.number + 1;
}

interface CellProps {
  readonly year: RotationYear;
  readonly cell: BlockCell;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isDropPlace: boolean;
  /** Another object where the focus is to come here from elsewhere. */
  readonly call: object | undefined;
}

const Cell = memo(function Cell({
  year: { label, scheme },
  cell,
  index,
  isActive,
  isSelected,
  isTabStop,
  isDropPlace,
  call,
}: CellProps) {
  const types = useAppState(rotationTypesOf);
  const today = useAppState((state) => state.today);
  const { dateStyle } = useAppState(settingsOf);
  const button = useRef<HTMLButtonElement>(null);
  const isNow = cell.start <= today && today <= cell.end;
  const dates = `${dateText(cell.start, dateStyle)} to ${dateText(cell.end, dateStyle)}`;

  // Arrows move the selection; the focus follows it when it is in the grid, or is called to it.
  useEffect(() => {
    const grid = button.current?.closest('[role=grid]');
    const isInGrid = grid?.contains(document.activeElement) === true;
    if (isActive && (isInGrid || call !== undefined)) button.current?.focus();
  }, [isActive, call]);

  return (
    <div role="gridcell" aria-selected={isSelected} className={styles.cell}>
      <button
        ref={button}
        type="button"
        className={classOf(cell, types, {
          isNow,
          isSelected,
          isDropPlace,
          isPast: cell.end < today,
        })}
        data-year={label}
        data-index={index}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`${cellsText(label, scheme, [cell])}: ${nameOf(cell, types)}`}
        title={`${nameOf(cell, types)}, ${dates}`}
      >
        <CellText cell={cell} types={types} dates={dates} />
      </button>
    </div>
  );
});

interface CellTextProps {
  readonly cell: BlockCell;
  readonly types: RotationTypes;
  readonly dates: string;
}

/** A narrow screen shows the number, the whole name and the dates; a wide one the code and the short name. */
function CellText({ cell, types, dates }: CellTextProps) {
  const type = cell.rotation === null ? undefined : types.get(cell.rotation.type);
  return (
    <>
      <span className={styles.phoneNumber}>{cell.block.number}</span>
      <span className={styles.phoneText}>
        <b>{nameOf(cell, types)}</b>
        <span className={styles.dates}>{dates}</span>
      </span>
      <small>{type === undefined ? '' : rotationCategoryNames[type.category].code}</small>
      <span className={styles.shortName}>{type?.shortName ?? nameOf(cell, types)}</span>
    </>
  );
}

function nameOf({ rotation }: BlockCell, types: RotationTypes): string {
  if (rotation === null) return 'Open';
  return types.get(rotation.type)?.name ?? 'A rotation that this version does not know';
}

function classOf(
  { rotation, part }: BlockCell,
  types: RotationTypes,
  state: Readonly<Record<'isNow' | 'isSelected' | 'isDropPlace' | 'isPast', boolean>>,
): string {
  const category = rotation === null ? undefined : types.get(rotation.type)?.category;
  return [
    styles.content,
    part !== 'whole' && styles.partly,
    rotation === null ? styles.open : styles.filled,
    category !== undefined && categoryClasses[category],
    rotation?.status === 'planned' && styles.planned,
    state.isPast && rotation !== null && styles.past,
    state.isNow && styles.now,
    state.isSelected && styles.selected,
    state.isDropPlace && styles.dropPlace,
  ]
    .filter(Boolean)
    .join(' ');
}
