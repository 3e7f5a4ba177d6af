import { useState } from 'react';
import { procedureCategories } from '#catalog/procedures.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { ProcedureRole } from '#domain/procedureRole.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import { roleNames } from '#parts/logbookTexts.ts';
import { ownTargetName } from '#parts/paceTexts.ts';
import { addTarget, changeTarget, storedTarget, targetLimit } from '#store/targetActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { DateField } from '#ui/DateField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useFormOver } from '#ui/useFormOver.ts';
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

interface TargetFields {
  readonly minimum: string;
  readonly category: string;
  readonly role: ProcedureRole | typeof all;
  readonly by: CalendarDate | null;
}

/** A number to reach: the person's own, or that of their program in place of an official one. */
export function TargetDialog({ target, unit, onClose }: TargetDialogProps) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const isOwn = target === null || target.source === null;
  const stored = useAppState((state) => storedTarget(state, target?.id ?? ''));
  const [form, setForm] = useFormOver<TargetFields>({
    minimum: String(stored?.minimum ?? target?.source?.minimum ?? ''),
    category: stored?.own?.category ?? all,
    role: stored?.own?.role ?? all,
    by: stored?.own?.by ?? null,
  });
  const { minimum, category, role, by } = form;
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
          onChange={(typed) => setForm({ ...form, minimum: typed })}
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
              onChange={(chosen) => setForm({ ...form, category: chosen })}
              options={[
                { value: all, label: 'All procedures' },
                ...procedureCategories.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <SelectField
              label="Role"
              value={role}
              onChange={(chosen) => setForm({ ...form, role: chosen })}
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
              onChange={(date) => setForm({ ...form, by: date })}
              help="Without a date, by the end of your training"
            />
          </>
        )}
        <FormActions submit="Save" onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
