import { useId } from 'react';
import { daysInMonth } from '#domain/calendarDate.ts';
import { monthNames } from '#domain/dateText.ts';
import { academicYearStartOf } from '#domain/plan.ts';
import { pathwayOf, planOf } from '#store/derivedPlan.ts';
import { setPlan } from '#store/changePlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './AcademicYearStartField.module.css';

/** No leap day: an academic year begins every year. */
const commonYear = 2027;

/** The day on which a training year begins in the person's program. */
export function AcademicYearStartField() {
  const store = useAppStore();
  const labelId = useId();
  const plan = useAppState(planOf);
  const pathway = useAppState(pathwayOf);
  const { month, day } = academicYearStartOf(plan, pathway);

  function change(nextMonth: number, nextDay: number): void {
    const start = {
      month: nextMonth,
      day: Math.min(nextDay, daysInMonth(commonYear, nextMonth)),
    };
    const { academicYearStart: _, ...others } = plan;
    const usual = pathway.academicYearStart;
    const isUsual = start.month === usual.month && start.day === usual.day;
    setPlan(
      store,
      isUsual ? others : { ...others, academicYearStart: start },
      `Academic years begin on ${monthNames[start.month - 1] ?? ''} ${start.day}.`,
    );
  }

  return (
    <div role="group" aria-labelledby={labelId}>
      <p className={styles.label} id={labelId}>
        Academic year starts
      </p>
      <div className={styles.selects}>
        <SelectField
          label="Month"
          hidesLabel
          value={String(month)}
          onChange={(value) => change(Number(value), day)}
          options={monthNames.map((name, index) => ({ value: String(index + 1), label: name }))}
        />
        <SelectField
          label="Day"
          hidesLabel
          value={String(day)}
          onChange={(value) => change(month, Number(value))}
          options={Array.from({ length: daysInMonth(commonYear, month) }, (_, index) => ({
            value: String(index + 1),
            label: String(index + 1),
          }))}
        />
      </div>
    </div>
  );
}
