import { useId } from 'react';
import styles from './SegmentedControl.module.css';

interface SegmentedControlProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** As wide as what it stands in, with segments of one width. */
  readonly isFull?: boolean;
  /** The legend is then only heard. */
  readonly hidesLegend?: boolean;
}

/** A choice of a few, all in sight: radio buttons underneath. */
export function SegmentedControl<Value extends string>({
  legend,
  options,
  value: chosen,
  onChange,
  isFull = false,
  hidesLegend = false,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.control}>
      <legend className={hidesLegend ? 'visuallyHidden' : styles.legend}>{legend}</legend>
      <div className={isFull ? styles.full : styles.segments}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
