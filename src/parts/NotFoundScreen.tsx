import { Button, buttonClass } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useFrameActions } from './frameActions.ts';
import { Link } from './Link.tsx';
import { PageHead } from './PageHead.tsx';
import { paths } from './paths.ts';

/** In place of a page, wherever an address leads nowhere. */
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
