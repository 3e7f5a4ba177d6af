import type { ReactNode } from 'react';
import { topicContents } from '#catalog/guide/contents.ts';
import type { TopicId } from '#catalog/guide/topicIds.ts';
import { Link } from '#parts/Link.tsx';
import { paths } from '#parts/paths.ts';

interface TopicLinkProps {
  readonly topicId: TopicId;
  /** The statement to be shown. */
  readonly statementId?: string | undefined;
  readonly className?: string | undefined;
  readonly onClick?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Pointing at it loads the texts of the topic. */
export function TopicLink({ topicId, statementId, children, ...rest }: TopicLinkProps) {
  const preload = (): void => {
    // A failure here is no news: following the link tries again and says so.
    topicContents[topicId].load().catch(() => undefined);
  };
  return (
    <Link
      {...rest}
      to={paths.guideTopic.link(topicId, statementId)}
      onPointerEnter={preload}
      onFocus={preload}
    >
      {children}
    </Link>
  );
}
