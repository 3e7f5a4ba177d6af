import type { LoggedProcedure } from '#domain/procedureLog.ts';
import { procedureLogOf } from '#store/derivedProcedures.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { changeProcedure, removeProcedures } from '#store/procedureActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { useFormOver } from '#ui/useFormOver.ts';
import styles from './EditProcedureDialog.module.css';
import dialogStyles from './LogbookDialog.module.css';
import { ProcedureFields } from './ProcedureFields.tsx';
import { draftOf, formOf, formProblems } from './procedureForm.ts';

interface EditProcedureDialogProps {
  readonly entry: LoggedProcedure;
  readonly onClose: () => void;
}

/** All fields of one entry, to be changed; or the entry deleted. */
export function EditProcedureDialog({ entry: opened, onClose }: EditProcedureDialogProps) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const rotations = useAppState(rotationsOf);
  const entry = useAppState(procedureLogOf).find(({ id }) => id === opened.id) ?? opened;
  const [form, setForm] = useFormOver(formOf(entry));

  function save(): void {
    const draft = draftOf(form, rotations, today);
    if (draft === null || !changeProcedure(store, entry.id, draft)) return;
    onClose();
  }

  return (
    <Dialog title="Change an entry" width="wide" onClose={onClose}>
      <Form className={dialogStyles.form} onSubmit={save}>
        <div className={styles.fields}>
          <ProcedureFields form={form} onChange={setForm} problems={formProblems(form)} isWhole />
        </div>
        <FormActions
          submit="Save"
          onCancel={onClose}
          onDelete={() => {
            removeProcedures(store, [entry.id]);
            onClose();
          }}
        />
      </Form>
    </Dialog>
  );
}
