import { findInGroups } from '#domain/findByWords.ts';
import { useLoadedLater } from '#parts/useLoadedLater.ts';
import type { AppState } from '#store/appStore.ts';
import { useAppState } from '#store/useAppStore.ts';
import { actionsOf } from './actionEntries.ts';
import type { EntryGroup } from './findEntry.ts';
import { guideSearchEntry, statementEntries, topicEntries } from './guideEntries.ts';
import { milestoneEntriesOf, nextEntriesOf } from './milestoneEntries.ts';
import { allPlaces, mainPlaces } from './placeEntries.ts';

/** Of one group; more is narrowed by typing on. */
const mostOfGroup = 5;

/** Of what is next up, while nothing is typed: places and actions stay in sight. */
const mostNext = 3;

interface EntryGroups {
  readonly groups: readonly EntryGroup[];
  /** How many were found, and how many of them are shown. */
  readonly count: number;
  readonly shown: number;
  /** Something could not be loaded, and was not searched. */
  readonly isPartial: boolean;
}

/** What is shown for what is typed; while nothing is, what is likely wanted. */
export function useEntryGroups(typed: string): EntryGroups {
  const state = useAppState(itself);
  const isTyped = typed.trim() !== '';
  const record = useLoadedLater(true, loadRecordGroups);
  const guide = useLoadedLater(isTyped, loadStatements);
  const isPartial = record.isLost || guide.isLost;
  if (!isTyped) return { groups: likelyGroups(state), count: 0, shown: 0, isPartial };

  const recordGroups = record.value?.(state) ?? [];
  const statements = guide.value ?? [];
  const found = findInGroups(
    [
      { name: 'Places', items: allPlaces },
      { name: 'Actions', items: actionsOf(state) },
      { name: 'Milestones', items: milestoneEntriesOf(state) },
      ...recordGroups,
      { name: 'Field guide', items: [...topicEntries, ...statements] },
    ],
    typed,
    mostOfGroup,
  );
  return {
    groups: [...found, { name: 'More', items: [guideSearchEntry(typed.trim())] }],
    count: found.reduce((sum, { count }) => sum + count, 0),
    shown: found.reduce((sum, { items }) => sum + items.length, 0),
    isPartial,
  };
}

function likelyGroups(state: AppState): readonly EntryGroup[] {
  return [
    { name: 'Next up', items: nextEntriesOf(state).slice(0, mostNext) },
    { name: 'Places', items: mainPlaces },
    { name: 'Actions', items: actionsOf(state) },
  ].filter(({ items }) => items.length > 0);
}

/** Entries come from all of the record, and the palette is open for seconds. */
function itself(state: AppState): AppState {
  return state;
}

async function loadRecordGroups() {
  return (await import('./recordEntries.ts')).recordGroupsOf;
}

async function loadStatements() {
  const { wholeGuide } = await import('#catalog/guide/contents.ts');
  return statementEntries(await wholeGuide.load());
}
