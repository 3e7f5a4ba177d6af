import type { ReactNode } from 'react';
import { buttonClass } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Link } from './Link.tsx';
import { paths } from './paths.ts';

interface NoDatesYetProps {
  /** What stands in this place once there is a date. */
  readonly children: ReactNode;
}

/** Stands in a place that follows from the dates of the plan, before there is one. */
export function NoDatesYet({ children }: NoDatesYetProps) {
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
      {children}
    </EmptyState>
  );
}
