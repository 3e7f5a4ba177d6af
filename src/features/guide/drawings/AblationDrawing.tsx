import { Drawing } from './Drawing.tsx';
import styles from './drawings.module.css';

const organ = (
  <path
    className={styles.organ}
    d="M8 70C8 30 60 14 112 18S192 42 192 74C192 108 150 120 108 118C46 116 8 110 8 70Z"
  />
);

const probe = <path className={styles.needle} d="M24 10 112 72M17 19 32 1" />;

/** How a tumor is destroyed through a needle. */
export function AblationDrawing() {
  return (
    <Drawing
      description="Two steps: a probe reaches into a small tumor of an organ; the tumor and a rim around it are destroyed."
      steps={[
        {
          label: 'Probe in the tumor',
          picture: (
            <>
              {organ}
              <circle className={styles.tumor} cx="116" cy="75" r="15" />
              {probe}
            </>
          ),
        },
        {
          label: 'Tumor and rim treated',
          picture: (
            <>
              {organ}
              <circle className={styles.balloon} cx="116" cy="75" r="27" />
              <circle className={styles.zone} cx="116" cy="75" r="15" />
              {probe}
            </>
          ),
        },
      ]}
    />
  );
}
