import type { ReactNode } from 'react';
import { useState } from 'react';
import { loadCountriesAgain } from '#store/countries.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';

/**
 * Says that the facts of a country could not be loaded; `children` come first. No dates of another stand in for its
 * own.
 */
export function LostCountryNote({ children }: { readonly children?: ReactNode }) {
  const store = useAppStore();
  const [isOutOfReach, setIsOutOfReach] = useState(false);

  async function tryAgain(): Promise<void> {
    setIsOutOfReach(false);
    setIsOutOfReach(!(await loadCountriesAgain(store)));
  }

  return (
    <Note
      kind="bad"
      isAlert
      fact="The training rules of a country could not be loaded."
      actions={
        <Button size="small" onClick={() => void tryAgain()}>
          Try again
        </Button>
      }
    >
      {children} The dates that follow from them are shown when they are here.
      {isOutOfReach && ' The network is still gone.'}
    </Note>
  );
}
