import { SourceLine } from '#parts/SourceLine.tsx';
import { countText } from '#parts/numberTexts.ts';
import type { ShownTarget } from '#store/derivedProcedures.ts';
import styles from './TargetSource.module.css';

interface TargetSourceProps {
  /** As it holds for the person. */
  readonly minimum: number;
  readonly source: NonNullable<ShownTarget['source']>;
}

/** Where a number comes from, and what it is there where the person's program has another. */
export function TargetSource({ minimum, source }: TargetSourceProps) {
  return (
    <details className={styles.source}>
      <summary>
        {minimum === source.minimum
          ? 'Where this comes from'
          : `Your program’s number; ${countText(source.minimum)} in the source`}
      </summary>
      <p>{source.note}</p>
      <SourceLine of={source} />
    </details>
  );
}
