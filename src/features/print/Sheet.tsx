import type { ReactNode } from 'react';
import styles from './Sheet.module.css';

interface SheetProps {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** Paper: white whatever the theme. Each begins on a page of its own. */
export function Sheet({ labelledBy, children }: SheetProps) {
  return (
    <article className={styles.sheet} data-theme="light" aria-labelledby={labelledBy}>
      {children}
    </article>
  );
}

interface SheetSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a sheet under its heading, whose id may name a table in it too. */
export function SheetSection({ id, title, children }: SheetSectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
