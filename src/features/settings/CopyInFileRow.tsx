import { useSyncExternalStore } from 'react';
import type { CopyInFile, CopyKeeper } from '#store/copyInFile.ts';
import { canKeepInFile, copyKeeper } from '#store/copyInFile.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { copyTroubleText } from './copyTroubleText.ts';
import { DataRow } from './DataRow.tsx';
import styles from './ImportRow.module.css';

/** A file that follows every save, where the browser can write one. */
export function CopyInFileRow() {
  const store = useAppStore();
  return canKeepInFile() ? <Row keeper={copyKeeper(store)} /> : null;
}

function Row({ keeper }: { readonly keeper: CopyKeeper }) {
  const copy = useSyncExternalStore(keeper.onChange, keeper.state);
  return (
    <DataRow title="Keep a copy in a file" actions={<Actions copy={copy} keeper={keeper} />}>
      {copy.kind === 'stopped' ? (
        <p className={styles.problem} role="alert">
          {copyTroubleText(copy.trouble, copy.name)}
        </p>
      ) : (
        <p>{stateText(copy)}</p>
      )}
    </DataRow>
  );
}

function Actions({ copy, keeper }: { readonly copy: CopyInFile; readonly keeper: CopyKeeper }) {
  const stop = <Button onClick={() => void keeper.stop()}>Stop keeping the copy</Button>;
  switch (copy.kind) {
    case 'off':
      return (
        <>
          <Button onClick={() => void keeper.startNew()}>New file</Button>
          <Button onClick={() => void keeper.startExisting()}>File that is there</Button>
        </>
      );
    case 'on':
      return stop;
    case 'stopped':
      return (
        <>
          <Button onClick={() => void keeper.goOn()}>Go on</Button>
          {stop}
        </>
      );
  }
}

function stateText(copy: Exclude<CopyInFile, { readonly kind: 'stopped' }>): string {
  if (copy.kind === 'off') {
    return 'Writes your whole record to a file of yours after every save. In a folder that is synced it reaches your other devices, and what they wrote there is merged in.';
  }
  return copy.writtenAt === null
    ? `“${copy.name}” has all of your record.`
    : `“${copy.name}” was written at ${copy.writtenAt}.`;
}
