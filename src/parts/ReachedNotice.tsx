import type { ReachedFact, ReachedMilestone } from '#domain/reachedMilestones.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { reachedOf } from '#store/derivedReached.ts';
import { checkOff } from '#store/milestoneActions.ts';
import { dismissNotice } from '#store/settingsActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { Button } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { Note } from '#ui/Note.tsx';
import { pluralText } from './numberTexts.ts';
import styles from './ReachedNotice.module.css';

interface ReachedNoticeProps {
  /** Only what these logs show. */
  readonly kinds?: readonly ReachedFact['kind'][];
}

/** Milestones that the logs show to be reached, each to be checked off with one press; none is by itself. */
export function ReachedNotice({ kinds }: ReachedNoticeProps) {
  const { dismissed } = useAppState(settingsOf);
  const reached = useDeferredAppState(reachedOf).filter(
    (one) => (kinds?.includes(one.fact.kind) ?? true) && !dismissed.includes(idOf(one)),
  );
  if (reached.length === 0) return null;
  return (
    <div className={styles.notices}>
      {reached.map((one) => (
        <OneReached key={one.milestone} reached={one} />
      ))}
    </div>
  );
}

function OneReached({ reached }: { readonly reached: ReachedMilestone }) {
  const store = useAppStore();
  const { milestone: id, title, everyMonths, on, fact, alsoNeeds } = reached;
  return (
    <Note
      kind="good"
      fact={factText(fact)}
      onDismiss={() => dismissNotice(store, idOf(reached))}
      actions={
        <Button
          size="small"
          aria-label={`Check off ${title}`}
          onClick={() => checkOff(store, { id, title, everyMonths }, on)}
        >
          Check it off
        </Button>
      }
    >
      “{title}” may be done as of <DateText date={on} />.{alsoNeeds !== null && ` ${alsoNeeds}`}
    </Note>
  );
}

/** Under which the notice is put away: reached on another day, it is another one. */
function idOf({ milestone, on }: ReachedMilestone): string {
  return `reached-${milestone}-${on}`;
}

function factText(fact: ReachedFact): string {
  switch (fact.kind) {
    case 'procedures':
      return `${pluralText(fact.count, 'procedure is', 'procedures are')} logged.`;
    case 'credits':
      return `${fact.rule}: what is asked for is in your log.`;
    case 'meeting':
      return `“${fact.title}” is in your credits.`;
    case 'contact':
      return `${fact.name} is in your contacts as a mentor.`;
    case 'letters':
      return `${pluralText(fact.count, 'letter of recommendation is', 'letters of recommendation are')} submitted.`;
  }
}
