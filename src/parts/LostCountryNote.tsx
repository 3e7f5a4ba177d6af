import type { ReactNode } from 'react';
import { loadCountriesOf } from '#store/countries.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';

/** Says that the facts of a country could not be loaded; `children` come first. No dates of another stand in for its own. */
export function LostCountryNote({ children }: { readonly children?: ReactNode }) {
  const store = useAppStore();
  return (
    <Note
      kind="bad"
      isAlert
      fact="The training rules of a country could not be loaded."
      actions={
        <Button size="small" onClick={() => void loadCountriesOf(store, store.getState().tables)}>
          Try again
        </Button>
      }
    >
      {children} The dates that follow from them are shown when they are here.
    </Note>
  );
}
