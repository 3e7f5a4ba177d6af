import { shiftBetween } from '#domain/comparison.ts';
import { shiftText } from '#parts/shiftText.ts';
import type { Outcome } from '#store/derivedScenarios.ts';
import { reasonTexts } from './compareTexts.ts';
import styles from './DifferencesTable.module.css';

/** The lines of the sum that are not the same, which make all of the difference between the ends. */
export function Reasons({ own, other }: { readonly own: Outcome; readonly other: Outcome }) {
  const end = shiftBetween(own.ledger.end, other.ledger.end);
  const texts = reasonTexts(own, other);
  return (
    <>
      <b>{end.direction === 'same' ? 'Same end' : `Ends ${shiftText(end)}`}</b>
      {texts.length > 0 && (
        <ul className={styles.reasons}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
