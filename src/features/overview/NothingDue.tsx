import { nextDated } from '#domain/progress.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { useAppState } from '#store/useAppStore.ts';
import { buttonClass } from '#ui/Button.tsx';
import { DateText } from '#ui/DateText.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';

/** Nothing within 90 days: says what comes after that. */
export function NothingDue() {
  const next = useAppState((state) => nextDated(milestonesOf(state), state.today));
  const target = next?.target ?? null;
  return (
    <EmptyState
      drawing="line"
      title="Nothing due in the next 90 days"
      headingLevel={3}
      actions={
        <Link className={buttonClass({})} to={paths.steps.link()}>
          See all milestones
        </Link>
      }
    >
      {next === null || target === null ? (
        'No open milestone has a date after that.'
      ) : (
        <>
          The next date is {next.title}, <DateText date={dayOrMonthOf(target)} />. You can work
          ahead.
        </>
      )}
    </EmptyState>
  );
}
