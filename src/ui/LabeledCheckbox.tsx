import { useId } from 'react';
import { Checkbox } from './Checkbox.tsx';
import styles from './LabeledCheckbox.module.css';

interface LabeledCheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A box with its words beside it, which belong to what can be pressed. */
export function LabeledCheckbox({ label, ...box }: LabeledCheckboxProps) {
  const id = useId();
  return (
    <div className={styles.line}>
      <Checkbox id={id} {...box} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
