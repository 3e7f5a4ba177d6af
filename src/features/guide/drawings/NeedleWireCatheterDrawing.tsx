import { Drawing } from './Drawing.tsx';
import styles from './drawings.module.css';

const body = (
  <>
    <path className={styles.skin} d="M2 54C60 48 140 58 198 52" />
    <path className={styles.vessel} d="M2 90C60 84 140 94 198 88V116C140 122 60 112 2 118Z" />
  </>
);

/** How a vessel is reached. */
export function NeedleWireCatheterDrawing() {
  return (
    <Drawing
      description="Three steps: a needle reaches through the skin into a vessel; a wire lies in the vessel where the needle was; a catheter follows over the wire."
      steps={[
        {
          label: 'Needle',
          picture: (
            <>
              {body}
              <path className={styles.needle} d="M30 12 88 102M22 18 38 7" />
            </>
          ),
        },
        {
          label: 'Wire',
          picture: (
            <>
              {body}
              <path
                className={styles.wire}
                d="M30 12 80 90C88 102 100 104 116 104S160 102 176 106"
              />
            </>
          ),
        },
        {
          label: 'Catheter',
          picture: (
            <>
              {body}
              <path className={styles.tube} d="M42 30 80 90C88 102 100 104 116 104H136" />
              <path className={styles.wire} d="M30 12 42 30M136 104C150 103 162 103 178 106" />
            </>
          ),
        },
      ]}
    />
  );
}
