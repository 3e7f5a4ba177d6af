import type { KeyboardEvent, Ref } from 'react';
import { useId, useRef, useState } from 'react';
import styles from './Combobox.module.css';
import type { FieldTexts } from './Field.tsx';
import { Field } from './Field.tsx';

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Smaller, at the end of its line: "31 logged". */
  readonly aside?: string | undefined;
}

interface ComboboxProps extends FieldTexts {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Those that fit what is typed, the likeliest first. */
  readonly options: readonly ComboboxOption[];
  readonly onPick: (option: ComboboxOption) => void;
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A field of one line with a list of suggestions below it, of which none has to be taken. */
export function Combobox({
  text,
  onType,
  options,
  onPick,
  maxLength,
  ref,
  ...texts
}: ComboboxProps) {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [active, setActive] = useState(0);
  const isOpen = isAsked && options.length > 0;
  const activeIndex = Math.min(active, options.length - 1);
  const activeOption = isOpen ? options[activeIndex] : undefined;

  function open(): void {
    setIsAsked(true);
    setActive(0);
  }

  function pick(option: ComboboxOption): void {
    setIsAsked(false);
    onPick(option);
  }

  function move(by: 1 | -1): void {
    if (!isOpen) {
      open();
      return;
    }
    const next = (activeIndex + by + options.length) % options.length;
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && activeOption !== undefined) {
      // The next Enter sends the form off.
      event.preventDefault();
      pick(activeOption);
    } else if (event.key === 'Escape' && isOpen) {
      // What stands around the field closes on the next Escape.
      event.preventDefault();
      event.stopPropagation();
      setIsAsked(false);
    }
  }

  const optionId = (index: number): string => `${listId}-${index}`;
  return (
    <Field {...texts}>
      {(control) => (
        <div className={styles.combobox}>
          <input
            {...control}
            ref={ref}
            type="text"
            role="combobox"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={maxLength}
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-activedescendant={activeOption === undefined ? undefined : optionId(activeIndex)}
            value={text}
            onChange={(event) => {
              onType(event.target.value);
              open();
            }}
            onClick={open}
            onKeyDown={onKeyDown}
            onBlur={() => setIsAsked(false)}
          />
          <div
            ref={list}
            className={styles.list}
            id={listId}
            role="listbox"
            aria-label={`${texts.label}: suggestions`}
            hidden={!isOpen}
          >
            {isOpen &&
              options.map((option, index) => (
                <button
                  key={option.value}
                  className={styles.option}
                  id={optionId(index)}
                  type="button"
                  role="option"
                  aria-selected={option === activeOption}
                  tabIndex={-1}
                  // The field keeps the focus.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => pick(option)}
                >
                  <span>
                    <Marked label={option.label} typed={text.trim()} />
                  </span>
                  {option.aside !== undefined && (
                    <span className={styles.aside}>{option.aside}</span>
                  )}
                </button>
              ))}
          </div>
        </div>
      )}
    </Field>
  );
}

/** The label, with what was typed of it in bold. */
function Marked({ label, typed }: { readonly label: string; readonly typed: string }) {
  const start = typed === '' ? -1 : label.toLowerCase().indexOf(typed.toLowerCase());
  if (start < 0) return label;
  const end = start + typed.length;
  return (
    <>
      {label.slice(0, start)}
      <b>{label.slice(start, end)}</b>
      {label.slice(end)}
    </>
  );
}
