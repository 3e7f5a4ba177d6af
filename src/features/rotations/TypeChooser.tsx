import { useState } from 'react';
import { rotationCategoryNames } from '#catalog/rotationCategories.ts';
import type { RotationType } from '#domain/rotation.ts';
import type { RotationCategory } from '#domain/rotationKinds.ts';
import { titleProblem } from '#parts/titleProblem.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { putCustomType, rotationTextLimits } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { SearchList } from '#ui/SearchList.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { foundTypes, talliesOfCategory } from './foundTypes.ts';
import styles from './TypeChooser.module.css';

interface TypeChooserProps {
  /** It begins with what was typed to open it. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (typeId: string) => void;
  readonly onClose: () => void;
}

/** All rotations: typing narrows them, arrows choose, Enter takes one; what is not there can be added. */
export function TypeChooser({ typed, onType, onChoose, onClose }: TypeChooserProps) {
  const types = useAppState(rotationTypesOf);
  const found = foundTypes([...types.values()], typed);

  function choose({ id }: RotationType): void {
    onChoose(id);
    onClose();
  }

  return (
    <Dialog title="Choose a rotation" onClose={onClose}>
      <SearchList
        label="Rotation"
        typed={typed}
        onType={onType}
        listLabel="Found rotations"
        groups={[{ items: found }]}
        onChoose={choose}
        outcome={found.length === 0 ? `Nothing called “${typed.trim()}”. Add it below.` : ''}
      >
        {({ name, category }) => (
          <>
            {name}
            <span className={styles.category}>{rotationCategoryNames[category].name}</span>
          </>
        )}
      </SearchList>
      <OwnType
        suggestedName={found.length === 0 ? typed : ''}
        onAdd={(id) => {
          onChoose(id);
          onClose();
        }}
      />
    </Dialog>
  );
}

interface OwnTypeProps {
  readonly suggestedName: string;
  readonly onAdd: (typeId: string) => void;
}

/** A rotation of the person's own program; it counts as the usual ones of its group do. */
function OwnType({ suggestedName, onAdd }: OwnTypeProps) {
  const store = useAppStore();
  const types = useAppState(rotationTypesOf);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [category, setCategory] = useState<RotationCategory>('diagnostic');
  const [wasTried, setWasTried] = useState(false);
  const name = typedName ?? suggestedName;
  const problem = titleProblem(name, rotationTextLimits.title);

  function add(): void {
    setWasTried(true);
    if (problem !== null) return;
    const countsToward = talliesOfCategory([...types.values()], category);
    onAdd(putCustomType(store, { name: name.trim(), category, countsToward }));
  }

  return (
    <details className={styles.own}>
      <summary>Add a rotation of your own</summary>
      <div className={styles.fields}>
        <TextField
          label="Name"
          value={name}
          onChange={setTypedName}
          onEnter={add}
          error={wasTried ? problem : null}
        />
        <SelectField
          label="Counts as"
          value={category}
          onChange={setCategory}
          options={categories.map((value) => ({
            value,
            label: rotationCategoryNames[value].name,
          }))}
        />
        <Button onClick={add}>Add and place it</Button>
      </div>
    </details>
  );
}

const categories: readonly RotationCategory[] = [
  'interventional',
  'ir-related',
  'intensive-care',
  'diagnostic',
  'clinical',
  'elective',
];
