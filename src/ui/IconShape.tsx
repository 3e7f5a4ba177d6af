import styles from './IconShape.module.css';

interface IconShapeProps {
  /** Drawn for a grid of 20 px and a stroke of 1.6 px. */
  readonly path: string;
}

/** One icon by its drawing, for what should not bring all the others along. */
export function IconShape({ path }: IconShapeProps) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
