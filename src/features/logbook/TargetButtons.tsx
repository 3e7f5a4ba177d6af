import type { ShownTarget } from '#store/derivedProcedures.ts';
import { removeTarget, resetTarget } from '#store/targetActions.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';

/** What a log is measured against, procedures or credits, under the name that it is shown with. */
export interface NamedTarget extends Pick<ShownTarget, 'id' | 'minimum' | 'source' | 'isFollowed'> {
  readonly name: string;
}

interface TargetButtonsProps {
  readonly target: NamedTarget;
  readonly onEdit: () => void;
}

/** Change the number, give it back what its source has, or let go of what the pathway does not ask for. */
export function TargetButtons({ target, onEdit }: TargetButtonsProps) {
  const store = useAppStore();
  const { id, name, minimum, source, isFollowed } = target;
  const removal = source === null ? 'Remove' : 'Stop following';
  return (
    <>
      <Button
        size="small"
        variant="ghost"
        aria-haspopup="dialog"
        aria-label={`Change ${name}`}
        onClick={onEdit}
      >
        Change
      </Button>
      {source !== null && minimum !== source.minimum && (
        <Button
          size="small"
          variant="ghost"
          aria-label={`Reset ${name}`}
          onClick={() => resetTarget(store, target, name)}
        >
          Reset
        </Button>
      )}
      {isFollowed && (
        <Button
          size="small"
          variant="ghost"
          aria-label={`${removal} ${name}`}
          onClick={() =>
            removeTarget(store, id, name, source === null ? 'remove' : 'stop-following')
          }
        >
          {removal}
        </Button>
      )}
    </>
  );
}
