import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { rotationCategoryNames } from '#catalog/rotationCategories.ts';
import type { RotationType } from '#domain/rotation.ts';
import type { RotationCategory } from '#domain/rotationKinds.ts';
import { titleProblem } from '#parts/titleProblem.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { putCustomType, rotationTextLimits } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { foundTypes, talliesOfCategory } from './foundTypes.ts';
import styles from './TypeChooser.module.css';

interface TypeChooserProps {
  /** What was typed to open it. */
  readonly typed: string;
  readonly onChoose: (typeId: string) => void;
  readonly onClose: () => void;
}

/** All rotations: typing narrows them, arrows choose, Enter takes one; what is not there can be added. */
export function TypeChooser({ typed: firstTyped, onChoose, onClose }: TypeChooserProps) {
  const types = useAppState(rotationTypesOf);
  const listId = useId();
  const [typed, setTyped] = useState(firstTyped);
  const [chosen, setChosen] = useState(0);
  const found = foundTypes([...types.values()], typed);
  const optionId = (index: number): string => `${listId}-${index}`;

  function choose({ id }: RotationType): void {
    onChoose(id);
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const type = found[chosen];
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && type !== undefined) choose(type);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog title="Choose a rotation" onClose={onClose}>
      <TextField
        label="Rotation"
        hidesLabel
        type="search"
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        placeholder="Type a few letters"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? optionId(chosen) : undefined}
      />
      <div className={styles.results} id={listId} role="listbox" aria-label="Found rotations">
        {found.map((type, index) => (
          <button
            key={type.id}
            id={optionId(index)}
            className={styles.result}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => choose(type)}
            onPointerMove={() => setChosen(index)}
          >
            {type.name}
            <span>{rotationCategoryNames[type.category].name}</span>
          </button>
        ))}
      </div>
      <p className={styles.outcome} role="status">
        {found.length === 0 ? `Nothing called “${typed.trim()}”. Add it below.` : ''}
      </p>
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
