/** A roadmap that is shared: what of a record goes into it, and no more than what was ticked. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { compareDates } from '#domain/calendarDate.ts';
import type { RotationTypes } from '#domain/rotation.ts';
import { largestProcedureCount } from '#record/fields.ts';
import { hasContent } from '#record/hasContent.ts';
import { liveRecords } from '#record/liveRecords.ts';
import type { LiveRecordOf, RecordsOf, TableName, Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';

/** What can be ticked. `entries`: each procedure by itself, where without it their totals go in. */
export const sharedParts = [
  'plan',
  'milestones',
  'rotations',
  'procedures',
  'entries',
  'credits',
  'contacts',
  'notes',
] as const;

export type SharedPart = (typeof sharedParts)[number];

export interface SharedRoadmap {
  readonly sharedOn: CalendarDate;
  /** As typed for this link; null for none. */
  readonly name: string | null;
  readonly parts: readonly SharedPart[];
  /** Of the parts that were left out there is nothing in them. */
  readonly tables: Tables;
  /** Days on which totals of procedures begin anew, the earliest first; absent where there are none. */
  readonly cutAt?: readonly CalendarDate[];
}

/** What the catalog knows of the ids in a record. */
interface KnownIds {
  /** Types of rotation whose blocks are leave: leave moves the end of training, so it goes along with the plan. */
  readonly typesOfLeave: RotationTypes;
  /** Targets under these ids are of credits; all others are of procedures. */
  readonly creditRuleIds: ReadonlySet<string>;
}

/** Stands for a type of rotation that is not told. No catalog has it. */
const untoldType = 'untold';

/** The catalog's leave without a reason: it counts as leave, so the end is the same where the link is read. */
const untoldLeave = { type: 'leave', name: 'Leave' };

/**
 * The tables of these parts. Nothing deleted is in them, nor when anything was changed: every record is stamped
 * `updatedAt`. Totals of procedures begin anew on each day of `cutAt`, so that what counts from there or until then
 * can be told.
 */
export function tablesToShare(
  tables: Tables,
  parts: readonly SharedPart[],
  updatedAt: string,
  { typesOfLeave, creditRuleIds }: KnownIds,
  cutAt: readonly CalendarDate[] = [],
): Tables {
  const has = (part: SharedPart): boolean => parts.includes(part);
  const withNotes = has('notes');
  return {
    ...emptyTables,
    plan: byId(
      has('plan') ? liveRecords(tables.plan).map((one) => only(one, told.plan)) : [],
      updatedAt,
    ),
    adjustments: byId(
      has('plan')
        ? liveRecords(tables.adjustments).map((one) => toldAdjustment(one, withNotes))
        : [],
      updatedAt,
    ),
    milestones: byId(has('milestones') ? sharedMilestones(tables, withNotes) : [], updatedAt),
    rotations: byId(sharedRotations(liveRecords(tables.rotations), parts, typesOfLeave), updatedAt),
    rotationChoices: byId(
      has('rotations')
        ? liveRecords(tables.rotationChoices).flatMap((one) =>
            one.kind === 'known-conflict' ? [] : [toldChoice(one, withNotes)],
          )
        : [],
      updatedAt,
    ),
    procedures: byId(sharedProcedures(liveRecords(tables.procedures), parts, cutAt), updatedAt),
    credits: byId(
      has('credits')
        ? numbered(
            liveRecords(tables.credits).map((one) =>
              only(one, withNotes ? [...told.credits, 'link'] : told.credits),
            ),
          )
        : [],
      updatedAt,
    ),
    contacts: byId(
      has('contacts')
        ? numbered(
            liveRecords(tables.contacts).map((one) =>
              only(one, withNotes ? [...told.contacts, 'notes'] : told.contacts),
            ),
          )
        : [],
      updatedAt,
    ),
    targets: byId(
      liveRecords(tables.targets)
        .filter(({ id }) => has(creditRuleIds.has(id) ? 'credits' : 'procedures'))
        .map((one) => only(one, told.targets)),
      updatedAt,
    ),
  };
}

/** The fields that are told of a record without notes. What is added to the record stays private until it is here. */
const told = {
  plan: [
    'pathwayId',
    'medicalSchoolStart',
    'graduation',
    'residencyStart',
    'lengths',
    'academicYearStart',
  ],
  adjustments: [
    'kind',
    'start',
    'end',
    'months',
    'reason',
    'extension',
    'percent',
    'year',
    'stageId',
    'pathwayId',
    'allowance',
    'vacation',
  ],
  milestones: ['doneDates', 'pinned', 'notForMe', 'own'],
  /** Of one that goes along with the plan. */
  leave: ['trainingYear', 'start', 'end', 'type', 'status', 'leaveDays'],
  rotations: ['trainingYear', 'start', 'end', 'type', 'site', 'away', 'status', 'leaveDays'],
  rotationChoices: [
    'kind',
    'year',
    'scheme',
    'name',
    'category',
    'countsToward',
    'requirement',
    'minimum',
    'maximum',
    'countsLeave',
    'notForMe',
  ],
  /** The number of a rotation that an entry names is another one in the link. */
  procedures: ['date', 'procedure', 'role', 'count', 'site'],
  credits: ['date', 'title', 'provider', 'amount', 'category'],
  contacts: ['name', 'role', 'place', 'email', 'link', 'nextFollowUp'],
  targets: ['minimum', 'cycleStart', 'own'],
} as const;

/** Which ones have a note is not told either, so those of which nothing else is left are left out. */
function sharedMilestones(
  { milestones }: Tables,
  withNotes: boolean,
): readonly LiveRecordOf<'milestones'>[] {
  return liveRecords(milestones)
    .map((one) => only(one, withNotes ? [...told.milestones, 'notes', 'links'] : told.milestones))
    .filter(hasContent);
}

/** How long and when, but not why, unless notes go in too. */
function toldAdjustment(
  adjustment: LiveRecordOf<'adjustments'>,
  withNotes: boolean,
): LiveRecordOf<'adjustments'> {
  if (withNotes) return only(adjustment, [...told.adjustments, 'name']);
  const one = only(adjustment, told.adjustments);
  return one.kind === 'leave' ? { ...one, reason: 'personal' } : one;
}

type Rotation = LiveRecordOf<'rotations'>;

function sharedRotations(
  rotations: readonly Rotation[],
  parts: readonly SharedPart[],
  typesOfLeave: RotationTypes,
): readonly Rotation[] {
  const withNotes = parts.includes('notes');
  if (parts.includes('rotations')) {
    const fields = withNotes
      ? ([...told.rotations, 'preceptor', 'notes'] as const)
      : told.rotations;
    return numbered(rotations.map((one) => only({ ...one, type: toldType(one.type) }, fields)));
  }
  if (!parts.includes('plan')) return [];
  return numbered(
    rotations
      .filter(({ type, leaveDays = 0 }) => typesOfLeave.has(type) || leaveDays > 0)
      .map((one) => {
        const type = typesOfLeave.has(one.type) ? toldType(one.type) : untoldType;
        return only({ ...one, type }, told.leave);
      }),
  );

  /** Vacation counts otherwise than leave does, and interviews are no secret. */
  function toldType(type: string): string {
    const kind = typesOfLeave.get(type)?.leave;
    const isTold = kind === undefined || kind === 'vacation' || kind === 'interview';
    return isTold || withNotes ? type : untoldLeave.type;
  }
}

type Choice = Exclude<LiveRecordOf<'rotationChoices'>, { readonly kind: 'known-conflict' }>;

function toldChoice(choice: Choice, withNotes: boolean): Choice {
  const one = only(choice, told.rotationChoices);
  const isUntold = !withNotes && one.kind === 'type' && one.category === 'leave';
  return isUntold ? { ...one, name: untoldLeave.name } : one;
}

type Procedure = LiveRecordOf<'procedures'>;

function sharedProcedures(
  procedures: readonly Procedure[],
  parts: readonly SharedPart[],
  cutAt: readonly CalendarDate[],
): readonly Procedure[] {
  if (!parts.includes('procedures')) return [];
  if (!parts.includes('entries')) return numbered(procedureTotals(procedures, cutAt));
  const fields = parts.includes('notes')
    ? ([...told.procedures, 'supervisor', 'notes', 'complication'] as const)
    : told.procedures;
  return numbered(
    procedures.toSorted((a, b) => compareDates(a.date, b.date)).map((one) => only(one, fields)),
  );
}

/**
 * One entry for each procedure and role between two cuts, on the last day on which it was logged; several above what one
 * may count.
 */
function procedureTotals(
  procedures: readonly Procedure[],
  cutAt: readonly CalendarDate[],
): readonly Procedure[] {
  const totals = new Map<string, Procedure>();
  for (const { id, updatedAt, date, procedure, role, count } of procedures) {
    const cuts = cutAt.filter((day) => day <= date).length;
    const key = `${cuts} ${role} ${procedure}`;
    const before = totals.get(key);
    totals.set(key, {
      id,
      updatedAt,
      procedure,
      role,
      date: before !== undefined && before.date > date ? before.date : date,
      count: count + (before?.count ?? 0),
    });
  }
  return [...totals.keys()].toSorted().flatMap((key) => {
    const total = totals.get(key);
    return total === undefined ? [] : inParts(total);
  });
}

function inParts(total: Procedure): readonly Procedure[] {
  return Array.from({ length: Math.ceil(total.count / largestProcedureCount) }, (_, index) => ({
    ...total,
    count: Math.min(largestProcedureCount, total.count - index * largestProcedureCount),
  }));
}

/** Short ids in place of long random ones, which nothing else in the link names. */
function numbered<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  return records.map((record, index) => ({ ...record, id: (index + 1).toString(36) }));
}

function byId<T extends TableName>(
  records: readonly LiveRecordOf<T>[],
  updatedAt: string,
): RecordsOf<T> {
  return Object.fromEntries(records.map((record) => [record.id, { ...record, updatedAt }]));
}

type FieldOf<R> = R extends unknown ? keyof R : never;

type Only<R, Field> = R extends unknown ? Pick<R, Extract<keyof R, Field>> : never;

/** The record with these fields, its id and its stamp. */
function only<R extends Stamped, Field extends FieldOf<R>>(
  record: R,
  fields: readonly Field[],
): Only<R, Field | keyof Stamped>;
function only(record: object, fields: readonly PropertyKey[]): object {
  const kept = new Set<PropertyKey>([...fields, 'id', 'updatedAt']);
  return Object.fromEntries(Object.entries(record).filter(([field]) => kept.has(field)));
}

interface Stamped {
  readonly id: string;
  readonly updatedAt: string;
}
