import { lazy, Suspense } from 'react';
import type { Plan } from '#domain/plan.ts';
import styles from './WelcomePreview.module.css';

/** Drawn only after the first answer, and so loaded only then. */
const FilledPreview = lazy(async () => ({
  default: (await import('./FilledPreview.tsx')).FilledPreview,
}));

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
        d="M40 97C80 94 80 62 122 58M90 104c44 0 52 34 96 36M190 110c44 2 56 32 100 34M230 108c58-4 68-62 122-66M330 86c44 2 50 36 92 40M440 84c28-2 34-22 56-24"
      />
      <path className={styles.trunk} d="M12 96c70 16 130 14 200 14s120-28 180-28 70 8 118 12" />
    </svg>
  );
}
