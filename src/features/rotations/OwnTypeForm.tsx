import { useId, useState } from 'react';
import { rotationCategoryNames } from '#catalog/rotationCategories.ts';
import { tallyNames } from '#catalog/tallyNames.ts';
import { talliesOf } from '#domain/requirement.ts';
import type { CustomRotationType } from '#domain/rotation.ts';
import type { RotationCategory, TallyId } from '#domain/rotationKinds.ts';
import { titleProblem } from '#parts/titleProblem.ts';
import { measuredRequirementsOf, rotationTypesOf } from '#store/derivedRotations.ts';
import { rotationTextLimits } from '#store/rotationActions.ts';
import { useAppState } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { Form } from '#ui/Form.tsx';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useFormOver } from '#ui/useFormOver.ts';
import { talliesOfCategory } from './foundTypes.ts';
import styles from './OwnTypes.module.css';

interface OwnTypeFormProps {
  /** null for a new one, which first counts as all of its group do. */
  readonly type: CustomRotationType | null;
  readonly suggestedName: string;
  readonly submit: string;
  readonly onSubmit: (type: Omit<CustomRotationType, 'id' | 'shortName'>) => void;
}

interface OwnTypeFields {
  readonly name: string;
  readonly category: RotationCategory;
  /** null: what its group counts toward. */
  readonly chosen: readonly TallyId[] | null;
}

/** Name and group of a rotation, and what it counts toward of all that the pathway counts. */
export function OwnTypeForm({ type, suggestedName, submit, onSubmit }: OwnTypeFormProps) {
  const types = useAppState(rotationTypesOf);
  const measured = useAppState(measuredRequirementsOf);
  const [form, setForm] = useFormOver<OwnTypeFields>({
    name: suggestedName,
    category: type?.category ?? 'diagnostic',
    chosen: type?.countsToward ?? null,
  });
  const [wasTried, setWasTried] = useState(false);
  const legendId = useId();
  const { name, category, chosen } = form;
  const problem = titleProblem(name, rotationTextLimits.title);
  const countsToward = chosen ?? talliesOfCategory([...types.values()], category);
  const counted = talliesOf(measured.map(({ requirement }) => requirement));

  function take(): void {
    setWasTried(true);
    if (problem === null) onSubmit({ name: name.trim(), category, countsToward });
  }

  return (
    <Form className={styles.fields} onSubmit={take}>
      <TextField
        label="Name"
        value={name}
        onChange={(typed) => setForm({ ...form, name: typed })}
        error={wasTried ? problem : null}
      />
      <SelectField
        label="Group"
        value={category}
        onChange={(group) => setForm({ ...form, category: group })}
        options={categories.map((value) => ({ value, label: rotationCategoryNames[value].name }))}
      />
      {counted.length > 0 && (
        <div className={styles.group} role="group" aria-labelledby={legendId}>
          <p className={styles.legend} id={legendId}>
            Counts toward
          </p>
          <div className={styles.tallies}>
            {counted.map((tally) => (
              <LabeledCheckbox
                key={tally}
                label={tallyNames[tally]}
                checked={countsToward.includes(tally)}
                onChange={(isChecked) => {
                  const others = countsToward.filter((one) => one !== tally);
                  setForm({ ...form, chosen: isChecked ? [...others, tally] : others });
                }}
              />
            ))}
          </div>
        </div>
      )}
      <Button type="submit">{submit}</Button>
    </Form>
  );
}

const categories: readonly RotationCategory[] = [
  'interventional',
  'ir-related',
  'intensive-care',
  'diagnostic',
  'clinical',
  'elective',
];
