import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly disabled?: boolean;
  readonly id?: string;
}

/** The box alone; its name is an `aria-label`, or text that `aria-labelledby` or a label points at. */
export function Checkbox({ onChange, ...rest }: CheckboxProps) {
  return (
    <input
      {...rest}
      className={styles.checkbox}
      type="checkbox"
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
