import type { CalendarDate } from '#domain/calendarDate.ts';
import { isOld } from '#domain/provenance.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';

/** When a fact was last checked; and, after a year, that it may have changed. */
export function LastChecked({ asOf }: { readonly asOf: CalendarDate }) {
  const { dateStyle } = useAppState(settingsOf);
  // A page that was built last year does not know what day it is before the record has been read.
  const isOldNow = useAppState(({ isRead, today }) => isRead && isOld({ asOf }, today));
  return (
    <>
      Last checked <DateText date={asOf} dateStyle={dateStyle} />.
      {isOldNow && <b> That is more than a year ago: look at the source before you rely on it.</b>}
    </>
  );
}
