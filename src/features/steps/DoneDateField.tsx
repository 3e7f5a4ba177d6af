import type { Milestone } from '#domain/milestone.ts';
import { checkOff, setDoneDate, uncheck } from '#store/milestoneActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { DateField } from '#ui/DateField.tsx';

/** The day it was done; an empty field opens the milestone again. */
export function DoneDateField({ milestone }: { readonly milestone: Milestone }) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const { status } = milestone;
  const doneOn = status.kind === 'done' || status.kind === 'done-late' ? status.on : null;
  return (
    <DateField
      label="Done date"
      value={doneOn}
      today={today}
      isClearable
      latest={today}
      latestMessage="A done date cannot lie in the future."
      placeholder="Not done yet"
      help="Type “today”, “Feb 12” or 2027-02-12"
      onChange={(date) => {
        if (date === null) uncheck(store, milestone);
        else if (doneOn === null) checkOff(store, milestone, date);
        else setDoneDate(store, milestone, date);
      }}
    />
  );
}
