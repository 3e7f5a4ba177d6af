import type { Settings } from '#store/derivedSettings.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { setDateStyle, setTheme } from '#store/settingsActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import styles from './PlanSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

const themes: readonly { readonly value: Settings['theme']; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const dateStyles: readonly DateStyle[] = ['month-day-year', 'day-month-year', 'iso'];

/** The theme, and how dates are written: each choice shows the day of today. */
export function AppearanceSection() {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const { theme, dateStyle } = useAppState(settingsOf);
  return (
    <SettingsSection id="appearance" title="Appearance">
      <div className={styles.fields}>
        <SegmentedControl
          legend="Theme"
          isFull
          value={theme}
          options={themes}
          onChange={(value) => setTheme(store, value)}
        />
        <SegmentedControl
          legend="Dates"
          isFull
          value={dateStyle}
          options={dateStyles.map((value) => ({ value, label: dateText(today, value) }))}
          onChange={(value) => setDateStyle(store, value)}
        />
      </div>
    </SettingsSection>
  );
}
