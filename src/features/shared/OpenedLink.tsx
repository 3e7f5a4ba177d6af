import { AppStoreProvider, useAppStore } from '#store/useAppStore.ts';
import { LinkProblemNote } from './LinkProblemNote.tsx';
import { SharedView } from './SharedView.tsx';
import { useOpenedLink } from './useOpenedLink.ts';

/** What is in the link, or why it could not be opened. */
export function OpenedLink({ fragment }: { readonly fragment: string }) {
  const reader = useAppStore();
  const link = useOpenedLink(fragment);
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
      return <LinkProblemNote kind={link.kind} />;
  }
}
