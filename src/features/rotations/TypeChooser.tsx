import { rotationCategoryNames } from '#catalog/rotationCategories.ts';
import type { StageKind } from '#domain/pathway.ts';
import type { RotationType } from '#domain/rotation.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { SearchList } from '#ui/SearchList.tsx';
import { foundTypes } from './foundTypes.ts';
import { OwnTypes } from './OwnTypes.tsx';
import styles from './TypeChooser.module.css';

interface TypeChooserProps {
  /** That of the blocks to be filled. */
  readonly stage: StageKind;
  /** It begins with what was typed to open it. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (typeId: string) => void;
  readonly onClose: () => void;
}

/** All rotations: typing narrows them, arrows choose, Enter takes one; what is not there can be added. */
export function TypeChooser({ stage, typed, onType, onChoose, onClose }: TypeChooserProps) {
  const types = useAppState(rotationTypesOf);
  const found = foundTypes([...types.values()], typed, stage);

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
            <span>{name}</span>
            <span className={styles.category}>{rotationCategoryNames[category].name}</span>
          </>
        )}
      </SearchList>
      <OwnTypes
        suggestedName={found.length === 0 ? typed : ''}
        onAdd={(id) => {
          onChoose(id);
          onClose();
        }}
      />
    </Dialog>
  );
}
