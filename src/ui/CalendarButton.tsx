import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { firstDayOf, isCalendarDate } from '#domain/calendarDate.ts';
import styles from './CalendarButton.module.css';
import { IconShape } from './IconShape.tsx';

const calendarPath =
  'M5 4h10a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2M3 8h14M7 2.5V5M13 2.5V5';

interface CalendarButtonProps {
  /** What the date is for. */
  readonly label: string;
  /** Where the calendar opens; on today without it. */
  readonly value: CalendarDate | CalendarMonth | null;
  readonly earliest?: CalendarDate | undefined;
  readonly latest?: CalendarDate | undefined;
  /** `YYYY-MM-DD`, or empty when the date was cleared in the calendar. */
  readonly onPick: (day: string) => void;
  /** The browser has no calendar, or shows none inside a frame. */
  readonly onRefused: () => void;
}

/** Opens the browser's calendar, on a phone the system's, through a date input that nobody sees. */
export function CalendarButton({
  label,
  value,
  earliest,
  latest,
  onPick,
  onRefused,
}: CalendarButtonProps) {
  const calendar = useRef<HTMLInputElement>(null);
  // A date input takes a slow phone longer to build than all that is around it, and few are ever opened.
  const [isAsked, setIsAsked] = useState(false);

  // React's onChange would hear of every day that the arrow keys pass over, not only of the one picked.
  function hear(input: HTMLInputElement | null): (() => void) | undefined {
    calendar.current = input;
    if (input === null) return undefined;
    const pick = (): void => onPick(input.value);
    input.addEventListener('change', pick);
    return () => input.removeEventListener('change', pick);
  }

  function open(): void {
    // The browser opens a calendar for the press alone, so the input has to stand before it has ended.
    flushSync(() => setIsAsked(true));
    const input = calendar.current;
    if (input === null) return;
    const day = value === null || isCalendarDate(value) ? value : firstDayOf(value);
    input.value = day ?? '';
    try {
      input.showPicker();
    } catch {
      onRefused();
    }
  }

  return (
    <>
      {isAsked && (
        <input
          ref={hear}
          className={styles.calendar}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          min={earliest}
          max={latest}
        />
      )}
      <button
        className={styles.button}
        type="button"
        // Its name too: labeled so, it would be taken for the field.
        title={`Open calendar: ${label}`}
        onClick={open}
      >
        <IconShape path={calendarPath} />
      </button>
    </>
  );
}
