import { DaysOff } from '#parts/DaysOff.tsx';
import { countryOf, scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Dialog } from '#ui/Dialog.tsx';

/** The sum of days off, with those that rotations hold. */
export function DaysOffDialog({ onClose }: { readonly onClose: () => void }) {
  const schedule = useAppState(scheduleOf);
  const country = useAppState(countryOf);
  return (
    <Dialog title="Days off" width="wide" isText onClose={onClose}>
      <DaysOff counts={schedule?.timeOff ?? []} rule={country?.daysOff} />
    </Dialog>
  );
}
