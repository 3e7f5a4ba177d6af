import { useId, useState } from 'react';
import { letterSteps } from '#domain/contact.ts';
import { letterStepNames } from '#parts/contactTexts.ts';
import { contactLimits, putContact, removeContact } from '#store/contactActions.ts';
import type { Contact } from '#store/derivedContacts.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { DateField } from '#ui/DateField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { Icon } from '#ui/Icon.tsx';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useFormOver } from '#ui/useFormOver.ts';
import styles from './ContactDialog.module.css';
import type { ContactForm } from './contactForm.ts';
import { contactDraftOf, contactFormOf, contactProblems, emptyContactForm } from './contactForm.ts';
import dialogStyles from './LogbookDialog.module.css';

interface ContactDialogProps {
  /** Null makes a new one. */
  readonly contact: Contact | null;
  readonly onClose: () => void;
}

const noProblems = { name: null, email: null, link: null };

const usualRoles = ['Mentor', 'Letter writer', 'Program director', 'Attending', 'Fellow', 'Peer'];

/** All that is kept of one person. */
export function ContactDialog({ contact, onClose }: ContactDialogProps) {
  const store = useAppStore();
  const [form, setForm] = useFormOver(contact === null ? emptyContactForm : contactFormOf(contact));
  const [wasTried, setWasTried] = useState(false);
  const rolesId = useId();
  const problems = wasTried ? contactProblems(form) : noProblems;
  const set = (fields: Partial<ContactForm>): void => setForm({ ...form, ...fields });

  function save(): void {
    setWasTried(true);
    const draft = contactDraftOf(form);
    if (draft !== null && putContact(store, contact?.id ?? null, draft)) onClose();
  }

  const line = (label: string, field: 'place' | 'metAt') => (
    <TextField
      label={label}
      maxLength={contactLimits.line}
      value={form[field]}
      onChange={(text) => set({ [field]: text })}
    />
  );
  return (
    <Dialog
      title={contact === null ? 'Add a contact' : 'Change a contact'}
      width="wide"
      onClose={onClose}
    >
      <Form className={dialogStyles.form} onSubmit={save}>
        <div className={dialogStyles.grid}>
          <TextField
            label="Name"
            maxLength={contactLimits.name}
            value={form.name}
            onChange={(name) => set({ name })}
            error={problems.name}
          />
          <div>
            <TextField
              label="Role"
              list={rolesId}
              maxLength={contactLimits.line}
              value={form.role}
              onChange={(role) => set({ role })}
            />
            <datalist id={rolesId}>
              {usualRoles.map((role) => (
                <option key={role} value={role}>
                  {role}
                </option>
              ))}
            </datalist>
          </div>
          {line('Place', 'place')}
          {line('Where you met', 'metAt')}
          <TextField
            label="Email"
            inputMode="email"
            maxLength={contactLimits.line}
            value={form.email}
            onChange={(email) => set({ email })}
            error={problems.email}
          />
          <TextField
            label="Link"
            type="url"
            placeholder="https://"
            value={form.link}
            onChange={(link) => set({ link })}
            error={problems.link}
          />
          <ContactDate form={form} field="lastContact" label="Last contact" onChange={set} />
          <ContactDate form={form} field="nextFollowUp" label="Next follow-up" onChange={set} />
          <div className={dialogStyles.wide}>
            <TextArea
              label="Notes"
              maxLength={contactLimits.notes}
              value={form.notes}
              onChange={(notes) => set({ notes })}
            />
          </div>
        </div>
        <LetterFields form={form} onChange={set} />
        <MilestoneLinks form={form} onChange={set} />
        <FormActions
          submit={contact === null ? 'Add contact' : 'Save'}
          onCancel={onClose}
          onDelete={
            contact === null
              ? undefined
              : () => {
                  removeContact(store, contact.id, contact.name);
                  onClose();
                }
          }
        />
      </Form>
    </Dialog>
  );
}

interface PartProps {
  readonly form: ContactForm;
  readonly onChange: (fields: Partial<ContactForm>) => void;
}

interface ContactDateProps extends PartProps {
  readonly field: 'lastContact' | 'nextFollowUp';
  readonly label: string;
}

function ContactDate({ form, field, label, onChange }: ContactDateProps) {
  const today = useAppState((state) => state.today);
  return (
    <DateField
      label={label}
      isClearable
      value={form[field]}
      today={today}
      latest={field === 'lastContact' ? today : undefined}
      onChange={(date) => onChange({ [field]: date })}
    />
  );
}

/** A letter of recommendation, and the days on which it came one step further. */
function LetterFields({ form: { letter }, onChange }: PartProps) {
  const today = useAppState((state) => state.today);
  return (
    <section>
      <LabeledCheckbox
        label="They write a letter of recommendation"
        checked={letter !== null}
        onChange={(isWanted) => onChange({ letter: isWanted ? {} : null })}
      />
      {letter !== null && (
        <div className={styles.steps}>
          {letterSteps.map((step) => (
            <DateField
              key={step}
              label={letterStepNames[step]}
              isClearable
              value={letter[step] ?? null}
              today={today}
              latest={today}
              onChange={(date) => onChange({ letter: { ...letter, [step]: date ?? undefined } })}
            />
          ))}
        </div>
      )}
    </section>
  );
}

const chooseOne = '';

/** Milestones that this person helps with. */
function MilestoneLinks({ form: { milestones: ids }, onChange }: PartProps) {
  const milestones = useAppState(milestonesOf);
  const linked = milestones.filter(({ id }) => ids.includes(id));
  return (
    <section>
      <SelectField
        label="Helps with a milestone"
        value={chooseOne}
        onChange={(id) => {
          if (id !== chooseOne) onChange({ milestones: [...ids, id] });
        }}
        options={[
          { value: chooseOne, label: 'Choose one' },
          ...milestones
            .filter(({ id }) => !ids.includes(id))
            .map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {linked.length > 0 && (
        <ul className={styles.linked}>
          {linked.map(({ id, title }) => (
            <li key={id}>
              {title}
              <Button
                variant="ghost"
                size="small"
                iconOnly
                label={`Take away ${title}`}
                onClick={() => onChange({ milestones: ids.filter((other) => other !== id) })}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
