import { downloadBackup } from '#store/downloads.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import styles from './YourDataSection.module.css';

export function YourDataSection() {
  const store = useAppStore();
  return (
    <SettingsSection
      id="your-data"
      title="Your data"
      lede="Everything stays in this browser. Nothing is sent anywhere."
    >
      <div className={styles.row}>
        <div>
          <h3>Copy of your record</h3>
          <p>One file with everything you have entered.</p>
        </div>
        <Button onClick={() => void downloadBackup(store)}>
          <Icon name="download" />
          Download a copy
        </Button>
      </div>
    </SettingsSection>
  );
}
