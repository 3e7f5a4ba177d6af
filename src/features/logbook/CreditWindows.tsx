import { Suspense, useState } from 'react';
import { countriesText, creditRules } from '#catalog/creditRules.ts';
import { yearOf } from '#domain/calendarDate.ts';
import { SectionHeading } from '#parts/SectionHeading.tsx';
import {
  creditAmountText,
  earnedText,
  unitText,
  windowText,
  yearsText,
} from '#parts/creditTexts.ts';
import type { RuleWindow } from '#store/derivedCredits.ts';
import { creditWindowsOf } from '#store/derivedCredits.ts';
import { scheduleOf } from '#store/derivedPlan.ts';
import { changeTarget, followTarget } from '#store/targetActions.ts';
import { useAppState, useAppStore } from '#store/useAppStore.ts';
import { Button } from '#ui/Button.tsx';
import { useDateStyle } from '#ui/dateStyle.ts';
import { DateText } from '#ui/DateText.tsx';
import { datesUnbroken } from '#ui/datesUnbroken.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { Meter } from '#ui/Meter.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './CreditWindows.module.css';
import { TargetHead } from './TargetHead.tsx';
import { TargetSource } from './TargetSource.tsx';

const TargetDialog = lazyPart(() => import('./TargetDialog.tsx'), 'TargetDialog');

/** Each rule with the window that today lies in. */
export function CreditWindows() {
  const windows = useAppState(creditWindowsOf);
  const today = useAppState((state) => state.today);
  const schedule = useAppState(scheduleOf);
  const end = schedule?.anchors['training-end'];
  const [edited, setEdited] = useState<RuleWindow | null>(null);
  return (
    <section className={styles.section} aria-labelledby="windows">
      <SectionHeading id="windows" title="What counts until when" />
      {end !== undefined && end > today && (
        <p className={styles.before}>
          Your training ends on <DateText date={end} isLong />. These rules ask nothing of you
          before you are certified; the figures show what your log would give.
        </p>
      )}
      <ul className={styles.windows}>
        {windows.map((one) => (
          <WindowRow key={one.rule.id} shown={one} onEdit={() => setEdited(one)} />
        ))}
      </ul>
      <OtherRules shown={windows} />
      {edited !== null && (
        <Suspense>
          <TargetDialog
            target={{ ...edited.rule, source: edited.source, isFollowed: edited.isFollowed }}
            unit={unitText(edited.rule.unit)}
            onClose={() => setEdited(null)}
          />
        </Suspense>
      )}
    </section>
  );
}

interface WindowRowProps {
  readonly shown: RuleWindow;
  readonly onEdit: () => void;
}

function WindowRow({ shown, onEdit }: WindowRowProps) {
  const dateStyle = useDateStyle();
  const { rule, source, window, isFollowed } = shown;
  return (
    <li className={styles.window}>
      <TargetHead
        target={{ ...rule, source, isFollowed }}
        years={yearsText(shown)}
        onEdit={onEdit}
      />
      <p className={styles.text}>
        <b>{earnedText(shown)}.</b> {datesUnbroken(windowText(shown, dateStyle))}
      </p>
      <Meter
        kind="meter"
        name={rule.name}
        value={window.earned}
        max={rule.minimum}
        planned={window.ahead}
        valueText={earnedText(shown)}
        showsTip
      />
      {window.byYear.length > 1 && (
        <p className={styles.byYear}>
          {window.byYear
            .map(({ year, earned }) => `${year}: ${creditAmountText(earned, rule.unit)}`)
            .join(', ')}
          .
        </p>
      )}
      {rule.window === 'cycle' && <CycleField shown={shown} />}
      <TargetSource minimum={rule.minimum} source={source} />
    </li>
  );
}

const notSaid = { value: '', label: 'Not said yet' };

/** With which year the person's cycle begins; this year stands for it until they say. */
function CycleField({ shown: { rule, window, cycleStart } }: { readonly shown: RuleWindow }) {
  const store = useAppStore();
  const thisYear = useAppState((state) => yearOf(state.today));
  const years = Array.from({ length: 10 }, (_, index) => String(thisYear - index));
  return (
    <div className={styles.cycle}>
      <SelectField
        label={`First year of your cycle, ${rule.name}`}
        value={cycleStart === null ? notSaid.value : String(window.firstYear)}
        onChange={(year) => changeTarget(store, rule.id, { cycleStart: Number(year) }, rule.name)}
        options={[
          ...(cycleStart === null ? [notSaid] : []),
          ...years.map((value) => ({ value, label: value })),
        ]}
      />
    </div>
  );
}

/** Rules of other countries, to be followed. */
function OtherRules({ shown }: { readonly shown: readonly RuleWindow[] }) {
  const store = useAppStore();
  const [isOpen, setIsOpen] = useState(false);
  const others = creditRules.filter(({ id }) => shown.every(({ rule }) => rule.id !== id));
  if (others.length === 0) return null;
  if (!isOpen) {
    return (
      <Button size="small" onClick={() => setIsOpen(true)}>
        Rules of other countries
      </Button>
    );
  }
  return (
    <ul className={styles.others}>
      {others.map((rule) => (
        <li key={rule.id}>
          <Button
            size="small"
            aria-label={`Follow ${rule.name}`}
            onClick={() => followTarget(store, rule.id, rule.name)}
          >
            Follow
          </Button>
          <span>
            {countriesText(rule)}: {rule.name}, {creditAmountText(rule.minimum, rule.unit)} in{' '}
            {rule.years === 1 ? 'a year' : `${rule.years} years`}
          </span>
        </li>
      ))}
    </ul>
  );
}
