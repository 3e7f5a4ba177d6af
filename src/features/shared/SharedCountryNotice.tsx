import { loadCountriesOf } from '#store/countries.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';

/** Says that the rules which the dates follow from could not be loaded. */
export function SharedCountryNotice() {
  const store = useAppStore();
  const isLost = useAppState((state) => state.isCountryLost);
  if (!isLost) return null;
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
      The dates that follow from them are shown when they are here.
    </Note>
  );
}
