import { creditsOf } from '#store/derivedCredits.ts';
import { downloadCsv } from '#store/downloads.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

/** The credits as a table of text. */
export function CreditCsvButton() {
  const store = useAppStore();

  async function exportCsv(): Promise<void> {
    const { creditCsv } = await import('#exchange/creditCsv.ts');
    downloadCsv(store, 'credits', creditCsv(creditsOf(store.getState())));
  }

  return (
    <Button variant="ghost" onClick={() => void exportCsv()}>
      <Icon name="download" />
      Export CSV
    </Button>
  );
}
