import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useState } from 'react';
import styles from './SearchList.module.css';
import { TextField } from './TextField.tsx';

interface SearchListProps<Option extends { readonly id: string }> {
  /** Of the field, only heard. */
  readonly label: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** What is called the list, "Found milestones". */
  readonly listLabel: string;
  readonly found: readonly Option[];
  readonly onChoose: (option: Option) => void;
  readonly children: (option: Option) => ReactNode;
  /** Said when the list changes: how much was found, or that nothing was. */
  readonly outcome: string;
}

/** A field that narrows the list below it; arrows choose, Enter takes one. */
export function SearchList<Option extends { readonly id: string }>({
  label,
  typed,
  onType,
  listLabel,
  found,
  onChoose,
  children,
  outcome,
}: SearchListProps<Option>) {
  const listId = useId();
  const [chosen, setChosen] = useState(0);
  const optionId = (index: number): string => `${listId}-${index}`;

  function onKeyDown(event: KeyboardEvent): void {
    const option = found[chosen];
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && option !== undefined) onChoose(option);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <TextField
        label={label}
        hidesLabel
        type="search"
        value={typed}
        onChange={(text) => {
          onType(text);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        placeholder="Type a few letters"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? optionId(chosen) : undefined}
      />
      <div className={styles.results} id={listId} role="listbox" aria-label={listLabel}>
        {found.map((option, index) => (
          <button
            key={option.id}
            id={optionId(index)}
            className={styles.result}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => onChoose(option)}
            onPointerMove={() => setChosen(index)}
          >
            {children(option)}
          </button>
        ))}
      </div>
      <p className={styles.outcome} role="status">
        {outcome}
      </p>
    </>
  );
}
