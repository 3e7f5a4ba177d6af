import { LostCountryNote } from '#parts/LostCountryNote.tsx';
import { useAppState } from '#store/useAppStore.ts';
import styles from './CountryNotice.module.css';

/** Above every page, where the facts of a country could not be loaded. */
export function CountryNotice() {
  const isLost = useAppState((state) => state.isCountryLost);
  return (
    isLost && (
      <div className={styles.notice}>
        <LostCountryNote>Your record is safe and complete.</LostCountryNote>
      </div>
    )
  );
}
