import { Link } from 'react-router';
import { paths } from '#parts/paths.ts';
import { buttonClass } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';

/** Before there is a plan with a date. */
export function NoTimeline() {
  return (
    <EmptyState
      drawing="fork"
      title="Your plan has no dates yet"
      actions={
        <Link className={buttonClass({ variant: 'primary' })} to={paths.settings.link()}>
          Enter a date of your plan
        </Link>
      }
    >
      With one date, such as your graduation, your stages, training years and milestones stand here
      on one axis, from the first day of medical school to the end of training and beyond.
    </EmptyState>
  );
}
