import type { ReactNode } from 'react';
import { Fragment, memo, useId, useState } from 'react';
import type { To } from 'react-router';
import { stepById } from '#catalog/steps.ts';
import type { Milestone } from '#domain/milestone.ts';
import { checkOff, uncheck } from '#store/milestoneActions.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import { DateText } from '#ui/DateText.tsx';
import { StatusShape } from '#ui/StatusShape.tsx';
import { Link } from './Link.tsx';
import styles from './MilestoneRow.module.css';
import type { MetaPart } from './statusText.ts';
import { metaParts, statusText } from './statusText.ts';

interface MilestoneRowProps {
  readonly milestone: Milestone;
  /** Where the title leads: the milestone, opened in its step. Without it the row can only be looked at. */
  readonly to?: To;
  /** The id of the title, when something else has to find it. */
  readonly titleId?: string;
  readonly showsStep?: boolean;
  /** Below what is said of it. */
  readonly children?: ReactNode;
}

/** A milestone in a list: check it off on the spot, or open it by its title. */
export const MilestoneRow = memo(function MilestoneRow({
  milestone,
  to,
  titleId,
  showsStep = false,
  children,
}: MilestoneRowProps) {
  const ownTitleId = useId();
  const id = titleId ?? ownTitleId;
  const meta = metaParts(milestone, showsStep ? stepById(milestone.step).name : null);
  return (
    <li className={milestone.isDone ? styles.doneRow : styles.row}>
      <MilestoneCheckbox milestone={milestone} titleId={id} disabled={to === undefined} />
      <div>
        {to === undefined ? (
          <span className={styles.plainTitle} id={id}>
            {milestone.title}
          </span>
        ) : (
          <Link className={styles.title} id={id} to={to}>
            {milestone.title}
          </Link>
        )}
        {meta.length > 0 && <Meta parts={meta} />}
        {children}
      </div>
      <MilestoneStatusText milestone={milestone} />
    </li>
  );
});

function Meta({ parts }: { readonly parts: readonly MetaPart[] }) {
  return (
    <p className={styles.meta}>
      {parts.map(({ text, date }, index) => (
        <Fragment key={text}>
          {index > 0 && ' · '}
          {text}
          {date !== null && (
            <>
              {' '}
              <DateText date={date} />
            </>
          )}
        </Fragment>
      ))}
    </p>
  );
}

interface MilestoneCheckboxProps {
  readonly milestone: Milestone;
  /** The element that shows the title: it names the checkbox. */
  readonly titleId: string;
  readonly disabled?: boolean;
}

/** Checks a milestone off as of today, or opens it again; named by its title. */
export function MilestoneCheckbox({
  milestone,
  titleId,
  disabled = false,
}: MilestoneCheckboxProps) {
  const store = useAppStore();
  const [pressed, setPressed] = useState<boolean | null>(null);

  /** The tick is painted first, and then all that follows from it. */
  async function put(isChecked: boolean): Promise<void> {
    setPressed(isChecked);
    const shown = store.shown.holdForFrame();
    if (isChecked) checkOff(store, milestone, store.getState().today);
    else uncheck(store, milestone);
    await shown;
    setPressed(null);
  }

  return (
    <Checkbox
      aria-labelledby={titleId}
      checked={pressed ?? milestone.isDone}
      disabled={disabled}
      onChange={(isChecked) => void put(isChecked)}
    />
  );
}

interface MilestoneStatusTextProps {
  readonly milestone: Milestone;
}

/** The status as a shape and in words. */
export function MilestoneStatusText({ milestone }: MilestoneStatusTextProps) {
  const { before, date, after } = statusText(milestone);
  const { kind } = milestone.status;
  return (
    <span className={`${styles.status} ${styles[kind] ?? ''}`}>
      <StatusShape status={kind} />
      <span>
        {before}
        {date !== null && <DateText date={date} />}
        {after}
      </span>
    </span>
  );
}
