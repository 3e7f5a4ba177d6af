import { Suspense, useRef, useState } from 'react';
import { categoryName } from '#catalog/procedures.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { downloadCsv } from '#store/downloads.ts';
import { loadedPart } from '#store/loadedPart.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import styles from './CsvButtons.module.css';
import type { CsvFile } from './csvFile.ts';

const ImportCsvDialog = lazyPart(() => import('./ImportCsvDialog.tsx'), 'ImportCsvDialog');

/** The log as a table of text, in and out. What that takes is loaded when it is asked for. */
export function CsvButtons() {
  const store = useAppStore();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<CsvFile | null>(null);

  async function exportCsv(): Promise<void> {
    const part = await loadedPart(store, () => import('#exchange/procedureCsv.ts'));
    if (part === null) return;
    const csv = part.procedureCsv(procedureLogOf(store.getState()), categoryName);
    downloadCsv(store, 'procedures', csv);
  }

  async function read(chosen: File): Promise<void> {
    const part = await loadedPart(store, () => import('./csvFile.ts'));
    if (part !== null) setFile(await part.readCsvFile(chosen));
  }

  return (
    <>
      <span className={styles.buttons}>
        <Button variant="ghost" onClick={() => picker.current?.click()}>
          <Icon name="upload" />
          Import CSV
        </Button>
        <Button variant="ghost" onClick={() => void exportCsv()}>
          <Icon name="download" />
          Export CSV
        </Button>
      </span>
      <input
        ref={picker}
        hidden
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-label="CSV file"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) void read(chosen);
          // Or the browser would not tell of the same file chosen again.
          target.value = '';
        }}
      />
      {file !== null && (
        <Suspense>
          <ImportCsvDialog file={file} onClose={() => setFile(null)} />
        </Suspense>
      )}
    </>
  );
}
