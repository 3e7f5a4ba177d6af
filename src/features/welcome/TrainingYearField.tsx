import { useEffect } from 'react';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { AnsweredDate } from '#domain/planFromAnswer.ts';
import { answerForYear, laterYearLabels } from '#domain/whereYouAre.ts';
import { loadPathway, pathwayIn } from '#store/countries.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './TrainingYearField.module.css';

interface TrainingYearFieldProps {
  readonly asks: AnsweredDate;
  readonly pathwayId: string;
  /** What stands in the field for the date. */
  readonly answer: string | null;
  readonly onAnswer: (date: CalendarDate) => void;
}

/** Instead of a date: the training year that someone is in today, of all those of their pathway. */
export function TrainingYearField({ asks, pathwayId, answer, onAnswer }: TrainingYearFieldProps) {
  const store = useAppStore();
  const today = useAppState((state) => state.today);
  const countries = useAppState((state) => state.countries);
  useEffect(() => {
    void loadPathway(store, pathwayId);
  }, [store, pathwayId]);
  const pathway = pathwayIn(countries, pathwayId);
  if (pathway === undefined) return null;
  const asked = asks === 'trainingEnd' ? asks : 'residencyStart';
  const years = laterYearLabels(pathway).flatMap((label) => {
    const date = answerForYear(label, asked, today, pathway);
    return date === null ? [] : [{ label, date }];
  });
  return (
    <div className={styles.year}>
      <SelectField
        label="Or choose the year that you are in"
        value={years.find(({ date }) => date === answer)?.label ?? ''}
        onChange={(label) => {
          const chosen = years.find((year) => year.label === label);
          if (chosen !== undefined) onAnswer(chosen.date);
        }}
        options={[
          { value: '', label: 'A training year' },
          ...years.map(({ label }) => ({ value: label, label })),
        ]}
        help="It fills in the date above."
      />
    </div>
  );
}
