import { useEffect, useState } from 'react';
import type { LinkProblem } from '#exchange/shareLink.ts';
import { openLink } from '#exchange/shareLink.ts';
import type { SharedRoadmap } from '#exchange/sharedRoadmap.ts';
import type { AppStore } from '#store/appStore.ts';
import { loadCountriesOf } from '#store/countries.ts';
import { linkCompression } from '#store/linkTools.ts';
import { followReader, readOnlyStore } from '#store/readOnlyStore.ts';
import { useAppStore } from '#store/useAppStore.ts';

interface OpenedRoadmap {
  readonly kind: 'opened';
  readonly roadmap: SharedRoadmap;
  /** What the page shows it from. */
  readonly store: AppStore;
}

type LinkState = { readonly kind: 'opening' } | OpenedRoadmap | LinkProblem;

/** What is in the fragment of a link; another fragment is opened in its place. */
export function useOpenedLink(fragment: string): LinkState {
  const reader = useAppStore();
  const [state, setState] = useState<LinkState>({ kind: 'opening' });
  useEffect(() => {
    let isOutdated = false;
    let unfollow: (() => void) | null = null;
    const open = async (): Promise<void> => {
      const opened = await opening(reader, fragment);
      if (isOutdated) return;
      if (opened.kind === 'opened') unfollow = followReader(reader, opened.store);
      setState(opened);
    };
    void open();
    return () => {
      isOutdated = true;
      unfollow?.();
    };
  }, [reader, fragment]);
  return state;
}

async function opening(reader: AppStore, fragment: string): Promise<LinkState> {
  const opened = await openLink(fragment, linkCompression);
  if (opened.kind !== 'opened') return opened;
  const store = readOnlyStore(reader, opened.roadmap.tables);
  await loadCountriesOf(store, opened.roadmap.tables);
  return { ...opened, store };
}
