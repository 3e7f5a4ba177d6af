/** Records of long and heavy use, generated: the same day gives the same record, character by character. */
import { milestones as catalog } from '#catalog/milestones.ts';
import { pathways } from '#catalog/pathways.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays, calendarDate, yearOf } from '#domain/calendarDate.ts';
import { rotationYears } from '#domain/rotation.ts';
import { schedule } from '#domain/schedule.ts';
import { stepIds } from '#domain/step.ts';
import { keyPrefix } from '#platform/textStore.ts';
import { writeDocument } from '#record/document.ts';
import type { LiveRecordOf, RecordsOf, TableName, Tables } from '#record/schema.ts';
import { tableNames } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { planId } from '#store/planActions.ts';
import { settingsId } from '#store/settingsEdit.ts';
import {
  contactNames,
  creditTitles,
  hospitals,
  milestoneNotes,
  milestoneTitles,
  procedureNames,
  procedureNotes,
  supervisors,
} from './heavyRecordWords.ts';

/** How many records of each kind the person made, besides those of catalog milestones. */
export interface RecordSize {
  readonly ownMilestones: number;
  readonly procedures: number;
  readonly credits: number;
  readonly contacts: number;
}

export const tenYears: RecordSize = {
  ownMilestones: 300,
  procedures: 2000,
  credits: 500,
  contacts: 100,
};

export const tenTimesTenYears: RecordSize = {
  ownMilestones: 3000,
  procedures: 20_000,
  credits: 5000,
  contacts: 1000,
};

/** A medical student of the third year who answered the questions and has checked nothing off. */
export function planOnly(today: CalendarDate): Tables {
  return { ...emptyTables, ...planAndSettings(today, calendarDate(yearOf(today) + 2, 5, 20)) };
}

/** Of a person in the sixth year of residency, who began medical school with the app. */
export function heavyRecord(today: CalendarDate, size: RecordSize): Tables {
  const draw = drawing(yearOf(today));
  return {
    ...emptyTables,
    ...planAndSettings(today, calendarDate(yearOf(today) - 5, 5, 20)),
    milestones: {
      ...byId(catalogMilestones(today, draw)),
      ...byId(many(size.ownMilestones, (index) => ownMilestone(today, draw, index))),
    },
    procedures: byId(many(size.procedures, () => procedure(today, draw))),
    credits: byId(many(size.credits, () => credit(today, draw))),
    contacts: byId(many(size.contacts, () => contact(today, draw))),
  };
}

/** Of a medical student who has planned every month of the road: so many of their own milestones, and rotations. */
export function busyRoad(
  today: CalendarDate,
  count: { readonly milestones: number; readonly rotations: number },
): Tables {
  const draw = drawing(yearOf(today));
  const start = addDays(today, -2 * 365);
  return {
    ...planOnly(today),
    milestones: byId(
      many(count.milestones, (index) => {
        const { doneDates: _, ...open } = ownMilestone(today, draw, index);
        return { ...open, pinned: addDays(start, draw.whole(0, daysOfRoad)) };
      }),
    ),
    rotations: byId(
      many(count.rotations, (index) => {
        const first = addDays(start, Math.floor((index * daysOfRoad) / count.rotations));
        return {
          id: draw.id(),
          updatedAt: stampOn(first),
          trainingYear: 'PGY-3',
          start: first,
          end: addDays(first, Math.floor(daysOfRoad / count.rotations) - 1),
          type: draw.oneOf(['ir', 'icu', 'chest', 'neuro']),
          status: first < today ? ('done' as const) : ('planned' as const),
        };
      }),
    ),
  };
}

/** Of a resident in ESIR in the third year after school, with a rotation in every block of the last seven years. */
export function sevenFullYears(today: CalendarDate): Tables {
  const updatedAt = stampOn(today);
  const pathway = pathways.find(({ id }) => id === 'us-esir');
  const plan = {
    pathwayId: 'us-esir',
    residencyStart: calendarDate(yearOf(today) - 2, 7, 1),
  };
  const dated = pathway === undefined ? null : schedule(plan, pathway);
  const years = dated === null ? [] : rotationYears(dated).slice(-7);
  const types = ['ir', 'icu', 'chest', 'neuro', 'breast', 'nuclear-medicine', 'vascular-surgery'];
  const rotations = years.flatMap(({ label, blocks }, year) =>
    blocks.map(({ number, start, end }) => ({
      id: `${label}.${number}`,
      updatedAt,
      trainingYear: label,
      type: types[(year + number) % types.length] ?? 'ir',
      start,
      end,
      status: 'planned' as const,
    })),
  );
  return {
    ...planOnly(today),
    plan: { [planId]: { id: planId, updatedAt, ...plan } },
    rotations: byId(rotations),
  };
}

/** What localStorage holds of a record, key by key. */
export function storedTexts(tables: Tables): { name: string; value: string }[] {
  return tableNames.map((table) => ({
    name: keyPrefix + table,
    value: writeDocument(tables[table]),
  }));
}

/** As many of the procedures as localStorage has room for, in characters with those of the keys. */
export function fitting(tables: Tables, room: number): Tables {
  const texts = storedTexts(tables);
  const taken = texts.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  const entries = Object.entries(tables.procedures);
  const perProcedure = writeDocument(tables.procedures).length / entries.length;
  const tooMany = Math.max(0, Math.ceil((taken - room) / perProcedure));
  return { ...tables, procedures: Object.fromEntries(entries.slice(tooMany)) };
}

function planAndSettings(today: CalendarDate, graduation: CalendarDate) {
  const updatedAt = stampOn(today);
  return {
    plan: { [planId]: { id: planId, updatedAt, pathwayId: 'us-integrated', graduation } },
    settings: { [settingsId]: { id: settingsId, updatedAt, welcome: 'answered' } },
  } satisfies Partial<Tables>;
}

/** Two of three are checked off; those of the first steps all are. */
function catalogMilestones(today: CalendarDate, draw: Drawing): LiveRecordOf<'milestones'>[] {
  return catalog
    .filter(({ step }, index) => step === 'medical-school' || index % 3 > 0)
    .map(({ id }) => {
      const doneOn = draw.pastDay(today);
      return { id, updatedAt: stampOn(doneOn), doneDates: [doneOn] };
    });
}

/** Spread over the steps. Half are done; of the others, half are pinned, from two months ago to two years ahead. */
function ownMilestone(
  today: CalendarDate,
  draw: Drawing,
  index: number,
): LiveRecordOf<'milestones'> {
  const madeOn = draw.pastDay(today);
  const isDone = draw.share(0.5);
  return {
    id: draw.id(),
    updatedAt: stampOn(madeOn),
    ...(isDone
      ? { doneDates: [draw.pastDay(today)] }
      : draw.share(0.5) && { pinned: addDays(today, draw.whole(-60, 730)) }),
    ...(draw.share(0.4) && { notes: draw.oneOf(milestoneNotes) }),
    ...(draw.share(0.1) && {
      links: [{ label: 'Program page', url: `https://www.example.org/programs/${draw.id()}` }],
    }),
    own: {
      step: stepIds[index % stepIds.length] ?? 'networking',
      title: `${draw.oneOf(milestoneTitles)}, ${draw.oneOf(hospitals)}`,
      order: index,
    },
  };
}

function procedure(today: CalendarDate, draw: Drawing): LiveRecordOf<'procedures'> {
  const date = draw.pastDay(today);
  return {
    id: draw.id(),
    updatedAt: stampOn(date),
    date,
    procedure: draw.oneOf(procedureNames),
    role: draw.oneOf(['observed', 'assisted', 'performed', 'performed']),
    count: draw.share(0.9) ? 1 : draw.whole(2, 4),
    site: draw.oneOf(hospitals),
    supervisor: draw.oneOf(supervisors),
    ...(draw.share(0.3) && { notes: draw.oneOf(procedureNotes) }),
    ...(draw.share(0.02) && { complication: true }),
  };
}

function credit(today: CalendarDate, draw: Drawing): LiveRecordOf<'credits'> {
  const date = draw.pastDay(today);
  return {
    id: draw.id(),
    updatedAt: stampOn(date),
    date,
    title: draw.oneOf(creditTitles),
    provider: draw.oneOf(hospitals),
    amount: draw.whole(1, 24) / 4,
    category: draw.oneOf(['category-1', 'category-1', 'self-assessment', 'ola', 'other']),
    ...(draw.share(0.2) && { cost: draw.whole(20, 900) }),
    ...(draw.share(0.2) && { link: `https://www.example.org/courses/${draw.id()}` }),
  };
}

function contact(today: CalendarDate, draw: Drawing): LiveRecordOf<'contacts'> {
  const lastContact = draw.pastDay(today);
  return {
    id: draw.id(),
    updatedAt: stampOn(lastContact),
    name: draw.oneOf(contactNames),
    role: draw.oneOf(['Attending', 'Program director', 'Fellow', 'Resident', 'Coordinator']),
    place: draw.oneOf(hospitals),
    metAt: draw.oneOf(creditTitles),
    email: `${draw.id()}@example.org`,
    ...(draw.share(0.5) && { notes: draw.oneOf(milestoneNotes) }),
    lastContact,
    ...(draw.share(0.3) && { nextFollowUp: addDays(today, draw.whole(-30, 180)) }),
  };
}

function many<R>(count: number, make: (index: number) => R): R[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function byId<T extends TableName>(records: readonly LiveRecordOf<T>[]): RecordsOf<T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

function stampOn(date: CalendarDate): string {
  return `${date}T12:00:00.000Z`;
}

type Drawing = ReturnType<typeof drawing>;

const daysOfUse = 3650;

/** From the first day of medical school to the end of an integrated residency. */
const daysOfRoad = 3650;

/** Draws that look random and come out the same each time, by the generator of Park and Miller. */
function drawing(seed: number) {
  let state = seed;

  /** From 0 up to but not including 1. */
  function next(): number {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  }

  /** Both ends are possible. */
  function whole(least: number, most: number): number {
    return least + Math.floor(next() * (most - least + 1));
  }

  function oneOf<const V>(values: readonly [V, ...V[]]): V {
    return values[whole(0, values.length - 1)] ?? values[0];
  }

  return {
    whole,
    oneOf,
    share: (part: number): boolean => next() < part,
    pastDay: (today: CalendarDate): CalendarDate => addDays(today, -whole(1, daysOfUse)),
    /** As long as the app's own. */
    id: (): string => many(20, () => whole(0, 35).toString(36)).join(''),
  };
}
