import type { StageKind } from '#domain/pathway.ts';
import styles from './stageColors.module.css';

/** The class that sets `--edge` and `--fill` to the colors of a kind of stage. */
export const stageColors: Readonly<Record<StageKind, string | undefined>> = {
  'medical-school': styles.medicalSchool,
  internship: styles.internship,
  diagnostic: styles.diagnostic,
  interventional: styles.interventional,
  fellowship: styles.fellowship,
};
