import { loadCountriesOf } from '#store/countries.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import styles from './CountryNotice.module.css';

/** Says that the facts of a country could not be loaded. No dates of another stand in for its own. */
export function CountryNotice() {
  const store = useAppStore();
  const isLost = useAppState((state) => state.isCountryLost);
  if (!isLost) return null;
  return (
    <div className={styles.notice}>
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
        Your record is safe and complete. The dates that follow from them are shown when they are
        here.
      </Note>
    </div>
  );
}
