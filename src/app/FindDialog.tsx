import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { stepById } from '#catalog/steps.ts';
import { findMilestones } from '#domain/findMilestones.ts';
import type { Milestone } from '#domain/milestone.ts';
import { MilestoneStatusText } from '#parts/MilestoneRow.tsx';
import { paths } from '#parts/paths.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './FindDialog.module.css';

const mostResults = 8;

/** Finds any milestone by typing; arrows choose, Enter opens it in its step. */
export function FindDialog({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const listId = useId();
  const milestones = useAppState(milestonesOf);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const results = findMilestones(milestones, typed, mostResults);
  const optionId = (index: number): string => `${listId}-${index}`;

  function open({ step, id }: Milestone): void {
    onClose();
    void navigate(paths.step.link(step, id));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const result = results[chosen];
    if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, results.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && result !== undefined) open(result);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog title="Find a milestone" onClose={onClose}>
      <TextField
        label="Milestone"
        hidesLabel
        type="search"
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        placeholder="Type a few letters"
        role="combobox"
        aria-expanded={results.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={results.length > 0 ? optionId(chosen) : undefined}
      />
      <div className={styles.results} id={listId} role="listbox" aria-label="Found milestones">
        {results.map((milestone, index) => (
          <button
            key={milestone.id}
            id={optionId(index)}
            className={styles.result}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => open(milestone)}
            onPointerMove={() => setChosen(index)}
          >
            <span>
              <b>{milestone.title}</b>
              <span className={styles.step}>{stepById(milestone.step).name}</span>
            </span>
            <MilestoneStatusText milestone={milestone} />
          </button>
        ))}
      </div>
      <p className={styles.outcome} role="status">
        {outcomeText(typed, results.length)}
      </p>
    </Dialog>
  );
}

function outcomeText(typed: string, count: number): string {
  if (typed.trim() === '') return 'All milestones are searched, also those that are done.';
  if (count === 0) return `Nothing called “${typed.trim()}”.`;
  return count === 1 ? 'One milestone found.' : `${count} milestones found.`;
}
