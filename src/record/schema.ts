/**
 * The tables of the stored record: schema and type of each from one definition. A change of shape here needs
 * a migration, and a fixture of the version before stays in the tests.
 */
import * as v from 'valibot';
import { creditCategories } from '#domain/creditCategory.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import {
  addedTimeKinds,
  leastPercent,
  leaveReasons,
  mostAddedMonths,
  mostCreditMonths,
  mostDaysOff,
  mostExtensionDays,
  mostPercent,
} from '#domain/adjustment.ts';
import {
  blockSchemes,
  rotationCategories,
  rotationStatuses,
  tallyIds,
} from '#domain/rotationKinds.ts';
import { stepIds } from '#domain/step.ts';
import {
  calendarDateField,
  dateOrMonthField,
  idField,
  lineField,
  linkUrlField,
  monthDayField,
  notesField,
  largestCreditAmount,
  largestLeaveDays,
  largestProcedureCount,
  largestRequirement,
  largestTarget,
  stampField,
  titleField,
  wholeNumberField,
} from './fields.ts';

/** In the order in which a backup lists them. */
export const tableNames = [
  'plan',
  'milestones',
  'rotations',
  'procedures',
  'credits',
  'contacts',
  'settings',
  'adjustments',
  'scenarios',
  'rotationChoices',
  'targets',
  'reading',
] as const;

export type TableName = (typeof tableNames)[number];

const stamped = { id: idField, updatedAt: stampField };

/** Both days are included. */
const stretch = { start: calendarDateField, end: calendarDateField };

const monthsByStage = v.pipe(v.record(idField, wholeNumberField(0, 180)), v.readonly());

const planDates = {
  medicalSchoolStart: v.exactOptional(calendarDateField),
  graduation: v.exactOptional(calendarDateField),
  residencyStart: v.exactOptional(calendarDateField),
};

const addedTime = {
  kind: v.picklist(addedTimeKinds),
  start: calendarDateField,
  months: wholeNumberField(1, mostAddedMonths),
  name: v.exactOptional(lineField),
};

const leave = {
  kind: v.literal('leave'),
  reason: v.picklist(leaveReasons),
  ...stretch,
  extension: v.exactOptional(wholeNumberField(0, mostExtensionDays)),
};

const partTime = {
  kind: v.literal('part-time'),
  ...stretch,
  percent: wholeNumberField(leastPercent, mostPercent),
};

const repeatedYear = { kind: v.literal('repeated-year'), year: lineField };

const credit = {
  kind: v.literal('credit'),
  stageId: idField,
  months: wholeNumberField(1, mostCreditMonths),
};

const pathwayChange = { kind: v.literal('pathway-change'), year: lineField, pathwayId: idField };

export const deletedSchema = v.object({ ...stamped, deleted: v.literal(true) });

/** The records of each table that are not deleted. */
export const liveSchemas = {
  /** One record for now, with the id `current`. */
  plan: v.object({
    ...stamped,
    pathwayId: idField,
    ...planDates,
    /** Where the person's program differs from the pathway. */
    lengths: v.exactOptional(monthsByStage),
    academicYearStart: v.exactOptional(monthDayField),
  }),
  /** What the person added to a catalog milestone, under its id; or, with `own`, one of their own. */
  milestones: v.object({
    ...stamped,
    /** Several for a milestone that comes round again; in order, whatever order they came in. */
    doneDates: v.exactOptional(v.pipe(v.array(calendarDateField), v.sortItems(), v.readonly())),
    /** null: the person took the date away. Absent: the plan's date holds. */
    pinned: v.exactOptional(v.nullable(dateOrMonthField)),
    notes: v.exactOptional(notesField),
    links: v.exactOptional(
      v.pipe(
        v.array(v.pipe(v.object({ label: lineField, url: linkUrlField }), v.readonly())),
        v.readonly(),
      ),
    ),
    notForMe: v.exactOptional(v.literal(true)),
    own: v.exactOptional(
      v.pipe(
        v.object({
          step: v.picklist(stepIds),
          title: titleField,
          order: v.pipe(v.number(), v.finite()),
        }),
        v.readonly(),
      ),
    ),
  }),
  rotations: v.object({
    ...stamped,
    /** The label of a training year: "MS4", "PGY-3". */
    trainingYear: lineField,
    ...stretch,
    /** The id of a rotation type. */
    type: idField,
    site: v.exactOptional(lineField),
    away: v.exactOptional(v.boolean()),
    preceptor: v.exactOptional(lineField),
    notes: v.exactOptional(notesField),
    status: v.picklist(rotationStatuses),
    leaveDays: v.exactOptional(wholeNumberField(0, largestLeaveDays)),
  }),
  procedures: v.object({
    ...stamped,
    date: calendarDateField,
    /** The id of a procedure, or the person's own words. */
    procedure: titleField,
    role: v.picklist(procedureRoles),
    count: wholeNumberField(1, largestProcedureCount),
    site: v.exactOptional(lineField),
    /** The id of a rotation. */
    rotation: v.exactOptional(idField),
    supervisor: v.exactOptional(lineField),
    notes: v.exactOptional(notesField),
    complication: v.exactOptional(v.boolean()),
  }),
  credits: v.object({
    ...stamped,
    date: calendarDateField,
    title: titleField,
    provider: v.exactOptional(lineField),
    /** Credits are given by the quarter hour; of OLA it is the questions, of practice improvement the activities. */
    amount: v.pipe(v.number(), v.minValue(0), v.maxValue(largestCreditAmount), v.multipleOf(0.25)),
    category: v.picklist(creditCategories),
    cost: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
    link: v.exactOptional(linkUrlField),
    /** The id of the meeting at which it was earned. */
    meeting: v.exactOptional(idField),
  }),
  contacts: v.object({
    ...stamped,
    name: titleField,
    role: v.exactOptional(lineField),
    place: v.exactOptional(lineField),
    metAt: v.exactOptional(lineField),
    email: v.exactOptional(lineField),
    link: v.exactOptional(linkUrlField),
    notes: v.exactOptional(notesField),
    lastContact: v.exactOptional(calendarDateField),
    nextFollowUp: v.exactOptional(calendarDateField),
    /** A letter of recommendation; without a day it has still to be asked for. */
    letter: v.exactOptional(
      v.pipe(
        v.object({
          asked: v.exactOptional(calendarDateField),
          promised: v.exactOptional(calendarDateField),
          submitted: v.exactOptional(calendarDateField),
        }),
        v.readonly(),
      ),
    ),
    /** Ids of the milestones that this person helps with. */
    milestones: v.exactOptional(v.pipe(v.array(idField), v.readonly())),
  }),
  /**
   * One record with the id `settings`; and one with the id `welcome`, which says alone how the first questions were
   * left, so that it is never the newer version of settings that come back.
   */
  settings: v.object({
    ...stamped,
    theme: v.exactOptional(v.picklist(['system', 'light', 'dark'])),
    dateStyle: v.exactOptional(v.picklist(['month-day-year', 'day-month-year', 'iso'])),
    welcome: v.exactOptional(v.picklist(['answered', 'skipped'])),
    /** Ids of notices that the person put away. */
    dismissed: v.exactOptional(v.pipe(v.array(idField), v.readonly())),
    /** The heading of the column that an imported log of procedures had for each field. */
    procedureColumns: v.exactOptional(v.pipe(v.record(idField, lineField), v.readonly())),
  }),
  /** What moves the schedule; and one record of the program's own days off, with the id `time-off`. */
  adjustments: v.union([
    v.object({ ...stamped, ...addedTime }),
    v.object({ ...stamped, ...leave }),
    v.object({ ...stamped, ...partTime }),
    v.object({ ...stamped, ...repeatedYear }),
    v.object({ ...stamped, ...credit }),
    v.object({ ...stamped, ...pathwayChange }),
    v.object({
      ...stamped,
      kind: v.literal('time-off'),
      allowance: v.exactOptional(wholeNumberField(0, mostDaysOff)),
      vacation: v.exactOptional(wholeNumberField(0, mostDaysOff)),
    }),
  ]),
  /** What-ifs: another plan beside the person's own, which gives what is absent here. */
  scenarios: v.object({
    ...stamped,
    name: titleField,
    order: v.pipe(v.number(), v.finite()),
    pathwayId: idField,
    dates: v.exactOptional(v.pipe(v.object(planDates), v.readonly())),
    lengths: v.exactOptional(monthsByStage),
    /** All that move it; none of the plan's own besides. */
    adjustments: v.pipe(
      v.array(
        v.union([
          v.object({ id: idField, ...addedTime }),
          v.object({ id: idField, ...leave }),
          v.object({ id: idField, ...partTime }),
          v.object({ id: idField, ...repeatedYear }),
          v.object({ id: idField, ...credit }),
          v.object({ id: idField, ...pathwayChange }),
        ]),
      ),
      v.readonly(),
    ),
  }),
  /** How the person's own program cuts years into blocks, counts, and asks for; and conflicts they know of. */
  rotationChoices: v.union([
    v.object({
      ...stamped,
      kind: v.literal('scheme'),
      /** The label of a training year. */
      year: lineField,
      scheme: v.picklist(blockSchemes),
    }),
    v.object({
      ...stamped,
      kind: v.literal('type'),
      name: titleField,
      category: v.picklist(rotationCategories),
      countsToward: v.pipe(v.array(v.picklist(tallyIds)), v.readonly()),
    }),
    v.object({
      ...stamped,
      kind: v.literal('requirement'),
      requirement: idField,
      minimum: v.exactOptional(wholeNumberField(0, largestRequirement)),
      maximum: v.exactOptional(wholeNumberField(0, largestRequirement)),
      countsLeave: v.exactOptional(v.boolean()),
      notForMe: v.exactOptional(v.literal(true)),
    }),
    v.object({
      ...stamped,
      kind: v.literal('known-conflict'),
      conflict: lineField,
      /** What it depends on: with another one it is a new conflict. */
      fingerprint: lineField,
    }),
  ]),
  /**
   * What the logs are measured against besides what the pathway asks for: under the id of a count or of a credit
   * rule, that one is followed, or asked for in another number; with `own`, a target of the person's own.
   */
  targets: v.object({
    ...stamped,
    minimum: v.exactOptional(wholeNumberField(1, largestTarget)),
    /** The first year of a cycle of credits. */
    cycleStart: v.exactOptional(wholeNumberField(1900, 2199)),
    own: v.exactOptional(
      v.pipe(
        v.object({
          /** The id of a category of procedures; without it, all. */
          category: v.exactOptional(idField),
          /** Without it, those assisted and performed. */
          role: v.exactOptional(v.picklist(procedureRoles)),
          /** The last day; without it, the end of training. */
          by: v.exactOptional(calendarDateField),
        }),
        v.readonly(),
      ),
    ),
  }),
  /** Topics of the field guide that were read, under their ids. */
  reading: v.object({ ...stamped, on: calendarDateField }),
} as const satisfies Record<TableName, v.GenericSchema>;

/** What stays of a deleted record, so that a join does not bring it back. */
export type DeletedRecord = Readonly<v.InferOutput<typeof deletedSchema>>;

export type LiveRecordOf<T extends TableName> = {
  readonly [Name in TableName]: Readonly<v.InferOutput<(typeof liveSchemas)[Name]>>;
}[T];

export type RecordOf<T extends TableName> = LiveRecordOf<T> | DeletedRecord;

/** The records of one table by id. */
export type RecordsOf<T extends TableName> = Readonly<Record<string, RecordOf<T>>>;

/** The whole record. */
export type Tables = { readonly [T in TableName]: RecordsOf<T> };

/** One record as it is after a change, with the table that it belongs to. */
export type RecordChange<T extends TableName = TableName> = {
  readonly [Name in T]: { readonly table: Name; readonly record: RecordOf<Name> };
}[T];
