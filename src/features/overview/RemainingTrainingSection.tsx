import { Suspense, useState } from 'react';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { RemainingHeadline, RemainingLabel } from '#parts/RemainingHeadline.tsx';
import { isCountryMissing, remainingTrainingOf } from '#store/derivedPlan.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useIsRead } from '#store/useIsRead.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
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
            whose="own"
            link={<Link to={paths.settings.link()}>Change the plan</Link>}
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
