import { useState } from 'react';
import { steps } from '#catalog/steps.ts';
import type { Milestone } from '#domain/milestone.ts';
import {
  moveOwnMilestoneToStep,
  renameOwnMilestone,
  titleLimit,
} from '#store/ownMilestoneActions.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { titleProblem } from '#parts/titleProblem.ts';

/** What only a milestone of one's own has: a title that can be changed, and a step that it belongs to. */
export function OwnMilestoneFields({ milestone }: { readonly milestone: Milestone }) {
  const store = useAppStore();
  const [draft, setDraft] = useState<string | null>(null);
  const problem = draft === null ? null : titleProblem(draft, titleLimit);

  function save(): void {
    if (draft === null || problem !== null) return;
    renameOwnMilestone(store, milestone, draft.trim());
    setDraft(null);
  }

  return (
    <>
      <TextField
        label="Title"
        value={draft ?? milestone.title}
        onChange={setDraft}
        onBlur={save}
        onEnter={save}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || draft === null) return;
          // The next Escape closes the milestone.
          event.stopPropagation();
          setDraft(null);
        }}
        error={problem}
      />
      <SelectField
        label="Step"
        value={milestone.step}
        options={steps.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(step) => moveOwnMilestoneToStep(store, milestone, step)}
      />
    </>
  );
}
