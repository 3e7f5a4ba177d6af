import { Drawing } from './Drawing.tsx';
import styles from './drawings.module.css';

const openVessel = (
  <>
    <path className={styles.vessel} d="M2 24H198V106H2Z" />
    <path className={styles.plaque} d="M42 24H158L142 31H58Z" />
    <path className={styles.plaque} d="M42 106H158L142 99H58Z" />
  </>
);

/** How a narrow place is widened, and kept open. */
export function BalloonDrawing() {
  return (
    <Drawing
      description="Three steps: a wire passes the narrow place of a vessel; a balloon over the wire widens it; a stent of mesh holds it open."
      steps={[
        {
          label: 'Wire through',
          picture: (
            <>
              <path className={styles.vessel} d="M2 24H198V106H2Z" />
              <path className={styles.plaque} d="M40 24C68 24 70 56 100 56S132 24 160 24Z" />
              <path className={styles.plaque} d="M40 106C68 106 70 74 100 74S132 106 160 106Z" />
              <path className={styles.wire} d="M2 65H198" />
            </>
          ),
        },
        {
          label: 'Balloon filled',
          picture: (
            <>
              {openVessel}
              <rect className={styles.balloon} x="48" y="31" width="104" height="68" rx="30" />
              <path className={styles.wire} d="M2 65H198" />
            </>
          ),
        },
        {
          label: 'Stent in place',
          picture: (
            <>
              {openVessel}
              <path
                className={styles.wire}
                d="M48 32H152M48 98H152M48 32 68 65 48 98M68 65 84 32 100 65 84 98ZM100 65 116 32 132 65 116 98ZM152 32 132 65 152 98"
              />
            </>
          ),
        },
      ]}
    />
  );
}
