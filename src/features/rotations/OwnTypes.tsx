import { useState } from 'react';
import type { CustomRotationType } from '#domain/rotation.ts';
import { customTypesOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { putCustomType, removeCustomType } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { OwnTypeForm } from './OwnTypeForm.tsx';
import styles from './OwnTypes.module.css';
import { rotationsText } from './plannerTexts.ts';

interface OwnTypesProps {
  readonly suggestedName: string;
  readonly onAdd: (typeId: string) => void;
}

/** Rotations that only the person's own program has: added, changed, and deleted where none is placed. */
export function OwnTypes({ suggestedName, onAdd }: OwnTypesProps) {
  const store = useAppStore();
  const types = useAppState(customTypesOf);
  return (
    <>
      <details className={styles.own}>
        <summary>Add a rotation of your own</summary>
        <OwnTypeForm
          type={null}
          suggestedName={suggestedName}
          submit="Add and place it"
          onSubmit={(type) => onAdd(putCustomType(store, type))}
        />
      </details>
      {types.length > 0 && (
        <details className={styles.own}>
          <summary>Change your own rotations</summary>
          <ul className={styles.list}>
            {types.map((type) => (
              <li key={type.id}>
                <OwnType type={type} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OwnType({ type }: { readonly type: CustomRotationType }) {
  const store = useAppStore();
  const rotations = useAppState(rotationsOf);
  const [isOpen, setIsOpen] = useState(false);
  const placed = rotations.filter((rotation) => rotation.type === type.id).length;
  return (
    <>
      <div className={styles.row}>
        <span className={styles.name}>{type.name}</span>
        <Button
          size="small"
          aria-label={`Change ${type.name}`}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          Change
        </Button>
        <Button
          size="small"
          variant="ghost"
          aria-label={`Delete ${type.name}`}
          disabledReason={
            placed === 0 ? undefined : `First change or clear ${rotationsText(placed)} of it`
          }
          onClick={() => removeCustomType(store, type)}
        >
          Delete
        </Button>
      </div>
      {isOpen && (
        <OwnTypeForm
          type={type}
          suggestedName={type.name}
          submit="Save"
          onSubmit={(changed) => {
            putCustomType(store, changed, type.id);
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
