import { categoryAmountText, earnedText } from '#parts/creditTexts.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { siteOf } from '#parts/siteOf.ts';
import { creditsOf, creditWindowsOf } from '#store/derivedCredits.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { SharedMeter } from './SharedMeter.tsx';
import styles from './SharedList.module.css';

interface SharedCreditsProps {
  /** Their pathway is in the link, and with it the country whose rules hold. */
  readonly hasPlan: boolean;
}

/** The credits, and what they are in the windows in which they count. */
export function SharedCredits({ hasPlan }: SharedCreditsProps) {
  const credits = useAppState(creditsOf);
  const followed = useAppState(({ tables }) => tables.targets);
  const windows = useAppState(creditWindowsOf).filter(({ rule }) => hasPlan || followed[rule.id]);
  return (
    <section aria-labelledby="credits">
      <SectionHeading id="credits" title="Credits">
        {credits.length}
      </SectionHeading>
      {credits.length === 0 ? (
        <p className={styles.none}>Nothing is logged yet.</p>
      ) : (
        <>
          <div className={styles.meters}>
            {windows.map((shown) => (
              <SharedMeter
                key={shown.rule.id}
                name={shown.rule.name}
                value={shown.window.earned}
                planned={shown.window.ahead}
                max={shown.rule.minimum}
                text={earnedText(shown)}
              />
            ))}
          </div>
          <Entries />
        </>
      )}
    </section>
  );
}

function Entries() {
  const credits = useAppState(creditsOf);
  return (
    <details className={styles.folded}>
      <summary>Each entry, {credits.length}</summary>
      <ul className={styles.list}>
        {credits.map(({ id, date, title, provider, amount, category, link }) => (
          <li key={id} className={styles.row}>
            <div>
              <p className={styles.name}>{title}</p>
              <p className={styles.meta}>
                {provider}{' '}
                {link !== undefined && (
                  <a href={link} target="_blank" rel="noreferrer">
                    {siteOf(link)}
                  </a>
                )}
              </p>
            </div>
            <p className={styles.figures}>
              {categoryAmountText(amount, category)}, <DateText date={date} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
