import type { Ref } from 'react';
import { meetings } from '#catalog/meetings.ts';
import { creditCategories } from '#domain/creditCategory.ts';
import { amountLabel, creditCategoryNames } from '#parts/creditTexts.ts';
import { creditLimits } from '#store/creditActions.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Combobox } from '#ui/Combobox.tsx';
import { DateField } from '#ui/DateField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './CreditFields.module.css';
import type { CreditForm, CreditProblems } from './creditForm.ts';

interface CreditFieldsProps {
  readonly form: CreditForm;
  readonly onChange: (form: CreditForm) => void;
  readonly problems: CreditProblems;
  readonly titleRef?: Ref<HTMLInputElement>;
}

/** The fields of one credit. A meeting brings its name and who holds it. */
export function CreditFields({ form, onChange, problems, titleRef }: CreditFieldsProps) {
  const today = useAppState((state) => state.today);
  const typed = form.title.trim().toLowerCase();
  return (
    <div className={styles.fields}>
      <div className={styles.date}>
        <DateField
          label="Date"
          value={form.date}
          today={today}
          onChange={(date) => {
            if (date !== null) onChange({ ...form, date });
          }}
        />
      </div>
      <div className={styles.title}>
        <Combobox
          ref={titleRef}
          label="Title"
          text={form.title}
          maxLength={creditLimits.title}
          options={meetings
            .filter(({ name, provider }) => `${name} ${provider}`.toLowerCase().includes(typed))
            .map(({ id, name, usually }) => ({ value: id, label: name, aside: usually }))}
          onType={(title) => onChange({ ...form, title })}
          onPick={({ value, label }) => {
            const provider = meetings.find(({ id }) => id === value)?.provider ?? form.provider;
            onChange({ ...form, title: label, provider });
          }}
          error={problems.title}
        />
      </div>
      <div className={styles.category}>
        <SelectField
          label="Category"
          value={form.category}
          onChange={(category) => onChange({ ...form, category })}
          options={creditCategories.map((value) => ({ value, label: creditCategoryNames[value] }))}
        />
      </div>
      <TextField
        label={amountLabel(form.category)}
        inputMode="decimal"
        value={form.amount}
        onChange={(amount) => onChange({ ...form, amount })}
        error={problems.amount}
      />
      <TextField
        label="Cost"
        inputMode="decimal"
        value={form.cost}
        onChange={(cost) => onChange({ ...form, cost })}
        error={problems.cost}
      />
      <div className={styles.provider}>
        <TextField
          label="Provider"
          maxLength={creditLimits.line}
          value={form.provider}
          onChange={(provider) => onChange({ ...form, provider })}
        />
      </div>
      <div className={styles.link}>
        <TextField
          label="Link to the certificate"
          type="url"
          placeholder="https://"
          value={form.link}
          onChange={(link) => onChange({ ...form, link })}
          error={problems.link}
        />
      </div>
    </div>
  );
}
