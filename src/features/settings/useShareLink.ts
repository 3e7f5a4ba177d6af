import { useEffect, useState } from 'react';
import { creditRules } from '#catalog/creditRules.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { compareDates } from '#domain/calendarDate.ts';
import { countBounds } from '#domain/pace.ts';
import { writeLink } from '#exchange/shareLink.ts';
import type { SharedPart, SharedRoadmap } from '#exchange/sharedRoadmap.ts';
import { tablesToShare } from '#exchange/sharedRoadmap.ts';
import { paths } from '#parts/paths.ts';
import type { AppState, AppStore } from '#store/appStore.ts';
import { typesOfLeave } from '#store/derivedPlan.ts';
import { pacesOf } from '#store/derivedProcedures.ts';
import { linkCompression, wholeAddress } from '#store/linkTools.ts';
import { useAppStore } from '#store/useAppStore.ts';
import { whenReadWhole } from '#store/whenReadWhole.ts';

export type ShareLink =
  | Unmade
  /** `isOutdated`: what is chosen now is not in it yet, or more is. */
  | (Finished & { readonly isOutdated: boolean })
  | { readonly kind: 'nothing-chosen' };

type Unmade =
  | { readonly kind: 'making' }
  | { readonly kind: 'too-long' }
  /** The browser cannot compress. */
  | { readonly kind: 'failed' };

interface Finished {
  readonly kind: 'made';
  readonly address: string;
}

const creditRuleIds = new Set(creditRules.map(({ id }) => id));

/** The link with these parts of the record as it is now. The one before stays until it is made. */
export function useShareLink(parts: readonly SharedPart[], name: string): ShareLink {
  const store = useAppStore();
  const [{ link, ...madeOf }, setMade] = useState<Made>({ parts, name, link: { kind: 'making' } });
  const isNothing = parts.length === 0;
  useEffect(() => {
    if (isNothing) return undefined;
    let isGone = false;
    const make = async (): Promise<void> => {
      const made = await linkOf(store, parts, name);
      if (!isGone) setMade({ parts, name, link: made });
    };
    void make();
    return () => {
      isGone = true;
    };
  }, [store, parts, name, isNothing]);
  if (isNothing) return { kind: 'nothing-chosen' };
  const isOutdated = madeOf.parts !== parts || madeOf.name !== name;
  return link.kind === 'made' ? { ...link, isOutdated } : link;
}

interface Made {
  readonly parts: readonly SharedPart[];
  readonly name: string;
  readonly link: Unmade | Finished;
}

async function linkOf(
  store: AppStore,
  parts: readonly SharedPart[],
  name: string,
): Promise<Unmade | Finished> {
  await whenReadWhole(store);
  const state = store.getState();
  const { tables, today } = state;
  const cutAt = cutsOf(state, parts);
  const roadmap: SharedRoadmap = {
    sharedOn: today,
    name: name.trim() === '' ? null : name.trim(),
    parts,
    tables: tablesToShare(
      tables,
      parts,
      `${today}T00:00:00.000Z`,
      { typesOfLeave, creditRuleIds },
      cutAt,
    ),
    cutAt,
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

/** Where counts of procedures begin and end. Without the plan its dates are not told. */
function cutsOf(state: AppState, parts: readonly SharedPart[]): readonly CalendarDate[] {
  const areTotals = parts.includes('procedures') && !parts.includes('entries');
  if (!areTotals || !parts.includes('plan')) return [];
  const bounds = pacesOf(state).flatMap(({ target }) => countBounds(target));
  return [...new Set(bounds)].toSorted(compareDates);
}
