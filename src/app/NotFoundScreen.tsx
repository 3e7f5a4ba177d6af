import { Link } from 'react-router';
import { useFrameActions } from '#parts/frameActions.ts';
import { PageHead } from '#parts/PageHead.tsx';
import { paths } from '#parts/paths.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';

export function NotFoundScreen() {
  const { openFind } = useFrameActions();
  return (
    <>
      <PageHead title="This page is not on the map" />
      <EmptyState
        drawing="lost"
        title="The address may be old"
        actions={
          <>
            <Link className={buttonClass({ variant: 'primary' })} to={paths.overview.link()}>
              Go to Overview
            </Link>
            <Button onClick={openFind}>Find</Button>
          </>
        }
      >
        Your data is untouched.
      </EmptyState>
    </>
  );
}
