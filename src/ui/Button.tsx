import type { ComponentProps, MouseEvent } from 'react';
import styles from './Button.module.css';

interface ButtonLook {
  readonly variant?: 'primary' | 'default' | 'ghost' | 'danger' | undefined;
  readonly size?: 'small' | 'normal' | 'big' | undefined;
  /** Square, for an icon without words. */
  readonly iconOnly?: boolean | undefined;
  /** For a ghost that stands alone at an edge. */
  readonly isFlush?: boolean | undefined;
}

type ButtonProps = Omit<ComponentProps<'button'>, 'aria-disabled' | 'className' | 'disabled'> &
  ButtonLook & {
    /** The accessible name and tooltip of a button that shows no words. */
    readonly label?: string;
    /** Why the button can do nothing now. It stays in the tab order, so that the reason can be found. */
    readonly disabledReason?: string | undefined;
  };

/** Does something where it stands; what leads elsewhere is a link, which can look like one. */
export function Button({
  variant,
  size,
  iconOnly,
  isFlush,
  label,
  disabledReason,
  title,
  type = 'button',
  onClick,
  ...rest
}: ButtonProps) {
  const isDisabled = disabledReason !== undefined;
  return (
    <button
      {...rest}
      className={buttonClass({ variant, size, iconOnly, isFlush })}
      type={type}
      title={disabledReason ?? title ?? label}
      aria-label={label ?? rest['aria-label']}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? preventSubmit : onClick}
    />
  );
}

/** The look of a button, for a link. */
export function buttonClass({ variant, size, iconOnly, isFlush }: ButtonLook): string {
  return [
    styles.button,
    variant && variants[variant],
    size && sizes[size],
    iconOnly === true && styles.iconOnly,
    isFlush === true && styles.flush,
  ]
    .filter(Boolean)
    .join(' ');
}

const variants = {
  primary: styles.primary,
  default: '',
  ghost: styles.ghost,
  danger: styles.danger,
};

const sizes = { small: styles.small, normal: '', big: styles.big };

function preventSubmit(event: MouseEvent): void {
  event.preventDefault();
}
