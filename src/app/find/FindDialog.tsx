import { useLocation, useNavigate } from 'react-router';
import { useFrameActions } from '#parts/frameActions.ts';
import { MilestoneStatusText } from '#parts/MilestoneRow.tsx';
import { useAppStore } from '#store/useAppStore.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { keyTexts } from '#ui/keystroke.ts';
import { KeyTexts } from '#ui/KeyTexts.tsx';
import { SearchList } from '#ui/SearchList.tsx';
import type { FindEntry } from './findEntry.ts';
import styles from './FindDialog.module.css';
import { useEntryGroups } from './useEntryGroups.ts';

interface FindDialogProps {
  /** It begins with what was typed before it was there. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
}

/** The palette: finds whatever has a name and goes there, and does what can be done from anywhere. */
export function FindDialog({ typed, onType, onClose }: FindDialogProps) {
  const store = useAppStore();
  const frame = useFrameActions();
  const navigate = useNavigate();
  const { pathname: path } = useLocation();
  const { groups, count, shown, isPartial } = useEntryGroups(typed);

  function choose({ deed }: FindEntry): void {
    onClose();
    if ('to' in deed) void navigate(deed.to);
    else void deed.act({ store, frame, path });
  }

  const outcome = outcomeText(typed.trim(), count, shown);
  return (
    <Dialog title="Find and do" place="top" width="wide" onClose={onClose}>
      <SearchList
        label="Find and do"
        placeholder="What to find, or to do"
        typed={typed}
        onType={onType}
        listLabel="Found"
        groups={groups}
        onChoose={choose}
        outcome={isPartial ? `${outcome} ${partialText}` : outcome}
      >
        {(entry) => <Entry entry={entry} />}
      </SearchList>
    </Dialog>
  );
}

function Entry({ entry: { title, detail, milestone, keys } }: { readonly entry: FindEntry }) {
  return (
    <>
      <span>
        <b className={styles.title}>{title}</b>
        {detail !== undefined && detail !== '' && <span className={styles.detail}>{detail}</span>}
      </span>
      {milestone !== undefined && <MilestoneStatusText milestone={milestone} />}
      {keys !== undefined && (
        <span className={styles.keys}>
          <KeyTexts texts={keyTexts(keys)} />
        </span>
      )}
    </>
  );
}

const partialText =
  'Not all could be searched, because a part of the app could not be loaded. Reload the page to search the rest.';

function outcomeText(typed: string, count: number, shown: number): string {
  if (typed === '') {
    return 'This searches milestones, places, rotations, contacts, procedures and the field guide.';
  }
  if (count === 0) return `Nothing is called “${typed}”.`;
  if (shown < count) return `${shown} of ${count} found are shown. Type more to narrow them.`;
  return `${count} found.`;
}
