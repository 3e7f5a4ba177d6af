import { useState } from 'react';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { Rotation } from '#domain/rotation.ts';
import type { RotationStatus } from '#domain/rotationKinds.ts';
import { daysInYear } from '#domain/rotationEdits.ts';
import { rotationStatuses } from '#domain/rotationKinds.ts';
import { dateText } from '#domain/dateText.ts';
import { earliestPlanDate, latestPlanDate } from '#domain/planRange.ts';
import { examplePlanDate } from '#parts/examplePlanDate.ts';
import { rotationTypesOf, rotationYearsOf } from '#store/derivedRotations.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { changeRotations, leaveLimit, rotationTextLimits } from '#store/rotationActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { DateField } from '#ui/DateField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Form } from '#ui/Form.tsx';
import { FormActions } from '#ui/FormActions.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './RotationDialog.module.css';
import { statusNames } from './plannerTexts.ts';

interface RotationDialogProps {
  readonly rotation: Rotation;
  readonly onClose: () => void;
}

/** Everything that is known of one rotation. */
export function RotationDialog({ rotation, onClose }: RotationDialogProps) {
  const store = useAppStore();
  const types = useAppState(rotationTypesOf);
  const today = useAppState((state) => state.today);
  const { dateStyle } = useAppState(settingsOf);
  const rotations = useAppState(rotationsOf);
  const years = useAppState(rotationYearsOf);
  const [type, setType] = useState(rotation.type);
  const [trainingYear, setTrainingYear] = useState(rotation.trainingYear);
  const [start, setStart] = useState<CalendarDate | null>(rotation.start);
  const [end, setEnd] = useState<CalendarDate | null>(rotation.end);
  const [status, setStatus] = useState<RotationStatus>(rotation.status);
  const [site, setSite] = useState(rotation.site ?? '');
  const [isAway, setIsAway] = useState(rotation.away ?? false);
  const [preceptor, setPreceptor] = useState(rotation.preceptor ?? '');
  const [leaveDays, setLeaveDays] = useState(rotation.leaveDays?.toString() ?? '');
  const [notes, setNotes] = useState(rotation.notes ?? '');
  const [wasTried, setWasTried] = useState(false);

  const typeName = types.get(type)?.name ?? type;
  const labels = new Set([...years.map(({ label }) => label), rotation.trainingYear]);
  const leave = leaveDays.trim() === '' ? 0 : Number(leaveDays);
  const errors = {
    start: start === null ? 'Enter its first day.' : null,
    end:
      end === null
        ? 'Enter its last day.'
        : start !== null && end < start
          ? 'It cannot end before it begins. Enter a later day.'
          : null,
    leave:
      Number.isInteger(leave) && leave >= 0 && leave <= leaveLimit
        ? null
        : `Enter a whole number of workdays from 0 to ${leaveLimit}.`,
    site: lengthError(site, rotationTextLimits.line),
    preceptor: lengthError(preceptor, rotationTextLimits.line),
    notes: lengthError(notes, rotationTextLimits.notes),
  };
  const shownErrors: Partial<typeof errors> = wasTried ? errors : {};

  function save(): void {
    setWasTried(true);
    if (start === null || end === null || Object.values(errors).some((error) => error !== null)) {
      return;
    }
    const { id } = rotation;
    const changed: Rotation = {
      id,
      trainingYear,
      type,
      start,
      end,
      status,
      ...(site.trim() === '' ? {} : { site: site.trim() }),
      ...(isAway ? { away: true } : {}),
      ...(preceptor.trim() === '' ? {} : { preceptor: preceptor.trim() }),
      ...(leave === 0 ? {} : { leaveDays: leave }),
      ...(notes.trim() === '' ? {} : { notes }),
    };
    changeRotations(
      store,
      { put: [changed], removed: [] },
      { label: `change “${typeName}”`, message: `“${typeName}” is changed.` },
    );
    onClose();
  }

  function chooseYear(label: string): void {
    setTrainingYear(label);
    const year = years.find((one) => one.label === label);
    if (year === undefined) return;
    const days = daysInYear(rotation, year, rotations);
    setStart(days.start);
    setEnd(days.end);
  }

  function remove(): void {
    changeRotations(
      store,
      { put: [], removed: [rotation.id] },
      { label: `delete “${typeName}”`, message: `“${typeName}” is deleted.` },
    );
    onClose();
  }

  const date = (
    field: 'start' | 'end',
    label: string,
    value: CalendarDate | null,
    onChange: (date: CalendarDate | null) => void,
  ) => (
    <DateField
      label={label}
      value={value}
      onChange={onChange}
      today={today}
      dateStyle={dateStyle}
      earliest={earliestPlanDate}
      latest={latestPlanDate}
      isClearable={false}
      placeholder={dateText(examplePlanDate, dateStyle)}
      error={shownErrors[field] ?? null}
    />
  );

  return (
    <Dialog title={`Rotation in ${rotation.trainingYear}`} width="wide" onClose={onClose}>
      <Form className={styles.form} onSubmit={save}>
        <div className={styles.pair}>
          <SelectField
            label="Rotation"
            value={type}
            onChange={setType}
            options={[...types.values()].map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            label="Training year"
            value={trainingYear}
            onChange={chooseYear}
            options={[...labels].map((label) => ({ value: label, label }))}
          />
          {date('start', 'First day', start, setStart)}
          {date('end', 'Last day', end, setEnd)}
          <TextField
            label="Site"
            value={site}
            onChange={setSite}
            error={shownErrors.site ?? null}
          />
          <TextField
            label="Preceptor"
            value={preceptor}
            onChange={setPreceptor}
            error={shownErrors.preceptor ?? null}
          />
          <SegmentedControl
            legend="Where"
            value={isAway ? 'away' : 'home'}
            onChange={(where) => setIsAway(where === 'away')}
            options={[
              { value: 'home', label: 'Home' },
              { value: 'away', label: 'Away' },
            ]}
          />
          <TextField
            label="Workdays of leave in it"
            inputMode="numeric"
            value={leaveDays}
            onChange={setLeaveDays}
            error={shownErrors.leave ?? null}
          />
        </div>
        <SegmentedControl
          legend="Status"
          value={status}
          onChange={setStatus}
          options={rotationStatuses.map((value) => ({ value, label: statusNames[value] }))}
        />
        <TextArea
          label="Notes"
          value={notes}
          onChange={setNotes}
          error={shownErrors.notes ?? null}
        />
        <FormActions submit="Save" onCancel={onClose} onDelete={remove} />
      </Form>
    </Dialog>
  );
}

function lengthError(text: string, limit: number): string | null {
  return text.length > limit
    ? `Enter at most ${limit} characters. These are ${text.length}.`
    : null;
}
