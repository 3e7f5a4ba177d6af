import type { Clock } from '#platform/clock.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { recordVersion } from '#record/migrations.ts';
import type { LiveRecordOf, RecordsOf, Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import type { AppState, AppStore } from '#store/appStore.ts';
import { createAppStore } from '#store/appStore.ts';
import { receive } from '#store/change.ts';
import { keepSaved } from '#store/keepSaved.ts';
import { readStored } from '#store/readStored.ts';
import type { SaveState, StoredPart } from '#store/saveState.ts';
import { saveStateOf } from '#store/saveState.ts';
import { date } from './dates.ts';
import type { MemoryMirror } from './memoryMirror.ts';
import { memoryMirror } from './memoryMirror.ts';
import type { MemoryTexts } from './memoryTexts.ts';
import { memoryTexts } from './memoryTexts.ts';

/** A clock that stands still until it is set. */
interface TestClock extends Clock {
  readonly setNow: (now: string) => void;
}

export interface TestStore extends AppStore {
  readonly clock: TestClock;
}

interface TestStoreOptions {
  readonly today?: string;
  readonly now?: string;
  /** What ids begin with, to tell two tabs apart. */
  readonly idPrefix?: string;
  readonly tables?: Partial<Tables>;
  readonly mirror?: MemoryMirror;
  /** Where there are frames: what follows from a tick is shown when this resolves. Without it, at once. */
  readonly whenPainted?: (() => Promise<void>) | undefined;
}

export const testNow = '2026-11-24T14:14:05.123Z';

/** A store whose clock stands still and whose ids count: `id1`, `id2`. It holds `tables` from the start. */
export function testStore({
  today = '2026-11-24',
  now = testNow,
  idPrefix = 'id',
  tables = {},
  mirror = memoryMirror(),
  whenPainted,
}: TestStoreOptions = {}): TestStore {
  const clock = testClock(date(today), now);
  let ids = 0;
  const store = createAppStore({
    clock,
    openMirror: mirror.open,
    ...(whenPainted === undefined ? {} : { whenPainted }),
    newId: () => {
      ids += 1;
      return `${idPrefix}${ids}`;
    },
  });
  receive(store, { ...emptyTables, ...tables });
  return { ...store, clock };
}

function testClock(today: CalendarDate, start: string): TestClock {
  let now = start;
  return {
    today: () => today,
    now: () => now,
    setNow: (next) => {
      now = next;
    },
  };
}

export const longAgo = '2026-01-01T00:00:00.000Z';

/** What a person added to milestones, by id. */
export type Additions = Readonly<
  Record<string, Omit<LiveRecordOf<'milestones'>, 'id' | 'updatedAt'>>
>;

/** The table of these additions, all stamped `longAgo`. */
export function milestoneRecords(additions: Additions): RecordsOf<'milestones'> {
  return Object.fromEntries(
    Object.entries(additions).map(([id, fields]) => [id, { id, updatedAt: longAgo, ...fields }]),
  );
}

/** A stored document as the app writes it, or, with another version, as another build does. */
export function documentText(records: unknown, version: number = recordVersion): string {
  return JSON.stringify({ version, records });
}

export interface SavedStore {
  readonly store: TestStore;
  readonly texts: MemoryTexts;
  readonly mirror: MemoryMirror;
  /** What the person is told of saving. */
  readonly saveState: () => SaveState;
  /** Every save state that was shown, in order. */
  readonly shown: readonly SaveState['kind'][];
  /** The page is left. */
  readonly leave: () => void;
}

interface SavedStoreOptions extends Omit<TestStoreOptions, 'whenPainted'> {
  readonly stored?: Partial<Record<StoredPart, string>>;
  readonly texts?: MemoryTexts;
  readonly whenPainted?: () => Promise<void>;
}

/** A store that has read `stored` and is kept saved, as `main` does it. The mirror answers a tick later. */
export function savedStore({
  stored = {},
  texts = memoryTexts(stored),
  mirror = memoryMirror(),
  whenPainted = () => Promise.resolve(),
  ...options
}: SavedStoreOptions = {}): SavedStore {
  const store = testStore({ ...options, mirror });
  const saveState = () => saveStateOf(store.getState().saving);
  const seen = readStored(store, texts);
  const shown: SaveState['kind'][] = [saveState().kind];
  store.subscribe(({ saving }: AppState) => {
    const { kind } = saveStateOf(saving);
    if (kind !== shown.at(-1)) shown.push(kind);
  });
  const onLeaving = new Set<() => void>();
  const onHidden = (listener: () => void) => {
    onLeaving.add(listener);
    return () => onLeaving.delete(listener);
  };
  const { onOtherTabChange } = texts;
  void keepSaved(store, { texts, onOtherTabChange, onHidden, whenPainted }, seen);
  return {
    store,
    texts,
    mirror,
    saveState,
    shown,
    leave: () => onLeaving.forEach((listener) => listener()),
  };
}
