import styles from './Wire.module.css';

interface WireProps {
  /** How far it has come, from 0 to 1; what lies outside is taken for the nearer end. */
  readonly done: number;
  /** How far it will have come with what is planned, from 0 to 1. */
  readonly planned?: number;
  /** A ring at its end: this is now. */
  readonly showsTip?: boolean;
}

/** The wire inside a vessel, drawn over the nearest positioned element. It only moves, so nothing is laid out anew. */
export function Wire({ done, planned = 0, showsTip = false }: WireProps) {
  return (
    <>
      <span className={styles.lumen}>
        {within(planned) > within(done) && (
          <span className={styles.planned} style={endingAt(planned)} />
        )}
        <span className={styles.wire} style={endingAt(done)} />
      </span>
      {showsTip && (
        <span className={styles.track}>
          <span className={styles.tip} style={{ transform: moved(within(done)) }} />
        </span>
      )}
    </>
  );
}

/**
 * The whole length, pushed back out of the vessel as far as it has not come yet. Where it has not begun, a little
 * farther: at a width of parts of a pixel its end would be seen.
 */
function endingAt(share: number) {
  return { transform: moved(share > 0 ? within(share) - 1 : -1.02) };
}

function moved(share: number): string {
  return `translateX(${Number((share * 100).toFixed(2))}%)`;
}

function within(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
