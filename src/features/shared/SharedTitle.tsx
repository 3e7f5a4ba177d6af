import type { ReactNode } from 'react';
import type { SharedRoadmap } from '#exchange/sharedRoadmap.ts';
import { DateText } from '#ui/DateText.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './SharedTitle.module.css';

interface SharedTitleProps {
  readonly roadmap: SharedRoadmap;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** Whose it is, of which day, and that it is only looked at. */
export function SharedTitle({ roadmap: { name, sharedOn }, children }: SharedTitleProps) {
  return (
    <div className={styles.note}>
      <Icon name="info" />
      <p>
        <b>
          Shared{' '}
          {name !== null && (
            <>
              by <bdi>{name}</bdi>{' '}
            </>
          )}
          on <DateText date={sharedOn} />.
        </b>{' '}
        You are looking; nothing of yours is changed.
      </p>
      {children}
    </div>
  );
}
