import { DaysOff } from '#parts/DaysOff.tsx';
import { Dialog } from '#ui/Dialog.tsx';

/** The sum of days off, with those that rotations hold. */
export function DaysOffDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Days off" width="wide" isText onClose={onClose}>
      <DaysOff />
    </Dialog>
  );
}
