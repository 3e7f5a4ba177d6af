import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Link } from '#parts/Link.tsx';
import { openedLink } from '#parts/openedLink.ts';
import { paths } from '#parts/paths.ts';
import { leaveFor } from '#platform/page.ts';
import { onTabNews } from '#platform/tabs.ts';
import { downloadBackup, downloadDamaged } from '#store/downloads.ts';
import type { Damage, SaveState } from '#store/saveState.ts';
import { lossesOf, saveStateOf } from '#store/saveState.ts';
import { useAppStore, useSaving } from '#store/useAppStore.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import styles from './StorageNotices.module.css';

/** Above every place, for as long as it is so: what happened to the stored record, what is safe, what to do. */
export function StorageNotices() {
  const saving = useSaving();
  return (
    <div className={styles.notices}>
      {!saving.isErasing && <SaveNotice state={saveStateOf(saving)} />}
      {lossesOf(saving).map((damage) => (
        <DamageNotice key={`${damage.part} ${damage.text}`} damage={damage} />
      ))}
    </div>
  );
}

function SaveNotice({ state }: { readonly state: SaveState }) {
  const store = useAppStore();
  const download = (
    <Button size="small" onClick={() => void downloadBackup(store)}>
      Download a copy
    </Button>
  );
  switch (state.kind) {
    case 'saved':
    case 'saving':
      return null;
    case 'erased':
      return (
        <ErasedNotice
          fact="What IR Roadmap stored in this browser has been erased."
          download={download}
        >
          To keep it, download a copy before you reload.
        </ErasedNotice>
      );
    case 'erased-in-part':
      return (
        <ErasedNotice
          fact="Not everything that IR Roadmap stored in this browser could be erased."
          download={download}
        >
          What is left may come back when you reload: erase everything once more in Settings, or
          clear this site’s data in the browser’s settings.
        </ErasedNotice>
      );
    case 'read-only':
      return (
        <Note
          kind="warning"
          isAlert
          fact="A newer version of IR Roadmap has written here."
          actions={
            <>
              <ReloadButton />
              {download}
            </>
          }
        >
          This tab can still show and download what it could read, but it will not save, so that
          nothing newer is lost. Whole parts of your record may be missing here and in the copy:
          reload to have all of it.
        </Note>
      );
    case 'memory-only':
      return (
        <Note
          kind="bad"
          isAlert
          fact="This browser does not let the app store anything."
          actions={download}
        >
          Your changes are held in this tab only. Download a copy before you close it, or allow
          storage for this page and reload.
        </Note>
      );
    case 'full': {
      const [lacking, kept] = fullTexts(state.unwritten);
      return (
        <Note
          kind="bad"
          isAlert
          fact={`This browser’s storage is full. ${lacking}`}
          actions={download}
        >
          {kept}{' '}
          {state.isMirrored
            ? 'kept in the browser’s second copy. '
            : 'held in this tab, so keep it open. '}
          Download a copy first, then free space. Saving resumes by itself.
        </Note>
      );
    }
    case 'one-copy':
      return (
        <Note
          kind="warning"
          isAlert
          fact="Your record is kept in one place only."
          actions={download}
        >
          {state.lost === 'mirror'
            ? 'The browser’s database, which holds the second copy, cannot be written.'
            : 'The browser’s quick storage cannot be written; the second copy can.'}{' '}
          Download a copy from time to time.
        </Note>
      );
  }
}

interface ErasedNoticeProps {
  readonly fact: string;
  readonly download: ReactNode;
  readonly children: ReactNode;
}

/** Until all is gone; then a new page starts anew, as the tab that erased it does. */
function ErasedNotice({ fact, download, children }: ErasedNoticeProps) {
  useEffect(
    () =>
      onTabNews((news) => {
        if (news === 'erased') leaveFor(paths.welcome.erasedLink());
      }),
    [],
  );
  return (
    <Note
      kind="warning"
      isAlert
      fact={fact}
      actions={
        <>
          <ReloadButton />
          {download}
        </>
      }
    >
      This tab still shows what it held, but saves nothing any more. {children}
    </Note>
  );
}

function ReloadButton() {
  return (
    <Button size="small" onClick={() => window.location.reload()}>
      Reload this tab
    </Button>
  );
}

/** None is unwritten where there was no room for what came from the second copy or another tab. */
function fullTexts(unwritten: number): readonly [lacking: string, kept: string] {
  switch (unwritten) {
    case 0:
      return ['Part of your record is not stored in it.', 'All of it is'];
    case 1:
      return ['Your last change is not saved yet.', 'It is'];
    default:
      return [`Your last ${unwritten} changes are not saved yet.`, 'They are'];
  }
}

const partNames: Readonly<Record<Damage['part'], string>> = {
  plan: 'your plan',
  milestones: 'your milestones',
  rotations: 'your rotations',
  procedures: 'your procedures',
  credits: 'your credits',
  contacts: 'your contacts',
  settings: 'your settings',
  adjustments: 'your adjustments',
  scenarios: 'your what-ifs',
  rotationChoices: 'your choices for rotations',
  targets: 'your targets',
  reading: 'your reading',
  undo: 'the list of changes that can be undone',
};

function DamageNotice({ damage }: { readonly damage: Damage }) {
  const store = useAppStore();
  return (
    <Note
      kind="bad"
      isAlert
      fact={`Part of your saved data could not be read: ${partNames[damage.part]}.`}
      actions={
        <>
          <Link
            className={buttonClass({ size: 'small' })}
            to={openedLink(paths.settings.link(), 'restore-points')}
          >
            Restore points
          </Link>
          <Button size="small" onClick={() => downloadDamaged(store, damage)}>
            Download the unreadable text
          </Button>
        </>
      }
    >
      {damage.keptIn === 'quarantine'
        ? 'The text was set aside byte for byte, and nothing has been deleted. '
        : 'The text stays where it is, and nothing is written over it. '}
      {damage.lost === 'some-records'
        ? 'What could be read of it is in use.'
        : 'What the browser’s second copy knows of it is in use.'}
    </Note>
  );
}
