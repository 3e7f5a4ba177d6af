import type { ReactNode } from 'react';
import { Suspense, useState } from 'react';
import { dateText } from '#domain/dateText.ts';
import { newEntry } from '#parts/openedLink.ts';
import { PageHead } from '#parts/PageHead.tsx';
import { ReachedNotice } from '#parts/ReachedNotice.tsx';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import { useOpened } from '#parts/useOpened.ts';
import { categoryAmountText, costText, creditCategoryNames } from '#parts/creditTexts.ts';
import { countText } from '#parts/numberTexts.ts';
import type { Credit } from '#store/derivedCredits.ts';
import { creditsOf } from '#store/derivedCredits.ts';
import { scheduleOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsReadWhole } from '#store/useIsRead.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { DateText } from '#ui/DateText.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { CreditCsvButton } from './CreditCsvButton.tsx';
import { CreditWindows } from './CreditWindows.tsx';
import styles from './LogList.module.css';
import { LogbookTabs } from './LogbookTabs.tsx';

const CreditDialog = lazyPart(() => import('./CreditDialog.tsx'), 'CreditDialog');

/** Continuing education: what counts until when, and the log of it. */
export function CreditsScreen() {
  const isReadWhole = useIsReadWhole();
  const credits = useAppState(creditsOf);
  const [opened, open] = useOpened();
  const edited = credits.find(({ id }) => id === opened);
  const addButton = (
    <Button variant="primary" aria-haspopup="dialog" onClick={() => open(newEntry)}>
      Add credit
    </Button>
  );
  return (
    <>
      <PageHead title="Credits">
        {isReadWhole && credits.length > 0 && (
          <>
            <CreditCsvButton />
            {addButton}
          </>
        )}
      </PageHead>
      <LogbookTabs />
      {isReadWhole && (
        <>
          <ReachedNotice kinds={['credits', 'meeting']} />
          {credits.length === 0 && (
            <div className={styles.beginning}>
              <NoCredits actions={addButton} />
            </div>
          )}
          <CreditWindows />
          {credits.length > 0 && <CreditList credits={credits} onEdit={({ id }) => open(id)} />}
        </>
      )}
      {isReadWhole && (edited !== undefined || opened === newEntry) && (
        <Suspense>
          <CreditDialog key={opened} credit={edited ?? null} onClose={() => open(null)} />
        </Suspense>
      )}
    </>
  );
}

function NoCredits({ actions }: { readonly actions: ReactNode }) {
  const today = useAppState((state) => state.today);
  const end = useAppState(scheduleOf)?.anchors['training-end'];
  return end !== undefined && end < today ? (
    <EmptyState drawing="rise" title="Log your first credit" actions={actions}>
      Courses and meetings count within windows of calendar years. The figures below then show what
      is still needed, and until when.
    </EmptyState>
  ) : (
    <EmptyState drawing="rise" title="CME starts after training" actions={actions}>
      From your first year in practice you collect credits, within windows of calendar years.
      Meetings and courses of today can be kept here too.
    </EmptyState>
  );
}

/** So many are shown until the others are asked for. */
const shownAtFirst = 50;

interface CreditListProps {
  readonly credits: readonly Credit[];
  readonly onEdit: (credit: Credit) => void;
}

function CreditList({ credits, onEdit }: CreditListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? credits : credits.slice(0, shownAtFirst);
  return (
    <section className={styles.section} aria-labelledby="credit-log">
      <SectionHeading id="credit-log" title="Credit log">
        {countText(credits.length)}
      </SectionHeading>
      <ul className={styles.list}>
        {shown.map((credit) => (
          <CreditRow key={credit.id} credit={credit} onEdit={onEdit} />
        ))}
      </ul>
      {shown.length < credits.length && (
        <Button onClick={() => setShowsAll(true)}>
          Show {countText(credits.length - shown.length)} older
        </Button>
      )}
    </section>
  );
}

interface CreditRowProps {
  readonly credit: Credit;
  readonly onEdit: (credit: Credit) => void;
}

function CreditRow({ credit, onEdit }: CreditRowProps) {
  const dateStyle = useDateStyle();
  const { title, date, provider, cost, link, amount, category } = credit;
  const label = `${title}, ${dateText(date, dateStyle)}`;
  return (
    <li className={styles.row}>
      <div>
        <button
          className={styles.name}
          type="button"
          aria-label={label}
          aria-haspopup="dialog"
          onClick={() => onEdit(credit)}
        >
          {title}
        </button>
        <p className={styles.meta}>
          <DateText date={date} />
          {provider !== undefined && `\u00a0· ${provider}`}
          {cost !== undefined && `\u00a0· cost ${costText(cost)}`}
          {link !== undefined && (
            <>
              {'\u00a0· '}
              <a
                href={link}
                target="_blank"
                rel="noreferrer"
                aria-label={`Certificate of ${label}`}
              >
                Certificate
              </a>
            </>
          )}
        </p>
      </div>
      <p className={styles.figures}>
        <b>{categoryAmountText(amount, category)}</b>
        <span>{creditCategoryNames[category]}</span>
      </p>
    </li>
  );
}
