import type { CalendarDate } from '#domain/calendarDate.ts';
import { isOld } from '#domain/provenance.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';

interface LastCheckedProps {
  readonly asOf: CalendarDate;
}

/** When a fact was last checked; and, after a year, that it may have changed. */
export function LastChecked({ asOf }: LastCheckedProps) {
  return (
    <>
      Last checked <DateText date={asOf} />.
      <OldWarning asOf={asOf} />
    </>
  );
}

/** Nothing within the first year after the check. */
export function OldWarning({ asOf }: LastCheckedProps) {
  // A page that was built last year does not know what day it is before the record has been read.
  const isOldNow = useAppState(({ isRead, today }) => isRead && isOld({ asOf }, today));
  return (
    isOldNow && <b> That is more than a year ago: look at the source before you rely on it.</b>
  );
}
