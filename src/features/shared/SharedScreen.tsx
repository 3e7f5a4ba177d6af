import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { useIsRead } from '#store/useIsRead.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { LinkProblemNote } from './LinkProblemNote.tsx';
import { SharedFrame } from './SharedFrame.tsx';

const OpenedLink = lazyPart(() => import('./OpenedLink.tsx'), 'OpenedLink');

/** A roadmap that came inside a link, to be looked at. Nothing of the reader’s own record is touched. */
export function SharedScreen() {
  const { hash } = useLocation();
  // The static page knows of no fragment.
  const isRead = useIsRead();
  const fragment = hash.slice(1);
  return (
    <SharedFrame>
      {isRead &&
        (fragment === '' ? (
          <LinkProblemNote kind="empty" />
        ) : (
          <Suspense>
            <OpenedLink fragment={fragment} />
          </Suspense>
        ))}
    </SharedFrame>
  );
}
