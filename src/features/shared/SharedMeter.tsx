import { Meter } from '#ui/Meter.tsx';
import styles from './SharedList.module.css';

interface SharedMeterProps {
  readonly name: string;
  readonly value: number;
  readonly planned?: number;
  readonly max: number;
  /** "2 of 8 blocks". */
  readonly text: string;
}

/** What is asked for, with the figures in words beside it. */
export function SharedMeter({ name, value, planned = 0, max, text }: SharedMeterProps) {
  return (
    <div>
      <p className={styles.label}>
        <span>{name}</span>
        <span className={styles.figures}>{text}</span>
      </p>
      <Meter kind="meter" name={name} value={value} planned={planned} max={max} valueText={text} />
    </div>
  );
}
