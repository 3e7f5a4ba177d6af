import type { PointerEvent } from 'react';
import { rotationPalettes } from '#catalog/rotationPalettes.ts';
import type { BlockCell } from '#domain/blockCells.ts';
import { secondHalfStart } from '#domain/blockCells.ts';
import { dateText } from '#domain/dateText.ts';
import type { RotationYear } from '#domain/rotation.ts';
import { rotationName } from '#parts/rotationName.ts';
import { usePageMark } from '#parts/usePageMark.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { Icon } from '#ui/Icon.tsx';
import { KeyHint } from '#ui/KeyHint.tsx';
import { categoryClasses } from './categoryClasses.ts';
import { cellsText } from './plannerTexts.ts';
import styles from './RotationTray.module.css';
import type { Planner } from './usePlanner.ts';

interface RotationTrayProps {
  readonly planner: Planner;
  readonly onChoose: () => void;
  readonly onDetails: () => void;
  readonly onPickUp: (event: PointerEvent, typeId: string) => void;
}

/** What can be done with the selected blocks: the usual rotations under the number keys, and all others. */
export function RotationTray({ planner, onChoose, onDetails, onPickUp }: RotationTrayProps) {
  const types = useAppState(rotationTypesOf);
  const dateStyle = useDateStyle();
  const { selectedRow, selectedCells } = planner;
  usePageMark('docked');
  const [first] = selectedCells;
  const last = selectedCells.at(-1);
  if (selectedRow === null || first === undefined || last === undefined) {
    return (
      <div className={styles.tray}>
        <p className={styles.hint}>Choose a block: then press a number, drag, or tap a rotation.</p>
      </div>
    );
  }
  const { year } = selectedRow;
  const isFilled = selectedCells.some(({ rotation }) => rotation !== null);
  const name = first.rotation === null ? 'open' : rotationName(first.rotation, types);
  return (
    <section className={styles.tray} aria-label="Selected blocks">
      <div className={styles.head}>
        <p>
          <b>{cellsText(year.label, year.scheme, selectedCells)}</b>{' '}
          <span className={styles.facts}>
            {dateText(first.start, dateStyle)} to {dateText(last.end, dateStyle)}
            {selectedCells.length === 1 && `, ${name}`}
          </span>
        </p>
        <p className={styles.keys}>
          Press a number, drag, or tap. <KeyHint>Del</KeyHint> clears, <KeyHint>H</KeyHint> splits
          in half, arrows move.
        </p>
      </div>
      <div className={styles.palette} role="group" aria-label="Rotations">
        {rotationPalettes[year.stageKind].map((id, index) => {
          const type = types.get(id);
          return (
            type !== undefined && (
              <button
                key={id}
                type="button"
                className={`${styles.type} ${categoryClasses[type.category]}`}
                onClick={() => planner.place(id)}
                onPointerDown={(event) => onPickUp(event, id)}
              >
                {type.shortName}
                <kbd aria-hidden="true">{(index + 1) % 10}</kbd>
              </button>
            )
          );
        })}
        <Button size="small" variant="ghost" aria-haspopup="dialog" onClick={onChoose}>
          <Icon name="find" />
          All {types.size}
        </Button>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-haspopup="dialog"
          disabledReason={isFilled ? undefined : 'There is no rotation here yet'}
          onClick={onDetails}
        >
          Details
        </Button>
        <Button
          size="small"
          disabledReason={
            secondHalfStart(first, year) === null ? unsplitText(first, year) : undefined
          }
          onClick={planner.split}
        >
          Split in half
        </Button>
        <Button
          size="small"
          disabledReason={isFilled ? undefined : 'It is open already'}
          onClick={planner.clear}
        >
          Clear
        </Button>
        <Button
          size="small"
          variant="ghost"
          disabledReason={isFilled ? undefined : 'There is nothing to copy'}
          onClick={planner.copy}
        >
          Copy
        </Button>
        <Button
          size="small"
          variant="ghost"
          disabledReason={planner.hasCopy ? undefined : 'Nothing has been copied'}
          onClick={planner.paste}
        >
          Paste
        </Button>
      </div>
    </section>
  );
}

/** Why a cell cannot be split in half. */
function unsplitText({ rotation }: BlockCell, { scheme }: RotationYear): string {
  if (scheme === 'weeks') {
    return rotation === null ? 'There is no rotation here yet' : 'It lies in one week';
  }
  return rotation === null ? 'Less than a block is open here' : 'It lies in half a block';
}
