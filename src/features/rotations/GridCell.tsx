import { memo, useEffect, useRef } from 'react';
import { rotationCategoryNames } from '#catalog/rotationCategories.ts';
import type { BlockCell } from '#domain/blockCells.ts';
import { hasDay } from '#domain/dateRange.ts';
import { dateText } from '#domain/dateText.ts';
import type { RotationTypes, RotationYear } from '#domain/rotation.ts';
import { rotationName } from '#parts/rotationName.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import styles from './BlockGrid.module.css';
import { categoryClasses } from './categoryClasses.ts';
import { cellsText, openName } from './plannerTexts.ts';

interface GridCellProps {
  readonly year: RotationYear;
  readonly cell: BlockCell;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isDropPlace: boolean;
  /** Training stops in it. */
  readonly isPaused: boolean;
  /** Another object where the focus is to come here from elsewhere. */
  readonly call: object | undefined;
}

/** One block or a part of one; the grid hears what is done with it. */
export const GridCell = memo(function GridCell({
  year: { label, scheme },
  cell,
  index,
  isActive,
  isSelected,
  isTabStop,
  isDropPlace,
  isPaused,
  call,
}: GridCellProps) {
  const types = useAppState(rotationTypesOf);
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const button = useRef<HTMLButtonElement>(null);
  const isNow = hasDay(cell, today);
  const name = nameOf(cell, types, isPaused);
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
          isPaused,
        })}
        data-year={label}
        data-index={index}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`${cellsText(label, scheme, [cell])}: ${name}`}
        title={`${name}, ${dates}`}
      >
        <CellText cell={cell} types={types} name={name} dates={dates} />
      </button>
    </div>
  );
});

interface CellTextProps {
  readonly cell: BlockCell;
  readonly types: RotationTypes;
  readonly name: string;
  readonly dates: string;
}

/** A narrow screen shows the number, the whole name and the dates; a wide one the code and the short name. */
function CellText({ cell, types, name, dates }: CellTextProps) {
  const type = cell.rotation === null ? undefined : types.get(cell.rotation.type);
  return (
    <>
      <span className={styles.phoneNumber}>{cell.block.number}</span>
      <span className={styles.phoneText}>
        <b>{name}</b>
        <span className={styles.dates}>{dates}</span>
      </span>
      <small>{type === undefined ? '' : rotationCategoryNames[type.category].code}</small>
      <span className={styles.shortName}>{type?.shortName ?? name}</span>
    </>
  );
}

function nameOf({ rotation }: BlockCell, types: RotationTypes, isPaused: boolean): string {
  if (rotation === null) return openName(isPaused);
  return rotationName(rotation, types);
}

function classOf(
  { rotation, part }: BlockCell,
  types: RotationTypes,
  state: Readonly<Record<'isNow' | 'isSelected' | 'isDropPlace' | 'isPast' | 'isPaused', boolean>>,
): string {
  const category = rotation === null ? undefined : types.get(rotation.type)?.category;
  return [
    styles.content,
    part !== 'whole' && styles.partly,
    rotation === null ? styles.open : styles.filled,
    rotation === null && state.isPaused && styles.paused,
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
