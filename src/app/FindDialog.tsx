import { useNavigate } from 'react-router';
import { otherNames } from '#catalog/otherNames.ts';
import { stepById } from '#catalog/steps.ts';
import { findByWords } from '#domain/findByWords.ts';
import type { Milestone } from '#domain/milestone.ts';
import { otherNamesIn } from '#domain/otherNames.ts';
import { MilestoneStatusText } from '#parts/MilestoneRow.tsx';
import { paths } from '#parts/paths.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { SearchList } from '#ui/SearchList.tsx';
import styles from './FindDialog.module.css';

const mostResults = 8;

interface FindDialogProps {
  /** It begins with what was typed before it was there. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
}

/** Finds any milestone by typing; arrows choose, Enter opens it in its step. */
export function FindDialog({ typed, onType, onClose }: FindDialogProps) {
  const navigate = useNavigate();
  const milestones = useAppState(milestonesOf);
  const results = findByWords(milestones.map(findable), typed)
    .slice(0, mostResults)
    .map(({ milestone }) => milestone);

  function open({ step, id }: Milestone): void {
    onClose();
    void navigate(paths.step.link(step, id));
  }

  return (
    <Dialog title="Find a milestone" onClose={onClose}>
      <SearchList
        label="Milestone"
        typed={typed}
        onType={onType}
        listLabel="Found milestones"
        found={results}
        onChoose={open}
        outcome={outcomeText(typed, results.length)}
      >
        {(milestone) => (
          <>
            <span>
              <b className={styles.title}>{milestone.title}</b>
              <span className={styles.step}>{stepById(milestone.step).name}</span>
            </span>
            <MilestoneStatusText milestone={milestone} />
          </>
        )}
      </SearchList>
    </Dialog>
  );
}

function findable(milestone: Milestone) {
  const { title, isDone, isNotForMe } = milestone;
  const otherWords = otherNamesIn(title, otherNames);
  return { title, otherWords, isLast: isDone || isNotForMe, milestone };
}

function outcomeText(typed: string, count: number): string {
  if (typed.trim() === '') return 'All milestones are searched, also those that are done.';
  if (count === 0) return `Nothing called “${typed.trim()}”.`;
  return count === 1 ? 'One milestone found.' : `${count} milestones found.`;
}
