import { useCallback } from 'react';
import { dateText } from '#domain/dateText.ts';
import { useLoadedLater } from '#parts/useLoadedLater.ts';
import { downloadOriginal, quarantinedOf } from '#store/quarantined.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { Icon } from '#ui/Icon.tsx';
import styles from './YourDataScreen.module.css';

/** What could not be read and was set aside, to be downloaded; not there when there is nothing of it. */
export function QuarantinedOriginals() {
  const store = useAppStore();
  const dateStyle = useDateStyle();
  const list = useCallback(() => quarantinedOf(store), [store]);
  const { value: entries } = useLoadedLater(true, list);
  if (entries === null || entries.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">Set aside</h2>
      <p>What could not be read whole, or was of an older format, is kept here byte for byte.</p>
      <ul className={styles.originals}>
        {entries.map((entry) => (
          <li key={`${entry.key} ${entry.at} ${entry.reason} ${entry.text.length}`}>
            <span>
              {entry.key}, {dateText(entry.day, dateStyle)}, {entry.time}
            </span>
            <Button
              size="small"
              aria-label={`Download ${entry.key}`}
              onClick={() => downloadOriginal(entry)}
            >
              <Icon name="download" />
              Download
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
