import { Button } from './Button.tsx';
import styles from './FormActions.module.css';
import { Icon } from './Icon.tsx';

interface FormActionsProps {
  /** What the button says that submits the form. */
  readonly submit: string;
  readonly onCancel: () => void;
  /** Deletes what the form is about; absent where there is nothing yet. */
  readonly onDelete?: (() => void) | undefined;
}

/** The buttons at the end of a form in a dialog: delete apart from the others, then cancel and submit. */
export function FormActions({ submit, onCancel, onDelete }: FormActionsProps) {
  return (
    <div className={styles.actions}>
      {onDelete !== undefined && (
        <Button variant="danger" onClick={onDelete}>
          <Icon name="trash" />
          Delete
        </Button>
      )}
      <span className={styles.space} />
      <Button onClick={onCancel}>Cancel</Button>
      <Button variant="primary" type="submit">
        {submit}
      </Button>
    </div>
  );
}
