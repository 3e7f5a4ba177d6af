import { Suspense } from 'react';
import type { Plan } from '#domain/plan.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import styles from './WelcomePreview.module.css';

/** Drawn only after the first answer, and so loaded only then. */
const FilledPreview = lazyPart(() => import('./FilledPreview.tsx'), 'FilledPreview');

interface WelcomePreviewProps {
  /** null until the answers make one. */
  readonly plan: Plan | null;
}

/** What the answers would draw. */
export function WelcomePreview({ plan }: WelcomePreviewProps) {
  return (
    <aside className={styles.preview} aria-label="Preview">
      {plan === null ? (
        <EmptyPreview />
      ) : (
        <Suspense fallback={<EmptyPreview />}>
          <FilledPreview plan={plan} />
        </Suspense>
      )}
    </aside>
  );
}

function EmptyPreview() {
  return (
    <>
      <p className={styles.label}>Remaining training</p>
      <p className={styles.headline}>Your years</p>
      <p className={styles.until}>A graduation month is enough to work them out.</p>
      <div className={styles.line}>
        <EmptyVessel />
      </div>
    </>
  );
}

/** Drawn by hand: the code that draws a real one loads with the first answer. */
function EmptyVessel() {
  return (
    <svg
      className={styles.vessel}
      viewBox="0 0 520 190"
      role="img"
      aria-label="An empty training line"
    >
      <path
        className={styles.branches}
        d="M36 92c52-4 46-34 98-40-40 10-36 40-84 52zM84 98c54 0 52 38 112 42-66 2-70-26-106-30zM196 102c48 0 54 34 106 38-56 2-68-24-104-26zM214 110c74 0 82-60 142-68-48 12-56 66-122 74zM322 82c50 0 50 38 100 42-54 2-60-26-98-30zM404 76c34 0 44-22 72-26-24 8-28 26-58 34z"
      />
      <path
        className={styles.trunk}
        d="M12 86c70 16 130 15 200 15 62 0 118-31 180-29 42 1 70 10 118 15a5 5 0 0 1 0 10c-48-4-76-12-118-13-62-2-118 33-180 33-70 0-130 5-200-11a10 10 0 0 1 0-20z"
      />
    </svg>
  );
}
