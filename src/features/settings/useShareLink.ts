import { useEffect, useState } from 'react';
import { writeLink } from '#exchange/shareLink.ts';
import type { SharedPart, SharedRoadmap } from '#exchange/sharedRoadmap.ts';
import { tablesToShare } from '#exchange/sharedRoadmap.ts';
import { paths } from '#parts/paths.ts';
import type { AppStore } from '#store/appStore.ts';
import { typesOfLeave } from '#store/derivedPlan.ts';
import { linkCompression, wholeAddress } from '#store/linkTools.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { whenReadWhole } from '#store/whenReadWhole.ts';

export type ShareLink =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly address: string }
  | { readonly kind: 'nothing-chosen' }
  | { readonly kind: 'too-long' }
  /** The browser cannot compress. */
  | { readonly kind: 'failed' };

/** The link with these parts of the record as it is now. The one before stays until it is made. */
export function useShareLink(parts: readonly SharedPart[], name: string): ShareLink {
  const store = useAppStore();
  const [link, setLink] = useState<ShareLink>({ kind: 'making' });
  const isNothing = parts.length === 0;
  useEffect(() => {
    if (isNothing) return undefined;
    let isOutdated = false;
    const make = async (): Promise<void> => {
      const made = await linkOf(store, parts, name);
      if (!isOutdated) setLink(made);
    };
    void make();
    return () => {
      isOutdated = true;
    };
  }, [store, parts, name, isNothing]);
  return isNothing ? { kind: 'nothing-chosen' } : link;
}

async function linkOf(
  store: AppStore,
  parts: readonly SharedPart[],
  name: string,
): Promise<ShareLink> {
  await whenReadWhole(store);
  const { tables, today } = store.getState();
  const roadmap: SharedRoadmap = {
    sharedOn: today,
    name: name.trim() === '' ? null : name.trim(),
    parts,
    tables: tablesToShare(tables, parts, `${today}T00:00:00.000Z`, typesOfLeave),
  };
  try {
    const written = await writeLink(roadmap, linkCompression);
    return written.kind === 'too-long'
      ? written
      : { kind: 'made', address: wholeAddress(paths.shared.link(written.fragment)) };
  } catch {
    return { kind: 'failed' };
  }
}
