import { useState } from 'react';
import type { Rotation } from '#domain/rotation.ts';
import { rotationName } from '#parts/rotationName.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { changeRotations } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { useFormOver } from '#ui/useFormOver.ts';
import styles from './RotationDialog.module.css';
import { draftOf, rotationOf, rotationProblems } from './rotationDraft.ts';
import { RotationFields } from './RotationFields.tsx';

interface RotationDialogProps {
  readonly rotation: Rotation;
  readonly onClose: () => void;
}

/** Everything that is known of one rotation. */
export function RotationDialog({ rotation: opened, onClose }: RotationDialogProps) {
  const store = useAppStore();
  const types = useAppState(rotationTypesOf);
  const rotation = useAppState(rotationsOf).find(({ id }) => id === opened.id) ?? opened;
  const [draft, setDraft] = useFormOver(draftOf(rotation));
  const [wasTried, setWasTried] = useState(false);
  const typeName = rotationName(draft, types);

  function save(): void {
    setWasTried(true);
    const changed = rotationOf(draft, rotation.id);
    if (changed === null) return;
    changeRotations(
      store,
      { put: [changed], removed: [] },
      { label: `change “${typeName}”`, message: `“${typeName}” is changed.` },
    );
    onClose();
  }

  function remove(): void {
    changeRotations(
      store,
      { put: [], removed: [rotation.id] },
      { label: `delete “${typeName}”`, message: `“${typeName}” is deleted.` },
    );
    onClose();
  }

  return (
    <Dialog title={`Rotation in ${rotation.trainingYear}`} width="wide" onClose={onClose}>
      <Form className={styles.form} onSubmit={save}>
        <RotationFields
          rotation={rotation}
          draft={draft}
          problems={wasTried ? rotationProblems(draft) : null}
          onChange={(fields) => setDraft({ ...draft, ...fields })}
        />
        <FormActions submit="Save" onCancel={onClose} onDelete={remove} />
      </Form>
    </Dialog>
  );
}
