import { Drawing } from './Drawing.tsx';
import styles from './drawings.module.css';

const fork = (
  <path className={styles.fork} d="M12 64H76C116 64 120 26 166 22M76 64C116 64 120 102 166 106" />
);

/** How a branch that bleeds is closed. */
export function CoilDrawing() {
  return (
    <Drawing
      description="Two steps: a vessel forks and the lower branch bleeds; a catheter reaches that branch, and a coil fills and closes it."
      steps={[
        {
          label: 'The branch is found',
          picture: (
            <>
              {fork}
              <circle className={styles.blood} cx="184" cy="96" r="5" />
              <circle className={styles.blood} cx="192" cy="109" r="4" />
              <circle className={styles.blood} cx="183" cy="121" r="3" />
              <path className={styles.wire} d="M2 64H76C94 64 102 72 110 82" />
            </>
          ),
        },
        {
          label: 'A coil closes it',
          picture: (
            <>
              {fork}
              <path className={styles.tube} d="M4 64H76C92 64 100 71 106 79" />
              <path
                className={styles.wire}
                d="M108 82C126 78 124 98 114 96S122 82 132 88S138 108 126 104S134 90 144 96S150 114 138 112S146 98 156 102S160 116 150 116"
              />
            </>
          ),
        },
      ]}
    />
  );
}
