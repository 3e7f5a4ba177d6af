import { earnedText, yearsText } from '#parts/creditTexts.ts';
import type { RuleWindow } from '#store/derivedCredits.ts';
import { DateText } from '#ui/DateText.tsx';
import { shortSiteOf } from './packetTexts.ts';
import { SheetSection } from './Sheet.tsx';
import styles from './Sheet.module.css';

interface CreditsSectionProps {
  readonly windows: readonly RuleWindow[];
}

/** What is earned in each window. */
export function CreditsSection({ windows }: CreditsSectionProps) {
  return (
    <SheetSection id="packet-credits" title="Credits">
      <ul className={styles.lines}>
        {windows.map((shown) => (
          <li key={shown.rule.id}>
            {shown.rule.name}: {earnedText(shown)}{' '}
            <span className={styles.source}>
              {yearsText(shown)}
              {shown.firstAskedBy !== null && (
                <>
                  , first asked for by <DateText date={shown.firstAskedBy} />
                </>
              )}
              {shown.rule.source !== null && `, ${shortSiteOf(shown.rule.source)}`}
            </span>
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
