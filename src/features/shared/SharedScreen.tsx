import { Link, useLocation } from 'react-router';
import type { LinkProblem } from '#exchange/shareLink.ts';
import { paths } from '#parts/paths.ts';
import { AppStoreProvider, useAppStore } from '#store/useAppStore.ts';
import { buttonClass } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { linkProblemTexts } from './linkProblemTexts.ts';
import { SharedFrame } from './SharedFrame.tsx';
import { SharedView } from './SharedView.tsx';
import type { LinkState } from './useOpenedLink.ts';
import { useOpenedLink } from './useOpenedLink.ts';

/** A roadmap that came inside a link, to be looked at. Nothing of the reader’s own record is touched. */
export function SharedScreen() {
  const { hash } = useLocation();
  const link = useOpenedLink(hash.slice(1));
  return (
    <SharedFrame>
      <div data-link-state={link.kind}>
        <Content link={link} />
      </div>
    </SharedFrame>
  );
}

function Content({ link }: { readonly link: LinkState }) {
  const reader = useAppStore();
  switch (link.kind) {
    case 'opening':
      return null;
    case 'opened':
      return (
        <AppStoreProvider value={link.store}>
          <SharedView roadmap={link.roadmap} reader={reader} />
        </AppStoreProvider>
      );
    default:
      return <Problem kind={link.kind} />;
  }
}

function Problem({ kind }: Pick<LinkProblem, 'kind'>) {
  const { title, text } = linkProblemTexts[kind];
  return (
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
  );
}
