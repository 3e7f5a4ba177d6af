import { useFrameActions } from '#parts/frameActions.ts';
import { Button } from '#ui/Button.tsx';
import { DataRow } from './DataRow.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import styles from './YourDataSection.module.css';

/** The way to the list of keys for those who do not know the key that opens it. */
export function KeyboardSection() {
  const { openShortcuts } = useFrameActions();
  return (
    <SettingsSection id="keyboard" title="Keyboard">
      <div className={styles.rows}>
        <DataRow
          title="Keyboard shortcuts"
          actions={
            <Button aria-haspopup="dialog" onClick={openShortcuts}>
              Show
            </Button>
          }
        >
          Keys for finding, undoing, filling blocks and moving along the timeline.
        </DataRow>
      </div>
    </SettingsSection>
  );
}
