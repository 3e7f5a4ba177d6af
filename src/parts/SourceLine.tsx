import type { Confidence, Provenance } from '#domain/provenance.ts';
import { Tag } from '#ui/Tag.tsx';
import { LastChecked } from './LastChecked.tsx';
import { siteOf } from './siteOf.ts';
import styles from './SourceLine.module.css';

/** How sure a fact is, in words. */
export const confidenceTexts: Readonly<Record<Confidence, string>> = {
  verified: 'Two sources agree',
  'one-source': 'One source',
  derived: 'Worked out from past dates',
  recalled: 'Not confirmed, ask your program',
};

/** Where a fact comes from, when it was last checked and how sure it is. */
export function SourceLine({ of: { source, asOf, confidence } }: { readonly of: Provenance }) {
  return (
    <p className={styles.line}>
      {source === null ? (
        'Source: general knowledge.'
      ) : (
        <>
          Source:{' '}
          <a href={source} target="_blank" rel="noreferrer">
            {siteOf(source)}
          </a>
          .
        </>
      )}{' '}
      <LastChecked asOf={asOf} /> <Tag>{confidenceTexts[confidence]}</Tag>
    </p>
  );
}
