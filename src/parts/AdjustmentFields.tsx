import { addedTimeKinds, leaveReasons } from '#domain/adjustment.ts';
import type { AdjustmentKind } from '#domain/adjustment.ts';
import type { AdjustmentField } from '#domain/adjustmentProblems.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { PathwayStage } from '#domain/pathway.ts';
import { dateText } from '#domain/dateText.ts';
import { earliestPlanDate, latestPlanDate } from '#domain/planRange.ts';
import { useAppState } from '#store/useAppStore.ts';
import { DateField } from '#ui/DateField.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { NumberField } from '#ui/NumberField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import type { AdjustmentDraft } from './adjustmentDraft.ts';
import { kindNames, leaveNames } from './adjustmentText.ts';
import { examplePlanDate } from './examplePlanDate.ts';
import { pathwayOptions } from './pathwayOptions.ts';

interface AdjustmentFieldsProps {
  readonly draft: AdjustmentDraft;
  readonly onChange: (draft: AdjustmentDraft) => void;
  readonly errorAt: (field: AdjustmentField) => string | null;
  /** Labels of the training years of the plan. */
  readonly years: readonly string[];
  /** Stages after medical school. */
  readonly stages: readonly PathwayStage[];
}

const kinds: readonly AdjustmentKind[] = [
  'research',
  'degree',
  'leave',
  'part-time',
  'repeated-year',
  'gap',
  'credit',
  'pathway-change',
];

/** What to fill in for the chosen kind. */
export function AdjustmentFields(props: AdjustmentFieldsProps) {
  const { draft, onChange, errorAt, years, stages } = props;
  return (
    <>
      <SelectField
        label="What moves your plan"
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        options={kinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
      />
      {draft.kind === 'leave' && (
        <SelectField
          label="Reason"
          value={draft.reason}
          onChange={(reason) => onChange({ ...draft, reason })}
          options={leaveReasons.map((reason) => ({ value: reason, label: leaveNames[reason] }))}
        />
      )}
      {isAddedTime(draft.kind) && (
        <TextField
          label="Name"
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
          maxLength={100}
          help="If you like, such as PhD or MPH"
        />
      )}
      {(draft.kind === 'repeated-year' || draft.kind === 'pathway-change') && (
        <SelectField
          label={draft.kind === 'repeated-year' ? 'Training year' : 'From training year'}
          value={draft.year}
          onChange={(year) => onChange({ ...draft, year })}
          options={yearsWith(draft.year, years).map((year) => ({ value: year, label: year }))}
          error={errorAt('year')}
        />
      )}
      {draft.kind === 'pathway-change' && (
        <SelectField
          label="Pathway from then on"
          value={draft.pathwayId}
          onChange={(pathwayId) => onChange({ ...draft, pathwayId })}
          options={pathwayOptions}
          error={errorAt('pathway')}
        />
      )}
      {draft.kind === 'credit' && (
        <SelectField
          label="Stage"
          value={draft.stageId}
          onChange={(stageId) => onChange({ ...draft, stageId })}
          options={stages.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <StretchFields {...props} />
      {(isAddedTime(draft.kind) || draft.kind === 'credit') && (
        <NumberField
          label="Months"
          value={draft.months}
          onChange={(months) => onChange({ ...draft, months })}
          error={errorAt('months')}
        />
      )}
      {draft.kind === 'part-time' && (
        <NumberField
          label="Part of full time, in percent"
          value={draft.percent}
          onChange={(percent) => onChange({ ...draft, percent })}
          error={errorAt('percent')}
        />
      )}
      {draft.kind === 'leave' && (
        <NumberField
          label="Days added by your program"
          value={draft.extension}
          onChange={(extension) => onChange({ ...draft, extension })}
          help="Leave it empty to follow the rule below"
          error={errorAt('extension')}
        />
      )}
    </>
  );
}

/** With the one that was entered, also where the plan no longer has it. */
function yearsWith(entered: string, years: readonly string[]): readonly string[] {
  return entered === '' || years.includes(entered) ? years : [entered, ...years];
}

function StretchFields({ draft, onChange, errorAt }: AdjustmentFieldsProps) {
  const today = useAppState((state) => state.today);
  const dateStyle = useDateStyle();
  const day = (field: 'start' | 'end', label: string) => (
    <DateField
      label={label}
      value={draft[field]}
      onChange={(date: CalendarDate | null) => onChange({ ...draft, [field]: date })}
      today={today}
      earliest={earliestPlanDate}
      latest={latestPlanDate}
      isClearable={false}
      placeholder={dateText(examplePlanDate, dateStyle)}
      error={errorAt(field)}
    />
  );
  if (draft.kind === 'leave' || draft.kind === 'part-time') {
    return (
      <>
        {day('start', 'First day')}
        {day('end', 'Last day')}
      </>
    );
  }
  return isAddedTime(draft.kind) ? day('start', 'First day') : null;
}

function isAddedTime(kind: AdjustmentKind): boolean {
  return addedTimeKinds.some((one) => one === kind);
}
