import { memo } from 'react';
import type { PlacedMark } from '#domain/markPlacement.ts';
import type { DatedMilestone } from '#domain/timelineEntries.ts';
import { useDateStyle } from '#ui/dateStyle.ts';
import { markRowHeight } from './lanes.ts';
import styles from './Mark.module.css';
import { markElementId } from './opened.ts';
import { markLabel, markName } from './timelineTexts.ts';
import type { MarkActions } from './useMarkActions.ts';

interface MarkProps {
  /** Where it stands, and whether it has room for its label. */
  readonly place: PlacedMark;
  /** The milestone that stands there, or the first of several. */
  readonly dated: DatedMilestone;
  readonly left: string;
  readonly isHeld: boolean;
  readonly isOpen: boolean;
  readonly isInTabOrder: boolean;
  readonly actions: MarkActions;
}

/** A milestone on the axis, or a number where several would cover each other. */
export const Mark = memo(
  function Mark({ place, dated, left, actions, ...state }: MarkProps) {
    const { isHeld, isOpen, isInTabOrder } = state;
    const dateStyle = useDateStyle();
    const { ids, row, label, isLabelFull } = place;
    const { milestone } = dated;
    const isCrowd = ids.length > 1;
    const name = markName(dated, dateStyle);
    const text = markLabel(milestone, isLabelFull);
    return (
      <button
        type="button"
        id={markElementId(place.id)}
        className={`${isHeld ? styles.held : styles.mark} ${isCrowd ? styles.crowd : (styles[milestone.status.kind] ?? '')}`}
        style={{ insetInlineStart: left, insetBlockStart: rowTop(row) }}
        aria-label={isCrowd ? `${ids.length} milestones close together, the first: ${name}` : name}
        aria-expanded={isOpen}
        title={label === 'none' || text !== milestone.title ? name : undefined}
        tabIndex={isInTabOrder ? 0 : -1}
        onClick={() => actions.onClick(place)}
        onKeyDown={(event) => actions.onKeyDown(event, place)}
        onPointerDown={(event) => actions.onPointerDown(event, place)}
      >
        {isCrowd ? `+${ids.length}` : <span className={styles.shape} />}
        {label !== 'none' && (
          <span className={label === 'right' ? styles.labelRight : styles.labelLeft}>{text}</span>
        )}
      </button>
    );
  },
  (before, after) =>
    before.place.id === after.place.id &&
    before.place.row === after.place.row &&
    before.place.label === after.place.label &&
    before.place.isLabelFull === after.place.isLabelFull &&
    before.place.day === after.place.day &&
    before.place.ids.length === after.place.ids.length &&
    before.place.ids.every((id, index) => id === after.place.ids[index]) &&
    before.dated.milestone === after.dated.milestone &&
    before.left === after.left &&
    before.isHeld === after.isHeld &&
    before.isOpen === after.isOpen &&
    before.isInTabOrder === after.isInTabOrder,
);

/** Of a row of marks in its lane. */
export function rowTop(row: number): string {
  return `${0.5 + row * markRowHeight}rem`;
}
