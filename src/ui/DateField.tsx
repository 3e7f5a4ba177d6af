import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { isCalendarDate } from '#domain/calendarDate.ts';
import { CalendarButton } from './CalendarButton.tsx';
import styles from './DateField.module.css';
import type { FieldTexts } from './Field.tsx';
import { Field } from './Field.tsx';
import type { DateLimits, DateOrMonth } from './useTypedDate.ts';
import { useTypedDate } from './useTypedDate.ts';

interface EveryDateFieldProps extends FieldTexts, DateLimits {
  readonly today: CalendarDate;
  /** Whether it may be left empty; otherwise an emptied field gets back what it held. */
  readonly isClearable?: boolean | undefined;
  readonly placeholder?: string | undefined;
}

interface DateFieldProps extends EveryDateFieldProps {
  readonly value: CalendarDate | null;
  /** Called when the field is left or Enter is pressed, never while typing; null when it was emptied. */
  readonly onChange: (value: CalendarDate | null) => void;
}

interface DateOrMonthFieldProps extends EveryDateFieldProps {
  readonly value: DateOrMonth | null;
  readonly onChange: (value: DateOrMonth | null) => void;
}

/** Takes a day as people type it, or from the browser's calendar. */
export function DateField({ onChange, ...rest }: DateFieldProps) {
  return (
    <TypedDateField
      {...rest}
      allowsMonth={false}
      onChange={(value) => {
        if (value === null || isCalendarDate(value)) onChange(value);
      }}
    />
  );
}

/** Takes a day, or a month where no day is known. */
export function DateOrMonthField(props: DateOrMonthFieldProps) {
  return <TypedDateField {...props} allowsMonth />;
}

interface TypedDateFieldProps extends DateOrMonthFieldProps {
  readonly allowsMonth: boolean;
}

function TypedDateField({
  id,
  label,
  hidesLabel,
  help,
  error,
  placeholder,
  isClearable = false,
  ...options
}: TypedDateFieldProps) {
  const typed = useTypedDate({ ...options, isClearable });
  const input = useRef<HTMLInputElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // A form is not sent off with a date that was not understood.
      if (!typed.commit()) event.preventDefault();
    } else if (event.key === 'Escape' && typed.isTyping) {
      // What stands around the field closes on the next Escape.
      event.preventDefault();
      event.stopPropagation();
      typed.restore();
    }
  }

  return (
    <Field
      id={id}
      label={label}
      hidesLabel={hidesLabel}
      help={help}
      error={typed.problem ?? error}
      understood={typed.understood}
    >
      {(control) => (
        <div className={styles.dateField}>
          <input
            {...control}
            ref={input}
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder={placeholder}
            value={typed.text}
            onChange={(event) => typed.type(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={typed.commit}
          />
          <CalendarButton
            label={label}
            value={options.value}
            earliest={options.earliest}
            latest={options.latest}
            onPick={typed.pick}
            onRefused={() => input.current?.focus()}
          />
        </div>
      )}
    </Field>
  );
}
