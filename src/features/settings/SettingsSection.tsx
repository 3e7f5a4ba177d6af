import type { ReactNode } from 'react';
import styles from './SettingsSection.module.css';

interface SettingsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly lede?: string;
  readonly children: ReactNode;
}

/** A part of the settings, which links lead to by its id. */
export function SettingsSection({ id, title, lede, children }: SettingsSectionProps) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lede !== undefined && <p className={styles.lede}>{lede}</p>}
      {children}
    </section>
  );
}
