import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useState } from 'react';
import styles from './SearchList.module.css';
import { TextField } from './TextField.tsx';

export interface SearchGroup<Option> {
  /** Above its options; a list of one kind needs none. */
  readonly name?: string;
  readonly items: readonly Option[];
}

interface SearchListProps<Option extends { readonly id: string }> {
  /** Of the field, only heard. */
  readonly label: string;
  readonly placeholder?: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** What the list is called: "Found milestones". */
  readonly listLabel: string;
  /** No id comes twice. */
  readonly groups: readonly SearchGroup<Option>[];
  readonly onChoose: (option: Option) => void;
  readonly children: (option: Option) => ReactNode;
  /** Said when the list changes: how much was found, or that nothing was. */
  readonly outcome: string;
}

/** A field that narrows the list below it; arrows, Home and End choose, Enter takes one. */
export function SearchList<Option extends { readonly id: string }>({
  label,
  placeholder = 'Type a few letters',
  typed,
  onType,
  listLabel,
  groups,
  onChoose,
  children,
  outcome,
}: SearchListProps<Option>) {
  const listId = useId();
  // By its id: what is still loading may come to stand before it.
  const [chosenId, setChosenId] = useState<string | null>(null);
  const options = groups.flatMap(({ items }) => items);
  const chosen = Math.max(
    options.findIndex(({ id }) => id === chosenId),
    0,
  );
  const optionId = (index: number): string => `${listId}-${index}`;

  function goTo(index: number): void {
    const goal = Math.min(Math.max(index, 0), options.length - 1);
    setChosenId(options[goal]?.id ?? null);
    document.getElementById(optionId(goal))?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.nativeEvent.isComposing || altKey || ctrlKey || metaKey || shiftKey) return;
    const option = options[chosen];
    if (event.key === 'ArrowDown') goTo(chosen + 1);
    else if (event.key === 'ArrowUp') goTo(chosen - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(options.length - 1);
    else if (event.key === 'Enter' && option !== undefined) onChoose(option);
    else return;
    event.preventDefault();
  }

  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { items }) => sum + items.length, 0),
  );
  return (
    <>
      <TextField
        label={label}
        hidesLabel
        type="search"
        value={typed}
        onChange={(text) => {
          onType(text);
          setChosenId(null);
        }}
        onKeyDown={onKeyDown}
        placeholder={placeholder}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? optionId(chosen) : undefined}
      />
      <div className={styles.results} id={listId} role="listbox" aria-label={listLabel}>
        {groups.map(({ name, items }, at) => (
          <Group key={name ?? ''} name={name}>
            {items.map((option, place) => {
              const index = (starts[at] ?? 0) + place;
              return (
                <button
                  key={option.id}
                  id={optionId(index)}
                  className={styles.result}
                  type="button"
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === chosen}
                  // The field keeps the focus, and a phone its keyboard.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(option)}
                  onPointerMove={() => setChosenId(option.id)}
                >
                  {children(option)}
                </button>
              );
            })}
          </Group>
        ))}
      </div>
      <p className={styles.outcome} role="status">
        {outcome}
      </p>
    </>
  );
}

interface GroupProps {
  readonly name: string | undefined;
  readonly children: ReactNode;
}

function Group({ name, children }: GroupProps) {
  const nameId = useId();
  return name === undefined ? (
    children
  ) : (
    <div className={styles.group} role="group" aria-labelledby={nameId}>
      <div className={styles.groupName} id={nameId}>
        {name}
      </div>
      {children}
    </div>
  );
}
