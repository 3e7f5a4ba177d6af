import type { ReactNode } from 'react';
import type { TimeOff } from '#domain/adjustment.ts';
import { mostDaysOff } from '#domain/adjustment.ts';
import { LastChecked } from '#parts/LastChecked.tsx';
import { setTimeOff } from '#store/adjustmentActions.ts';
import { daysOffRuleOf } from '#store/derivedCountry.ts';
import { planOf } from '#store/derivedPlan.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { SavedNumberField } from '#ui/NumberField.tsx';
import styles from './AdjustmentsSection.module.css';

/** What the person's own program allows and gives, where it differs from the rule. */
export function DaysOffFields() {
  const { rule, text } = useAppState(daysOffRuleOf);
  return (
    <>
      <h3 className={styles.heading}>Days off in your program</h3>
      <p className={styles.lede}>
        In workdays an academic year. What is too many over the whole residency extends training.
      </p>
      <div className={styles.figures}>
        <DaysField
          field="allowance"
          label="Allowed without extension"
          help={
            rule === undefined ? undefined : (
              <>
                {rule.setBy}’s rule is an average of {rule.workdaysPerYear}; empty follows it.{' '}
                {text !== undefined && <LastChecked asOf={text.asOf} />}
              </>
            )
          }
        />
        <DaysField
          field="vacation"
          label="Vacation that you take"
          help="Four weeks, 20 workdays, are often heard of but not confirmed; ask your program"
        />
      </div>
    </>
  );
}

interface DaysFieldProps {
  readonly field: keyof TimeOff;
  readonly label: string;
  readonly help: ReactNode;
}

function DaysField({ field, label, help }: DaysFieldProps) {
  const store = useAppStore();
  const { timeOff = {} } = useAppState(planOf);
  const { [field]: days = null, ...others } = timeOff;
  return (
    <SavedNumberField
      label={label}
      help={help}
      value={days}
      range={{ minimum: 0, maximum: mostDaysOff }}
      isClearable
      onSave={(next) => setTimeOff(store, next === null ? others : { ...others, [field]: next })}
    />
  );
}
