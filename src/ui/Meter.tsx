import styles from './Meter.module.css';
import { Wire } from './Wire.tsx';

interface MeterProps {
  /** What is measured. */
  readonly name: string;
  readonly value: number;
  readonly max: number;
  /** The value in words: "4 of 15 done". */
  readonly valueText: string;
  /** `progressbar` for what advances toward its end, `meter` for a level. */
  readonly kind?: 'progressbar' | 'meter';
  /** What is planned on top of the value. */
  readonly planned?: number;
  /** A ring at the end of the wire: this is now. */
  readonly showsTip?: boolean;
}

/** A vessel with a wire in it as far as the value; the text beside it says the same. */
export function Meter({
  name,
  value,
  max,
  valueText,
  kind = 'progressbar',
  planned = 0,
  showsTip = false,
}: MeterProps) {
  return (
    <div
      className={styles.meter}
      role={kind}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
      aria-valuetext={valueText}
    >
      <Wire
        done={shareOf(value, max)}
        planned={shareOf(value + planned, max)}
        showsTip={showsTip && value > 0}
      />
    </div>
  );
}

function shareOf(value: number, max: number): number {
  return max <= 0 ? 0 : value / max;
}
