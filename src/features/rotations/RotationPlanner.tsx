import type { KeyboardEvent } from 'react';
import { Suspense, useCallback, useState } from 'react';
import { rotationCategoryNames } from '#catalog/rotationCategories.ts';
import { rotationPalettes } from '#catalog/rotationPalettes.ts';
import type { Rotation, RotationYear } from '#domain/rotation.ts';
import { rotationCategories } from '#domain/rotationKinds.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { TypedMeanwhile } from '#ui/TypedMeanwhile.tsx';
import { BlockGrid } from './BlockGrid.tsx';
import { categoryClasses } from './categoryClasses.ts';
import { cellPlaceOf } from './cellPlace.ts';
import { cellToTheSide, keyOf } from './gridKeys.ts';
import { RotationTray } from './RotationTray.tsx';
import styles from './RotationPlanner.module.css';
import { usePickUp } from './usePickUp.ts';
import type { Planner } from './usePlanner.ts';

const TypeChooser = lazyPart(() => import('./TypeChooser.tsx'), 'TypeChooser');
const RotationDialog = lazyPart(() => import('./RotationDialog.tsx'), 'RotationDialog');
const YearDialog = lazyPart(() => import('./YearDialog.tsx'), 'YearDialog');

type OpenDialog =
  | { readonly kind: 'chooser'; readonly typed: string }
  | { readonly kind: 'rotation'; readonly rotation: Rotation }
  | { readonly kind: 'year'; readonly year: RotationYear };

interface RotationPlannerProps {
  readonly planner: Planner;
  /** The training year that a narrow screen shows. */
  readonly shownYear: string;
  readonly onShowYear: (label: string) => void;
}

/** The grid with its legend, its tray and its dialogs. */
export function RotationPlanner({ planner, shownYear, onShowYear }: RotationPlannerProps) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { pickUp, dropPlace } = usePickUp((what, place) => {
    if (what.kind === 'type') planner.place(what.typeId, place);
    else planner.exchange(what.place, place);
  });
  const labels = planner.rows.map(({ year }) => year.label);
  const chooser = (typed: string): void => setDialog({ kind: 'chooser', typed });
  const close = (): void => setDialog(null);
  const openYear = useCallback((year: RotationYear) => setDialog({ kind: 'year', year }), []);

  function openDetails(): void {
    const rotation = planner.selectedCells.find((cell) => cell.rotation !== null)?.rotation;
    if (rotation) setDialog({ kind: 'rotation', rotation });
    else chooser('');
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The link and the button in the head of a row keep their own keys.
    if (cellPlaceOf(event.target) === null) return;
    const action = keyOf(event);
    const { selection, selectedRow } = planner;
    if (action === null || selection === null || selectedRow === null) return;
    if (action.kind === 'palette') {
      const typeId = rotationPalettes[selectedRow.year.stageKind][action.index];
      if (typeId !== undefined) planner.place(typeId);
    } else if (action.kind === 'move') {
      const next = cellToTheSide(planner.rows, selection, action.direction);
      if (next !== null && action.isSwap) planner.exchange(selection, next);
      else if (next !== null) planner.select(next, action.isExtended);
    } else if (action.kind === 'type') {
      chooser(action.letter);
    } else if (action.kind === 'open') {
      openDetails();
    } else {
      planner[action.kind]();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <Legend />
      {labels.length > 1 && (
        <div className={styles.years}>
          <SegmentedControl
            legend="Training year"
            hidesLegend
            isFull
            value={shownYear}
            onChange={onShowYear}
            options={labels.map((label) => ({ value: label, label }))}
          />
        </div>
      )}
      <BlockGrid
        planner={planner}
        shownYear={shownYear}
        onKeyDown={onKeyDown}
        onOpen={openDetails}
        onYear={openYear}
        onPickUp={(event, place) => pickUp(event, { kind: 'cell', place })}
        dropPlace={dropPlace}
      />
      <RotationTray
        planner={planner}
        onChoose={() => chooser('')}
        onDetails={openDetails}
        onPickUp={(event, typeId) => pickUp(event, { kind: 'type', typeId })}
      />
      {dialog !== null && (
        <Suspense
          fallback={
            dialog.kind === 'chooser' && (
              <TypedMeanwhile typed={dialog.typed} onType={chooser} onCancel={close} />
            )
          }
        >
          {dialog.kind === 'chooser' && planner.selectedRow !== null && (
            <TypeChooser
              stage={planner.selectedRow.year.stageKind}
              typed={dialog.typed}
              onType={chooser}
              onChoose={(typeId) => planner.place(typeId)}
              onClose={close}
            />
          )}
          {dialog.kind === 'rotation' && (
            <RotationDialog rotation={dialog.rotation} onClose={close} />
          )}
          {dialog.kind === 'year' && <YearDialog year={dialog.year} onClose={close} />}
        </Suspense>
      )}
    </>
  );
}

function Legend() {
  return (
    <ul className={styles.legend} aria-label="Groups of rotations">
      {rotationCategories.map((category) => (
        <li key={category}>
          <i className={`${styles.key} ${categoryClasses[category]}`}>
            {rotationCategoryNames[category].code}
          </i>
          {rotationCategoryNames[category].name}
        </li>
      ))}
    </ul>
  );
}
