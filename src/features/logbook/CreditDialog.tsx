import { useState } from 'react';
import { putCredit, removeCredit } from '#store/creditActions.ts';
import type { Credit } from '#store/derivedCredits.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { useFormOver } from '#ui/useFormOver.ts';
import { CreditFields } from './CreditFields.tsx';
import { creditDraftOf, creditFormOf, creditProblems, emptyCreditForm } from './creditForm.ts';
import styles from './LogbookDialog.module.css';

interface CreditDialogProps {
  /** Null makes a new one. */
  readonly credit: Credit | null;
  readonly onClose: () => void;
}

/** The form for one credit. */
export function CreditDialog({ credit, onClose }: CreditDialogProps) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const [form, setForm] = useFormOver(
    credit === null ? emptyCreditForm(today) : creditFormOf(credit),
  );
  const [wasTried, setWasTried] = useState(false);

  function save(): void {
    setWasTried(true);
    const draft = creditDraftOf(form);
    if (draft !== null && putCredit(store, credit?.id ?? null, draft)) onClose();
  }

  return (
    <Dialog
      title={credit === null ? 'Add a credit' : 'Change a credit'}
      width="wide"
      onClose={onClose}
    >
      <Form className={styles.form} onSubmit={save}>
        <CreditFields
          form={form}
          onChange={setForm}
          problems={
            wasTried ? creditProblems(form) : { title: null, amount: null, cost: null, link: null }
          }
        />
        <FormActions
          submit={credit === null ? 'Add credit' : 'Save'}
          onCancel={onClose}
          onDelete={
            credit === null
              ? undefined
              : () => {
                  removeCredit(store, credit.id, credit.title);
                  onClose();
                }
          }
        />
      </Form>
    </Dialog>
  );
}
