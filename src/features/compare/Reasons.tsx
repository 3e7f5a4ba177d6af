import { ledgerDifferences, shiftBetween } from '#domain/comparison.ts';
import { capitalized } from '#parts/letterCase.ts';
import { shiftText } from '#parts/shiftText.ts';
import type { Outcome } from '#store/derivedScenarios.ts';
import { lineDifferenceText } from './compareTexts.ts';
import styles from './DifferencesTable.module.css';

/** The lines of the sum that are not the same, which make all of the difference between the ends. */
export function Reasons({ own, other }: { readonly own: Outcome; readonly other: Outcome }) {
  const { start, schoolLines, lines } = ledgerDifferences(own.ledger, other.ledger);
  const end = shiftBetween(own.ledger.end, other.ledger.end);
  const texts = [
    ...schoolLines.map(lineDifferenceText),
    ...(start.direction === 'same'
      ? []
      : [`${capitalized(other.pathway.training)} begins ${shiftText(start)}`]),
    ...lines.map(lineDifferenceText),
  ];
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
