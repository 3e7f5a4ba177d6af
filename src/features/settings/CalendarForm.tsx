import { useState } from 'react';
import { stepById, steps } from '#catalog/steps.ts';
import type { StepId } from '#domain/step.ts';
import { stepIds } from '#domain/step.ts';
import type { CalendarEvent } from '#exchange/calendarFile.ts';
import { calendarFile } from '#exchange/calendarFile.ts';
import type { CalendarChoice } from '#exchange/calendarEvents.ts';
import { calendarEvents } from '#exchange/calendarEvents.ts';
import type { RecordState } from '#store/appStore.ts';
import { downloadCalendar } from '#store/calendarDownload.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { rotationTypesOf } from '#store/derivedRotations.ts';
import { rotationsOf } from '#store/liveRotations.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { useRecordState } from '#store/useRecordState.ts';
import { whenReadWhole } from '#store/whenReadWhole.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';
import { pluralText } from '#parts/numberTexts.ts';
import { rotationName } from '#parts/rotationName.ts';
import styles from './TakeOutDialog.module.css';

const periods = [
  { value: 'to-come', label: 'From today on' },
  { value: 'all', label: 'All' },
] as const;

const alarms = [
  { value: 'none', label: 'None', days: null },
  { value: 'day', label: 'A day before', days: 1 },
  { value: 'week', label: 'A week before', days: 7 },
] as const;

interface CalendarFormProps {
  readonly onDownload: () => void;
}

/** What goes into a file for calendar programs, and how much that is. */
export function CalendarForm({ onDownload }: CalendarFormProps) {
  const store = useAppStore();
  const [hasMilestones, setHasMilestones] = useState(true);
  const [hasRotations, setHasRotations] = useState(true);
  const [chosenSteps, setChosenSteps] = useState<readonly StepId[]>(stepIds);
  const [period, setPeriod] = useState<(typeof periods)[number]['value']>('to-come');
  const [alarm, setAlarm] = useState<(typeof alarms)[number]['value']>('none');
  const state = useRecordState();
  const choice: CalendarChoice = {
    steps: hasMilestones ? chosenSteps : [],
    hasRotations,
    from: period === 'all' ? null : state.today,
    alarmDaysBefore: alarms.find(({ value }) => value === alarm)?.days ?? null,
    today: state.today,
  };
  const events = eventsOf(state, choice);

  async function download(): Promise<void> {
    await whenReadWhole(store);
    downloadCalendar(store, calendarFile(eventsOf(store.getState(), choice), store.clock.now()));
    onDownload();
  }

  return (
    <>
      <p>
        Whole days for any calendar program. Import a newer file at any time: what is there already
        is moved and not doubled. Your notes are not in it.
      </p>
      <fieldset className={styles.boxes}>
        <legend>What</legend>
        <LabeledCheckbox label="Milestones" checked={hasMilestones} onChange={setHasMilestones} />
        <LabeledCheckbox label="Rotations" checked={hasRotations} onChange={setHasRotations} />
      </fieldset>
      {hasMilestones && (
        <fieldset className={styles.boxes}>
          <legend>Milestones of these steps</legend>
          {steps.map(({ id, name }) => (
            <LabeledCheckbox
              key={id}
              label={name}
              checked={chosenSteps.includes(id)}
              onChange={(isChosen) =>
                setChosenSteps(
                  isChosen ? [...chosenSteps, id] : chosenSteps.filter((one) => one !== id),
                )
              }
            />
          ))}
        </fieldset>
      )}
      <SegmentedControl legend="Period" options={periods} value={period} onChange={setPeriod} />
      <SegmentedControl
        legend="Alarm, at 9 in the morning"
        options={alarms}
        value={alarm}
        onChange={setAlarm}
      />
      <div className={styles.download}>
        <Button
          variant="primary"
          disabledReason={events.length === 0 ? 'Nothing that you chose has a date' : undefined}
          onClick={() => void download()}
        >
          <Icon name="download" />
          Download calendar
        </Button>
        <span className={styles.count}>{eventsText(events.length)}</span>
      </div>
    </>
  );
}

function eventsOf(state: RecordState, choice: CalendarChoice): readonly CalendarEvent[] {
  const types = rotationTypesOf(state);
  return calendarEvents(milestonesOf(state), rotationsOf(state), choice, {
    stepName: (id) => stepById(id).name,
    rotationName: (type) => rotationName({ type }, types),
    dateStyle: settingsOf(state).dateStyle,
  });
}

function eventsText(count: number): string {
  return count === 0 ? 'Nothing that you chose has a date.' : pluralText(count, 'event', 'events');
}
