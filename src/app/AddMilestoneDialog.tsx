import { useState } from 'react';
import { useNavigate } from 'react-router';
import { steps } from '#catalog/steps.ts';
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import type { StepId } from '#domain/step.ts';
import { paths } from '#parts/paths.ts';
import { titleProblem } from '#parts/titleProblem.ts';
import { addOwnMilestone, titleLimit } from '#store/ownMilestoneActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { DateOrMonthField } from '#ui/DateField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './AddMilestoneDialog.module.css';

interface AddMilestoneDialogProps {
  /** The step that is chosen to begin with. */
  readonly stepId: StepId;
  readonly onClose: () => void;
}

/** The form for a milestone of one's own. */
export function AddMilestoneDialog({ stepId, onClose }: AddMilestoneDialogProps) {
  const store = useAppStore();
  const navigate = useNavigate();
  const today = useAppState((state) => state.today);
  const [title, setTitle] = useState('');
  const [step, setStep] = useState(stepId);
  const [target, setTarget] = useState<CalendarDate | CalendarMonth | null>(null);
  const [wasTried, setWasTried] = useState(false);
  const problem = titleProblem(title, titleLimit);

  function add(): void {
    setWasTried(true);
    if (problem !== null) return;
    addOwnMilestone(store, { step, title: title.trim() }, target);
    onClose();
    void navigate(paths.step.link(step));
  }

  return (
    <Dialog title="Add a milestone" onClose={onClose}>
      <Form className={styles.form} onSubmit={add}>
        <TextField
          label="Title"
          value={title}
          onChange={setTitle}
          error={wasTried || title.length > titleLimit ? problem : null}
        />
        <SelectField
          label="Step"
          value={step}
          onChange={setStep}
          options={steps.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateOrMonthField
          label="Target date"
          value={target}
          onChange={setTarget}
          today={today}
          isClearable
          placeholder="No date"
          help="A month is enough, such as Feb 2027"
        />
        <FormActions submit="Add milestone" onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
