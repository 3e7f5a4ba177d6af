import styles from './BrandMark.module.css';

/** The logo: a vessel that forks, and a wire on its way into one branch. */
export function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 28 28" aria-hidden="true">
      <path
        className={styles.vessel}
        d="M14 27V16.5c0-4-6.5-3.5-6.5-9V2M14 17c0-4 6.5-3.5 6.5-9V2"
      />
      <path className={styles.wire} d="M14 26V17c0-4.2 6.5-3.5 6.5-9" />
      <circle className={styles.tip} cx="20.5" cy="7" r="2.6" />
    </svg>
  );
}
