import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { periodText } from '#domain/durationText.ts';
import type { RemainingTraining } from '#domain/remainingTraining.ts';
import { isSomething } from '#domain/remainingTraining.ts';
import { paths } from '#parts/paths.ts';
import { RemainingHeadline, RemainingLabel } from '#parts/RemainingHeadline.tsx';
import { isCountryMissing, finalPathwayOf, remainingTrainingOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { lazyPart } from '#ui/lazyPart.ts';

const LedgerDialog = lazyPart(() => import('./LedgerDialog.tsx'), 'LedgerDialog');

/** The headline of the app: years and months to the end of training, and the line that they lie on. */
export function RemainingTrainingSection() {
  const isRead = useIsRead();
  const isMissing = useAppState(isCountryMissing);
  const remaining = useAppState(remainingTrainingOf);
  return (
    <section aria-labelledby="remaining-training">
      <RemainingLabel>Remaining training</RemainingLabel>
      {isRead &&
        !isMissing &&
        (remaining === null ? (
          <NoPlanYet />
        ) : (
          <RemainingHeadline
            remaining={remaining}
            sentence={<Sentence remaining={remaining} />}
            actions={<Actions />}
          />
        ))}
    </section>
  );
}

function Actions() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        How is this worked out?
      </Button>
      <Link className={buttonClass({ size: 'small' })} to={paths.print.link()}>
        Print or mentor packet
      </Link>
      {isOpen && (
        <Suspense>
          <LedgerDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function Sentence({ remaining }: { readonly remaining: RemainingTraining }) {
  const { start, end, behind, position } = remaining;
  const pathway = useAppState(finalPathwayOf);
  const { dateStyle } = useAppState(settingsOf);
  const endDate = <DateText date={end} dateStyle={dateStyle} isLong />;
  const changePlan = <Link to={paths.settings.link()}>Change the plan</Link>;
  switch (position.kind) {
    case 'before':
      return (
        <>
          {pathway.name}, from <DateText date={start} dateStyle={dateStyle} isLong />, finishing{' '}
          {endDate}. {changePlan}
        </>
      );
    case 'finished':
      return (
        <>
          {pathway.name}, finished {endDate}, after {periodText(behind)}. {changePlan}
        </>
      );
    case 'in-training-year':
    case 'between':
      return (
        <>
          {pathway.name}, finishing {endDate}.{' '}
          {isSomething(behind) && `Behind you: ${periodText(behind)}. `}
          {changePlan}
        </>
      );
  }
}

function NoPlanYet() {
  return (
    <EmptyState
      drawing="fork"
      title="Add one date to see your years"
      headingLevel={3}
      actions={
        <Link className={buttonClass({ variant: 'primary' })} to={paths.welcome.link()}>
          Answer three questions
        </Link>
      }
    >
      With a graduation month the app can work out target dates and remaining training. Checklists
      work without it.
    </EmptyState>
  );
}
