import type { Ref } from 'react';
import { useId } from 'react';
import { rotationOn } from '#domain/currentRotation.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import { useRotationTypes } from '#parts/useRotationTypes.ts';
import { roleNames, rotationText } from '#parts/logbookTexts.ts';
import { earlierSitesOf, earlierSupervisorsOf, mostLoggedOf } from '#store/derivedProcedures.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { procedureLimits } from '#store/procedureActions.ts';
import { useAppState } from '#store/useAppStore.ts';
import { useDeferredAppState } from '#store/useDeferredAppState.ts';
import { Combobox } from '#ui/Combobox.tsx';
import { DateField } from '#ui/DateField.tsx';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { NumberField } from '#ui/NumberField.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './ProcedureFields.module.css';
import type { FormProblems, ProcedureForm } from './procedureForm.ts';
import { ownWordsValue, procedureSuggestions } from './procedureSuggestions.ts';

interface ProcedureFieldsProps {
  readonly form: ProcedureForm;
  readonly onChange: (form: ProcedureForm) => void;
  readonly problems: FormProblems;
  /** All that is asked for at once; otherwise what is seldom filled in is folded away. */
  readonly isWhole?: boolean;
  readonly procedureRef?: Ref<HTMLInputElement>;
}

/** The fields of one entry of the procedure log. */
export function ProcedureFields({
  form,
  onChange,
  problems,
  isWhole = false,
  procedureRef,
}: ProcedureFieldsProps) {
  const today = useAppState((state) => state.today);
  const logged = useDeferredAppState(mostLoggedOf);
  return (
    <>
      <div className={styles.date}>
        <DateField
          label="Date"
          value={form.date ?? today}
          today={today}
          latest={today}
          onChange={(date) => {
            if (date !== null) onChange({ ...form, date });
          }}
        />
      </div>
      <div className={styles.procedure}>
        <Combobox
          ref={procedureRef}
          label="Procedure"
          text={form.procedure}
          maxLength={procedureLimits.procedure}
          options={procedureSuggestions(form.procedure, logged)}
          onType={(procedure) => onChange({ ...form, procedure })}
          onPick={({ value, label }) =>
            onChange({
              ...form,
              procedure: value === ownWordsValue ? form.procedure.trim() : label,
            })
          }
          error={problems.procedure}
        />
      </div>
      <div className={styles.role}>
        <SegmentedControl
          legend="Role"
          isFull
          value={form.role}
          onChange={(role) => onChange({ ...form, role })}
          options={procedureRoles.map((value) => ({ value, label: roleNames[value] }))}
        />
      </div>
      <div className={styles.count}>
        <NumberField
          label="Count"
          value={form.count}
          onChange={(count) => onChange({ ...form, count })}
          onFocus={(event) => event.target.select()}
          error={problems.count}
        />
      </div>
      <div className={styles.site}>
        <EarlierTextField
          label="Site"
          value={form.site}
          earlier={useDeferredAppState(earlierSitesOf)}
          onChange={(site) => onChange({ ...form, site })}
        />
      </div>
      <div className={styles.notes}>
        <TextField
          label="Notes"
          placeholder="What you learned"
          maxLength={procedureLimits.notes}
          value={form.notes}
          onChange={(notes) => onChange({ ...form, notes, keepsNotes: false })}
          error={problems.notes}
        />
        {(problems.notes !== null || form.keepsNotes) && (
          <LabeledCheckbox
            label="It is nothing about a patient. Keep the notes as they are."
            checked={form.keepsNotes}
            onChange={(keepsNotes) => onChange({ ...form, keepsNotes })}
          />
        )}
      </div>
      {isWhole ? (
        <div className={styles.moreFields}>
          <MoreFields form={form} onChange={onChange} />
        </div>
      ) : (
        <details className={styles.more}>
          <summary>Rotation, supervisor, complication</summary>
          <div className={styles.moreFields}>
            <MoreFields form={form} onChange={onChange} />
          </div>
        </details>
      )}
    </>
  );
}

function MoreFields({ form, onChange }: Pick<ProcedureFieldsProps, 'form' | 'onChange'>) {
  const today = useAppState((state) => state.today);
  const rotations = useAppState(rotationsOf);
  const types = useRotationTypes(rotations.length > 0);
  const offered = rotationOn(form.date ?? today, rotations);
  return (
    <>
      <SelectField
        label="Rotation"
        value={form.rotation ?? offered?.id ?? ''}
        onChange={(rotation) => onChange({ ...form, rotation })}
        help={offered !== undefined && form.rotation === null ? 'By the date' : undefined}
        options={[
          { value: '', label: 'None' },
          ...rotations.map((rotation) => ({
            value: rotation.id,
            label: rotationText(rotation, types),
          })),
        ]}
      />
      <EarlierTextField
        label="Supervisor"
        value={form.supervisor}
        earlier={useDeferredAppState(earlierSupervisorsOf)}
        onChange={(supervisor) => onChange({ ...form, supervisor })}
      />
      <LabeledCheckbox
        label="There was a complication"
        checked={form.complication === true}
        onChange={(complication) => onChange({ ...form, complication })}
      />
    </>
  );
}

interface EarlierTextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What was typed here before. */
  readonly earlier: readonly string[];
}

/** Offers what was typed before. */
function EarlierTextField({ earlier, ...field }: EarlierTextFieldProps) {
  const listId = useId();
  return (
    <>
      <TextField {...field} maxLength={procedureLimits.line} list={listId} />
      <datalist id={listId}>
        {earlier.map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </datalist>
    </>
  );
}
