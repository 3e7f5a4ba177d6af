import type { KeyboardEvent, PointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import type { RotationYear } from '#domain/rotation.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import styles from './BlockGrid.module.css';
import { BlockRow } from './BlockRow.tsx';
import type { CellPlace } from './cellPlace.ts';
import { cellPlaceOf } from './cellPlace.ts';
import type { Planner } from './usePlanner.ts';

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
      aria-multiselectable
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
          <BlockRow
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
  const dateStyle = useDateStyle();
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

/** "Jul", or "07" where dates are written in digits. */
function monthName(day: CalendarDate, dateStyle: DateStyle): string {
  return dateText(day, dateStyle).match(/[A-Za-z]+/)?.[0] ?? day.slice(5, 7);
}
