import type { StageKind } from '#domain/pathway.ts';
import styles from './stageColors.module.css';

/** The color of a stage, as `--stage`. */
export const stageClasses: Readonly<Record<StageKind, string | undefined>> = {
  'medical-school': styles.medicalSchool,
  internship: styles.internship,
  diagnostic: styles.diagnostic,
  interventional: styles.interventional,
  fellowship: styles.fellowship,
};
