import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { DataRow } from './DataRow.tsx';
import styles from './ImportRow.module.css';

const ImportDialog = lazyPart(() => import('./ImportDialog.tsx'), 'ImportDialog');

/** A backup file is chosen here, or dropped anywhere on the page. */
export function ImportRow() {
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function take(files: readonly File[]): void {
    const [first] = files;
    if (first === undefined) return;
    setProblem(files.length > 1 ? severalFiles(files.length) : null);
    if (files.length === 1) setFile(first);
  }

  const isDragged = useDroppedFiles((files) => {
    if (file === null) take(files);
  });

  return (
    <>
      <DataRow
        title="Restore or merge"
        actions={
          <Button onClick={() => picker.current?.click()}>
            <Icon name="upload" />
            Choose a file
          </Button>
        }
      >
        <p className={isDragged ? styles.dragged : undefined}>
          {isDragged
            ? 'Drop the backup file here.'
            : 'Bring in a backup. You see what will change before anything does. A restore point is taken first.'}
        </p>
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <input
          ref={picker}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label="Backup file"
          onChange={({ target }) => {
            take([...(target.files ?? [])]);
            // Or the browser would not tell of the same file chosen again.
            target.value = '';
          }}
        />
      </DataRow>
      {file !== null && (
        <Suspense>
          <ImportDialog file={file} onClose={() => setFile(null)} />
        </Suspense>
      )}
    </>
  );
}

function severalFiles(count: number): string {
  return `Nothing was imported: ${count} files were dropped. Bring in one backup at a time.`;
}

/** True while files are dragged over the page. Dropped ones would otherwise be opened in its place. */
function useDroppedFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [isDragged, setIsDragged] = useState(false);
  const take = useEffectEvent(onDrop);

  useEffect(() => {
    const stopListening = new AbortController();
    const { signal } = stopListening;
    const whenOfFiles = (react: (event: DragEvent) => void) => (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      react(event);
    };
    window.addEventListener(
      'dragover',
      whenOfFiles(() => setIsDragged(true)),
      { signal },
    );
    window.addEventListener(
      'dragleave',
      // It also leaves each element for the next.
      whenOfFiles(({ relatedTarget }) => setIsDragged(relatedTarget !== null)),
      { signal },
    );
    window.addEventListener(
      'drop',
      whenOfFiles(({ dataTransfer }) => {
        setIsDragged(false);
        take([...(dataTransfer?.files ?? [])]);
      }),
      { signal },
    );
    return () => stopListening.abort();
  }, []);
  return isDragged;
}
