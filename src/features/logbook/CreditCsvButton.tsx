import { creditsOf } from '#store/derivedCredits.ts';
import { downloadCsv } from '#store/downloads.ts';
import { loadedPart } from '#store/loadedPart.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './CsvButtons.module.css';

/** The credits as a table of text. */
export function CreditCsvButton() {
  const store = useAppStore();

  async function exportCsv(): Promise<void> {
    const part = await loadedPart(store, () => import('#exchange/creditCsv.ts'));
    if (part === null) return;
    downloadCsv(store, 'credits', part.creditCsv(creditsOf(store.getState())));
  }

  return (
    <span className={styles.buttons}>
      <Button variant="ghost" onClick={() => void exportCsv()}>
        <Icon name="download" />
        Export CSV
      </Button>
    </span>
  );
}
