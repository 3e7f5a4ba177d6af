import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useEscapeInside } from '#ui/useEscapeInside.ts';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  /** For what points at the title. */
  readonly titleId: string;
  /** Before the title. */
  readonly lead?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What was opened in the picture, below it. It takes the focus; Escape closes it. */
export function Panel({ title, titleId, lead, onClose, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEscapeInside(panel, onClose);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <section className={styles.panel} ref={panel} aria-labelledby={titleId}>
      <div className={styles.top}>
        {lead}
        <h2 id={titleId} ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="ghost" size="small" iconOnly label="Close" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      {children}
    </section>
  );
}
