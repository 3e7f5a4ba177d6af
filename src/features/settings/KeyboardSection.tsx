import { useFrameActions } from '#parts/frameActions.ts';
import { turnSingleKeys, useSingleKeys } from '#store/singleKeys.ts';
import { Button } from '#ui/Button.tsx';
import { DataRow } from './DataRow.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import styles from './YourDataSection.module.css';

/** The way to the list of keys for those who do not know the key that opens it, and what is heard of them. */
export function KeyboardSection() {
  const { openShortcuts } = useFrameActions();
  const areOn = useSingleKeys();
  return (
    <SettingsSection id="keyboard" title="Keyboard">
      <div className={styles.rows}>
        <DataRow
          title="Keyboard shortcuts"
          actions={
            <Button
              aria-label="Show keyboard shortcuts"
              aria-haspopup="dialog"
              onClick={openShortcuts}
            >
              Show
            </Button>
          }
        >
          Keys for finding, undoing, filling blocks and moving along the timeline.
        </DataRow>
        <DataRow
          title="Keys without Ctrl or Cmd"
          actions={
            <Button onClick={() => turnSingleKeys(areOn ? 'off' : 'on')}>
              {areOn ? 'Turn off' : 'Turn on'}
            </Button>
          }
        >
          {areOn
            ? 'On: / finds, and ? lists the shortcuts. Turn them off if you dictate, or press them by accident.'
            : 'Off in this browser: / and ? do nothing. Ctrl or Cmd with K still finds.'}
        </DataRow>
      </div>
    </SettingsSection>
  );
}
