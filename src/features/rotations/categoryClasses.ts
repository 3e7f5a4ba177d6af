import type { RotationCategory } from '#domain/rotationKinds.ts';
import styles from './categoryClasses.module.css';

/** The class that sets `--edge` and `--fill` to the colors of a category. */
export const categoryClasses: Readonly<Record<RotationCategory, string | undefined>> = {
  interventional: styles.interventional,
  'ir-related': styles.irRelated,
  'intensive-care': styles.intensiveCare,
  diagnostic: styles.diagnostic,
  clinical: styles.clinical,
  elective: styles.elective,
  leave: styles.leave,
};
