import type { LinkProblem } from '#exchange/shareLink.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';
import { buttonClass } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { linkProblemTexts } from './linkProblemTexts.ts';

/** Stands in place of what could not be opened. */
export function LinkProblemNote({ kind }: LinkProblem) {
  const { title, text } = linkProblemTexts[kind];
  return (
    <div data-link-state={kind}>
      <EmptyState
        drawing={kind === 'empty' ? 'fork' : 'lost'}
        title={title}
        actions={
          kind === 'empty' ? (
            <Link className={buttonClass({ variant: 'primary' })} to={paths.settings.link()}>
              Open Settings
            </Link>
          ) : undefined
        }
      >
        {text}
      </EmptyState>
    </div>
  );
}
