import type { RotationsOnPaper } from '#domain/packet.ts';
import type { Rotation } from '#domain/rotation.ts';
import { rotationName } from '#parts/rotationName.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateText } from '#ui/DateText.tsx';
import { SheetSection } from './Sheet.tsx';
import styles from './Sheet.module.css';

interface RotationsSectionProps {
  readonly rotations: RotationsOnPaper;
}

/** The rotation of today and the next ones; nothing where none is planned. */
export function RotationsSection({ rotations: { now, next } }: RotationsSectionProps) {
  if (now.length + next.length === 0) return null;
  return (
    <SheetSection id="packet-rotations" title="Rotations">
      <ul className={styles.lines}>
        {now.map((rotation) => (
          <RotationLine key={rotation.id} rotation={rotation} isNow />
        ))}
        {next.map((rotation) => (
          <RotationLine key={rotation.id} rotation={rotation} />
        ))}
      </ul>
    </SheetSection>
  );
}

interface RotationLineProps {
  readonly rotation: Rotation;
  readonly isNow?: boolean;
}

function RotationLine({ rotation, isNow = false }: RotationLineProps) {
  const types = useAppState(rotationTypesOf);
  const { start, end, site } = rotation;
  return (
    <li>
      {rotationName(rotation, types)}
      <span className={styles.notes}>
        {site !== undefined && `${site}, `}
        {isNow ? 'now, until ' : 'from '}
        <DateText date={isNow ? end : start} />
      </span>
    </li>
  );
}
