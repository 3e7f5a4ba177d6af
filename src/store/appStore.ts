/** The one store: the record, what happened to it, and how safely it is kept. Nothing derived is in it. */
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { CountryCatalog } from '#domain/countryCatalog.ts';
import type { Clock } from '#platform/clock.ts';
import type { Mirror, MirrorFailure } from '#platform/mirror.ts';
import type { RecordChange, Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import type { History } from './history.ts';
import { emptyHistory } from './history.ts';
import type { Saving } from './saveState.ts';
import { notYetSaving } from './saveState.ts';
import type { ShownState } from './shownState.ts';
import { shownStateOf } from './shownState.ts';

/** What the last change did, in a sentence. A new object each time, so that it can be said twice. */
export interface Message {
  readonly text: string;
  readonly undoable: boolean;
}

/** The record and what it is read with. All that is derived is worked out from this part of the state alone. */
export interface RecordState {
  readonly tables: Tables;
  /** False until what is stored has been read; until then nothing of the record is shown. */
  readonly isRead: boolean;
  /** False until the logs have been read too, a moment after the first paint. */
  readonly isReadWhole: boolean;
  readonly today: CalendarDate;
  /** The catalogs of countries that were loaded, in the order in which they came. */
  readonly countries: readonly CountryCatalog[];
  /** True when one that is needed could not be loaded. */
  readonly isCountryLost: boolean;
}

export interface AppState extends RecordState {
  /** True once something cannot wait for the logs: what keeps the record saved reads them at once then. */
  readonly isWantedWhole: boolean;
  readonly history: History;
  readonly message: Message | null;
  readonly saving: Saving;
  /** The records that the last change wrote; what keeps the record saved listens to it. */
  readonly written: readonly RecordChange[];
}

export interface AppStore extends StoreApi<AppState> {
  /** What React draws. */
  readonly shown: ShownState<AppState>;
  readonly clock: Clock;
  /** A new id for a record of the person's own; never used twice. */
  readonly newId: () => string;
  /** The one connection to the mirror; after a failure, asking again tries again. */
  readonly openMirror: () => Promise<Mirror | MirrorFailure>;
}

export interface StoreDependencies {
  readonly clock: Clock;
  readonly newId: () => string;
  /** Without it there is no mirror: in a prerendered page. */
  readonly openMirror?: () => Promise<Mirror | MirrorFailure>;
  /** Resolves after the next paint; absent where nothing is painted. */
  readonly whenPainted?: () => Promise<void>;
}

export function createAppStore({
  clock,
  newId,
  openMirror = noMirror,
  whenPainted,
}: StoreDependencies): AppStore {
  const api = createStore<AppState>()(() => ({
    tables: emptyTables,
    isRead: false,
    isReadWhole: false,
    isWantedWhole: false,
    today: clock.today(),
    countries: [],
    isCountryLost: false,
    history: emptyHistory,
    message: null,
    saving: notYetSaving,
    written: [],
  }));
  const shown = shownStateOf(api, whenPainted);
  return { ...api, shown, clock, newId, openMirror: openedOnce(openMirror) };
}

function noMirror(): Promise<MirrorFailure> {
  return Promise.resolve({ problem: 'absent' });
}

function openedOnce(openMirror: AppStore['openMirror']): AppStore['openMirror'] {
  let opening: ReturnType<typeof openMirror> | null = null;

  async function open(): Promise<Mirror | MirrorFailure> {
    const mirror = await openMirror();
    if ('problem' in mirror) opening = null;
    return mirror;
  }

  return () => (opening ??= open());
}
