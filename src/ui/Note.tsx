import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import type { IconName } from './Icon.tsx';
import { Icon } from './Icon.tsx';
import styles from './Note.module.css';

type NoteKind = 'info' | 'warning' | 'bad' | 'good';

interface NoteProps {
  readonly kind: NoteKind;
  /** What happened or is so, as a sentence. */
  readonly fact: string;
  /** Read aloud at once, for what cannot wait. */
  readonly isAlert?: boolean;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  /** What follows from the fact. */
  readonly children?: ReactNode;
}

const icons: Readonly<Record<NoteKind, IconName>> = {
  info: 'info',
  warning: 'warning',
  bad: 'warning',
  good: 'check',
};

/** A fact, its consequence and what can be done, in the flow of the page. */
export function Note({ kind, fact, isAlert = false, actions, onDismiss, children }: NoteProps) {
  return (
    <div className={`${styles.note} ${styles[kind] ?? ''}`} role={isAlert ? 'alert' : undefined}>
      <Icon name={icons[kind]} />
      <div className={styles.text}>
        <p>
          <b>{fact}</b> {children}
        </p>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss !== undefined && (
        <Button
          variant="ghost"
          size="small"
          iconOnly
          title="Put away"
          label={`Put away: ${fact}`}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}
