import type { Rotation } from '#domain/rotation.ts';
import { daysInYear } from '#domain/rotationEdits.ts';
import { rotationStatuses } from '#domain/rotationKinds.ts';
import { dateText } from '#domain/dateText.ts';
import { earliestPlanDate, latestPlanDate } from '#domain/planRange.ts';
import { examplePlanDate } from '#parts/examplePlanDate.ts';
import { rotationName } from '#parts/rotationName.ts';
import { rotationTypesOf, rotationYearsOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateField } from '#ui/DateField.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { NumberField } from '#ui/NumberField.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './RotationDialog.module.css';
import { statusNames } from './plannerTexts.ts';
import type { RotationDraft, RotationProblems } from './rotationDraft.ts';

interface RotationFieldsProps {
  /** As it stands in the record. */
  readonly rotation: Rotation;
  readonly draft: RotationDraft;
  /** null before it has been tried. */
  readonly problems: RotationProblems | null;
  readonly onChange: (fields: Partial<RotationDraft>) => void;
}

/** What to fill in for a rotation. Its days go along when another training year is chosen. */
export function RotationFields({ rotation, draft, problems, onChange }: RotationFieldsProps) {
  const types = useAppState(rotationTypesOf);
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const rotations = useAppState(rotationsOf);
  const years = useAppState(rotationYearsOf);
  const unknownType = types.has(rotation.type)
    ? []
    : [{ value: rotation.type, label: rotationName(rotation, types) }];
  const labels = new Set([...years.map(({ label }) => label), rotation.trainingYear]);

  function chooseYear(trainingYear: string): void {
    const year = years.find(({ label }) => label === trainingYear);
    const days = year === undefined ? {} : daysInYear(rotation, year, rotations);
    onChange({ trainingYear, ...days });
  }

  const day = (label: string, field: 'start' | 'end') => (
    <DateField
      label={label}
      value={draft[field]}
      onChange={(date) => onChange({ [field]: date })}
      today={today}
      earliest={earliestPlanDate}
      latest={latestPlanDate}
      isClearable={false}
      placeholder={dateText(examplePlanDate, dateStyle)}
      error={problems?.[field]}
    />
  );
  const line = (label: string, field: 'site' | 'preceptor') => (
    <TextField
      label={label}
      value={draft[field]}
      onChange={(text) => onChange({ [field]: text })}
      error={problems?.[field]}
    />
  );
  return (
    <>
      <div className={styles.pair}>
        <SelectField
          label="Rotation"
          value={draft.type}
          onChange={(type) => onChange({ type })}
          options={[
            ...unknownType,
            ...[...types.values()].map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField
          label="Training year"
          value={draft.trainingYear}
          onChange={chooseYear}
          options={[...labels].map((label) => ({ value: label, label }))}
        />
        {day('First day', 'start')}
        {day('Last day', 'end')}
        {line('Site', 'site')}
        {line('Preceptor', 'preceptor')}
        <SegmentedControl
          legend="Where"
          value={draft.away ? 'away' : 'home'}
          onChange={(where) => onChange({ away: where === 'away' })}
          options={[
            { value: 'home', label: 'Home' },
            { value: 'away', label: 'Away' },
          ]}
        />
        <NumberField
          label="Workdays of leave in it"
          value={draft.leaveDays}
          onChange={(leaveDays) => onChange({ leaveDays })}
          error={problems?.leaveDays}
        />
      </div>
      <SegmentedControl
        legend="Status"
        value={draft.status}
        onChange={(status) => onChange({ status })}
        options={rotationStatuses.map((value) => ({ value, label: statusNames[value] }))}
      />
      <TextArea
        label="Notes"
        value={draft.notes}
        onChange={(notes) => onChange({ notes })}
        error={problems?.notes}
      />
    </>
  );
}
