/** The procedure log and what it is measured against. */
import { procedureCounts } from '#catalog/procedureCounts.ts';
import { ownCategory, procedureById } from '#catalog/procedures.ts';
import type { CountTarget, Pace } from '#domain/pace.ts';
import { paceOf } from '#domain/pace.ts';
import type { LoggedProcedure } from '#domain/procedureLog.ts';
import { earlierTexts, mostLogged, newestFirst, sortLog } from '#domain/procedureLog.ts';
import type { Provenance } from '#domain/provenance.ts';
import { liveRecord, liveRecords } from '#record/liveRecords.ts';
import type { LiveRecordOf, RecordsOf } from '#record/schema.ts';
import type { RecordState } from './appStore.ts';
import { pathwayOf, scheduleOf } from './derivedPlan.ts';
import { remembered } from './remembered.ts';

type StoredProcedure = LiveRecordOf<'procedures'>;

const entryByRecord = new WeakMap<StoredProcedure, LoggedProcedure>();

/** The newest first. An entry is the same object for as long as its record is. */
export const procedureLogOf = remembered(
  ({ tables }: RecordState) => [tables.procedures],
  logInOrder(),
);

/** Sorting what is nearly in order costs little, so each answer begins with the order of the one before. */
function logInOrder(): (table: RecordsOf<'procedures'>) => readonly LoggedProcedure[] {
  let before: readonly LoggedProcedure[] = [];
  return (table) => {
    const entries = new Set(liveRecords(table).map(entryOf));
    const kept = before.filter((entry) => entries.delete(entry));
    before = sortLog([...entries, ...kept], newestFirst);
    return before;
  };
}

function entryOf(stored: StoredProcedure): LoggedProcedure {
  const made = entryByRecord.get(stored);
  if (made !== undefined) return made;
  const { updatedAt: _, ...record } = stored;
  const known = procedureById(record.procedure);
  const entry: LoggedProcedure = {
    ...record,
    name: known?.name ?? record.procedure,
    category: known?.category ?? ownCategory,
  };
  entryByRecord.set(stored, entry);
  return entry;
}

/** Ids of procedures, or own words, with how many are logged, the most first. */
export const mostLoggedOf = remembered(
  (state: RecordState) => [procedureLogOf(state)],
  (log) => mostLogged(log),
);

export const earlierSitesOf = remembered(
  (state: RecordState) => [procedureLogOf(state)],
  (log) => earlierTexts(log, 'site'),
);

export const earlierSupervisorsOf = remembered(
  (state: RecordState) => [procedureLogOf(state)],
  (log) => earlierTexts(log, 'supervisor'),
);

/** The entry that was typed last, whatever its date; null while there is none. */
export const lastEntryOf = remembered(
  ({ tables }: RecordState) => [tables.procedures],
  (table): LoggedProcedure | null => {
    let last: StoredProcedure | null = null;
    for (const record of liveRecords(table)) {
      // Of one instant, the one that was added later.
      if (last === null || record.updatedAt >= last.updatedAt) last = record;
    }
    return last === null ? null : entryOf(last);
  },
);

/** A target with where it comes from; `source` is null for the person's own. */
export interface ShownTarget extends CountTarget {
  /** That of the catalog's count; null for the person's own, which is named by what it counts. */
  readonly name: string | null;
  readonly source: (Provenance & { readonly note: string; readonly minimum: number }) | null;
  /** Not of their pathway: it is theirs to remove. */
  readonly isFollowed: boolean;
}

/** What the pathway asks for, then what the person follows or set. */
const targetsOf = remembered(
  (state: RecordState) => [state.tables.targets, scheduleOf(state), pathwayOf(state).id],
  (table, schedule, ownPathwayId): readonly ShownTarget[] => {
    const pathwayId = schedule?.pathwayId ?? ownPathwayId;
    const official = procedureCounts.flatMap((count): ShownTarget[] => {
      const own = liveRecord(table, count.id);
      const { id, name, roles, categories, minimum } = count;
      const isAsked = count.pathways.includes(pathwayId);
      if (!isAsked && own === undefined) return [];
      return [
        {
          id,
          name,
          roles,
          categories,
          minimum: own?.minimum ?? minimum,
          from: count.from === null ? null : (schedule?.anchors[count.from] ?? null),
          by: count.by === null ? null : (schedule?.anchors[count.by] ?? null),
          source: count,
          isFollowed: !isAsked,
        },
      ];
    });
    const own = liveRecords(table).flatMap((record): ShownTarget[] => {
      if (record.own === undefined || procedureCounts.some(({ id }) => id === record.id)) return [];
      const { category, role, by = schedule?.anchors['training-end'] } = record.own;
      return [
        {
          id: record.id,
          name: null,
          roles: role === undefined ? ['assisted', 'performed'] : [role],
          categories: category === undefined ? null : [category],
          minimum: record.minimum ?? 1,
          from: null,
          by: by ?? null,
          source: null,
          isFollowed: true,
        },
      ];
    });
    return [
      ...official,
      ...own.toSorted((a, b) => b.minimum - a.minimum || (a.id < b.id ? -1 : 1)),
    ];
  },
);

export interface TargetPace {
  readonly target: ShownTarget;
  readonly pace: Pace;
}

export const pacesOf = remembered(
  (state: RecordState) => [targetsOf(state), procedureLogOf(state), state.today],
  (targets, log, today): readonly TargetPace[] =>
    targets.map((target) => ({ target, pace: paceOf(target, log, today) })),
);
