import type { ReactNode } from 'react';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { usePageHeading } from '#parts/usePageHeading.ts';
import { BrandMark } from '#ui/BrandMark.tsx';
import styles from './SharedFrame.module.css';

const title = 'Shared roadmap';

/** Stands around what is somebody else’s: the usual frame has the places of the reader’s own record. */
export function SharedFrame({ children }: { readonly children: ReactNode }) {
  const heading = usePageHeading(title);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <Link className={styles.brand} to={paths.overview.link()}>
          <BrandMark />
          <span>IR Roadmap</span>
        </Link>
        <nav className={styles.navigation} aria-label="Main">
          <Link to={paths.overview.link()}>My own roadmap</Link>
          <Link to={paths.guide.link()}>Field guide</Link>
        </nav>
      </header>
      <main id="main" className={styles.page} tabIndex={-1}>
        <h1 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
