import { useState } from 'react';
import { convertedYear } from '#domain/convertYear.ts';
import type { RotationYear } from '#domain/rotation.ts';
import { clearYear, copyYear, rotationsOfYear } from '#domain/rotationEdits.ts';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import { blockSchemes } from '#domain/rotationKinds.ts';
import { newRotationId } from '#store/changePlan.ts';
import { absencesOfPlan, rotationYearsOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { changeRotations } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './RotationDialog.module.css';
import { leftOutText, rotationsText, schemeNames } from './plannerTexts.ts';

interface YearDialogProps {
  readonly year: RotationYear;
  readonly onClose: () => void;
}

/** How a training year is cut into blocks, and what can be done with all of it at once. */
export function YearDialog({ year, onClose }: YearDialogProps) {
  const rotations = useAppState(rotationsOf);
  const ofYear = rotationsOfYear(rotations, year.label);
  return (
    <Dialog title={`Blocks of ${year.label}`} onClose={onClose}>
      <div className={styles.form}>
        <SchemeChoice year={year} onClose={onClose} />
        <CopyFrom year={year} onClose={onClose} />
        {ofYear.length > 0 && <ClearChoice year={year} onClose={onClose} />}
      </div>
    </Dialog>
  );
}

/** A filled year is asked about first: what becomes of its rotations stands below the choice. */
function SchemeChoice({ year, onClose }: YearDialogProps) {
  const store = useAppStore();
  const rotations = useAppState(rotationsOf);
  const [scheme, setScheme] = useState<BlockScheme>(year.scheme);
  const ofYear = rotationsOfYear(rotations, year.label);
  const converted = convertedYear(rotations, year, scheme);
  const off = converted.offBlocks.length;
  const isOther = scheme !== year.scheme;
  return (
    <>
      <SegmentedControl
        legend="This year has"
        value={scheme}
        onChange={setScheme}
        options={blockSchemes.map((value) => ({ value, label: schemeNames[value] }))}
      />
      {isOther && ofYear.length > 0 && (
        <p className={styles.text} role="status">
          {ofYear.length === 1 ? 'Its rotation keeps' : `All ${ofYear.length} rotations keep`} as
          many days as before.{' '}
          {off > 0 &&
            `${off === 1 ? 'One does' : `${off} do`} not begin or end where a block does, and can be changed afterwards.`}
        </p>
      )}
      <div>
        <Button
          disabledReason={isOther ? undefined : 'It has these already'}
          onClick={() => {
            changeRotations(
              store,
              converted,
              {
                label: `change the blocks of ${year.label}`,
                message: `${year.label}: ${schemeNames[scheme].toLowerCase()} now.`,
              },
              { [year.label]: scheme },
            );
            onClose();
          }}
        >
          Change the blocks
        </Button>
      </div>
    </>
  );
}

function CopyFrom({ year, onClose }: YearDialogProps) {
  const store = useAppStore();
  const rotations = useAppState(rotationsOf);
  const years = useAppState(rotationYearsOf);
  const absences = useAppState(absencesOfPlan);
  const filled = years.filter(
    ({ label, scheme }) =>
      label !== year.label &&
      scheme === year.scheme &&
      rotationsOfYear(rotations, label).length > 0,
  );
  const [label, setLabel] = useState(filled[0]?.label ?? '');
  const from = filled.find((one) => one.label === label);
  if (from === undefined) return null;
  const copied = copyYear(rotations, from, year, absences, () => newRotationId(store));
  const leftOut = leftOutText(copied.leftOut);
  return (
    <div className={styles.part}>
      <SelectField
        label="Copy the rotations of"
        value={label}
        onChange={setLabel}
        options={filled.map((one) => ({ value: one.label, label: one.label }))}
        help={leftOut || 'Into the same blocks, as planned ones. Nothing here gives way.'}
      />
      <Button
        disabledReason={
          copied.put.length > 0 ? undefined : 'There is no open block for any of them'
        }
        onClick={() => {
          changeRotations(store, copied, {
            label: `copy ${label}`,
            message: `Copied ${rotationsText(copied.put.length)} of ${label} into ${year.label}.${leftOut && ` ${leftOut}`}`,
          });
          onClose();
        }}
      >
        Copy {copied.put.length}
      </Button>
    </div>
  );
}

function ClearChoice({ year, onClose }: YearDialogProps) {
  const store = useAppStore();
  const rotations = useAppState(rotationsOf);
  const planned = clearYear(rotations, year.label, { includeSettled: false });
  const all = clearYear(rotations, year.label, { includeSettled: true });
  const clear = (changes: typeof all): void => {
    changeRotations(store, changes, {
      label: `clear ${year.label}`,
      message: `Removed ${rotationsText(changes.removed.length)} of ${year.label}.`,
    });
    onClose();
  };
  const hasSettled = all.removed.length > planned.removed.length;
  return (
    <div className={styles.part}>
      <Button
        disabledReason={planned.removed.length > 0 ? undefined : 'Nothing is only planned'}
        onClick={() => clear(planned)}
      >
        Clear what is planned ({planned.removed.length})
      </Button>
      {hasSettled && (
        <Button variant="danger" onClick={() => clear(all)}>
          Clear also what is confirmed or done ({all.removed.length})
        </Button>
      )}
    </div>
  );
}
