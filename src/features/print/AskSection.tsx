import styles from './Sheet.module.css';

interface AskSectionProps {
  readonly text: string;
}

/** As it was written; lines to write on where nothing is. */
export function AskSection({ text }: AskSectionProps) {
  const written = text.trim();
  return (
    <section className={styles.ask} aria-labelledby="packet-ask">
      <h3 id="packet-ask">What I ask of you</h3>
      {written === '' ? (
        <div className={styles.ruled} />
      ) : (
        <p className={styles.written}>{written}</p>
      )}
    </section>
  );
}
