import { memo } from 'react';
import type { BlockCell } from '#domain/blockCells.ts';
import { yearOf } from '#domain/calendarDate.ts';
import { isMostlyIn } from '#domain/dateRange.ts';
import type { RotationYear } from '#domain/rotation.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { absencesOfPlan } from '#store/derivedRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './BlockGrid.module.css';
import { GridCell } from './GridCell.tsx';
import { schemeNames } from './plannerTexts.ts';
import type { PlannerRow } from './usePlannerRows.ts';
import type { Selection } from './usePlannerSelection.ts';

/** In pixels, as in the styles. */
const blockGap = 3;

interface BlockRowProps {
  readonly row: PlannerRow;
  readonly isShown: boolean;
  /**
   * As many columns as the longest year has, so that blocks stand below one another; null where they differ in kind.
   */
  readonly columns: number | null;
  readonly onYear: (year: RotationYear) => void;
  /** What is selected in this row. */
  readonly selection: Selection | null;
  /** Nothing is selected yet, and the keyboard comes to the first cell of this row. */
  readonly isFirstOfAll: boolean;
  readonly dropIndex: number | null;
}

/** Drawn again only when something in it is another: an edit of one block leaves all other years alone. */
export const BlockRow = memo(function BlockRow({
  row,
  isShown,
  columns,
  onYear,
  selection,
  isFirstOfAll,
  dropIndex,
}: BlockRowProps) {
  const { year } = row;
  const absences = useAppState(absencesOfPlan);
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
              <GridCell
                key={key}
                year={year}
                cell={cell}
                index={index}
                isActive={selection?.index === index}
                isSelected={selection !== null && isWithinSelection(index, selection)}
                isTabStop={selection?.index === index || (isFirstOfAll && index === 0)}
                isDropPlace={dropIndex === index}
                isPaused={absences.some((absence) => isMostlyIn(cell, absence))}
                call={selection?.index === index ? selection.call : undefined}
              />
            ))}
          </div>
        ))}
        {rest > 0 && <Rest columns={rest} />}
      </div>
    </div>
  );
});

/** As wide as so many blocks with the gaps between them. */
function Rest({ columns }: { readonly columns: number }) {
  return <span style={{ flex: `${columns} 0 ${(columns - 1) * blockGap}px` }} />;
}

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
