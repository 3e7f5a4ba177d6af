import { useState } from 'react';
import { procedureCategories } from '#catalog/procedures.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import { roleNames } from '#parts/logbookTexts.ts';
import { ownTargetName } from '#parts/paceTexts.ts';
import { addTarget, changeTarget, ownTarget, targetLimit } from '#store/targetActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { DateField } from '#ui/DateField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { wholeNumberIn, wholeNumberProblem } from '#ui/wholeNumber.ts';
import styles from './LogbookDialog.module.css';
import type { NamedTarget } from './TargetButtons.tsx';

interface TargetDialogProps {
  /** Null makes a new one of the person's own. */
  readonly target: NamedTarget | null;
  /** What a rule counts, in the plural; none for procedures. */
  readonly unit?: string;
  readonly onClose: () => void;
}

const range = { minimum: 1, maximum: targetLimit };

const all = 'all';

/** A number to reach: the person's own, or that of their program in place of an official one. */
export function TargetDialog({ target, unit, onClose }: TargetDialogProps) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const isOwn = target === null || target.source === null;
  const own = useAppState((state) => ownTarget(state, target?.id ?? ''));
  const [minimum, setMinimum] = useState(target === null ? '' : String(target.minimum));
  const [category, setCategory] = useState(own?.category ?? all);
  const [role, setRole] = useState<(typeof procedureRoles)[number] | typeof all>(own?.role ?? all);
  const [by, setBy] = useState<CalendarDate | null>(own?.by ?? null);
  const [wasTried, setWasTried] = useState(false);

  function save(): void {
    setWasTried(true);
    const number = wholeNumberIn(minimum, range);
    if (number === null) return;
    const draft = isOwn
      ? {
          minimum: number,
          own: {
            ...(category === all ? {} : { category }),
            ...(role === all ? {} : { role }),
            ...(by === null ? {} : { by }),
          },
        }
      : { minimum: number };
    if (target === null) addTarget(store, draft, ownTargetName);
    else changeTarget(store, target.id, draft, target.name);
    onClose();
  }

  return (
    <Dialog title={target === null ? 'Set a target' : `Change ${target.name}`} onClose={onClose}>
      <Form className={styles.form} onSubmit={save}>
        <NumberField
          label={unit === undefined ? 'How many' : `How many ${unit}`}
          value={minimum}
          onChange={setMinimum}
          help={
            isOwn
              ? 'Some aim at 1,000 for the whole residency. That is general knowledge, not a rule.'
              : 'What your program asks for, where it is another number.'
          }
          error={wasTried ? wholeNumberProblem(minimum, range) : null}
        />
        {isOwn && (
          <>
            <SelectField
              label="Category"
              value={category}
              onChange={setCategory}
              options={[
                { value: all, label: 'All procedures' },
                ...procedureCategories.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <SelectField
              label="Role"
              value={role}
              onChange={setRole}
              options={[
                { value: all, label: 'Assisted and performed' },
                ...procedureRoles.map((value) => ({ value, label: roleNames[value] })),
              ]}
            />
            <DateField
              label="By"
              isClearable
              value={by}
              today={today}
              onChange={setBy}
              help="Without a date, by the end of your training"
            />
          </>
        )}
        <FormActions submit="Save" onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
