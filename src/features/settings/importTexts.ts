/** What is said about a file and about what is in it. */
import { topicById } from '#catalog/guide/topics.ts';
import { procedureById } from '#catalog/procedures.ts';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import type { CatalogMilestone } from '#domain/catalogMilestone.ts';
import type { DateStyle } from '#domain/dateText.ts';
import type { RotationTypes } from '#domain/rotation.ts';
import { adjustmentName } from '#parts/adjustmentText.ts';
import { rotationName } from '#parts/rotationName.ts';
import { unopenedFileText } from '#parts/unopenedFileText.ts';
import { dateText } from '#domain/dateText.ts';
import type { AppState } from '#store/appStore.ts';
import type { FileProblem, ImportPreview, ReadFile } from '#store/importActions.ts';
import { liveRecord, tableNames } from '#store/importActions.ts';
import { welcomeId } from '#store/settingsEdit.ts';

type Tables = AppState['tables'];
type TableName = keyof Tables;

export interface Named {
  readonly key: string;
  readonly name: string;
  /** What sort of entry it is, or why it is left out; null where the name says so. */
  readonly kind: string | null;
}

interface ProblemText {
  readonly fact: string;
  readonly advice: string;
}

export function fileProblemText(problem: FileProblem, name: string): ProblemText {
  switch (problem.kind) {
    case 'too-large':
      return {
        fact: `“${name}” is larger than any backup of IR Roadmap can be.`,
        advice: 'Choose the file that the app gave you, named ir-roadmap-backup and a date.',
      };
    case 'no-file':
      return unopenedFileText(name);
    case 'not-text':
    case 'not-json':
    case 'too-deep':
      return {
        fact: `“${name}” is damaged, or it is another kind of file.`,
        advice: 'Try another copy of it, or an older backup.',
      };
    case 'not-a-backup':
      return {
        fact: `“${name}” is not a backup of IR Roadmap.`,
        advice: 'Choose the file that the app gave you, named ir-roadmap-backup and a date.',
      };
    case 'no-records':
      return {
        fact: `“${name}” is damaged: its ${kinds[problem.table].many} cannot be read.`,
        advice: 'Nothing of it was taken, so that no half of a record looks like a whole one.',
      };
    case 'newer':
      return {
        fact: `“${name}” was made by a newer version of IR Roadmap.`,
        advice: `It has the format ${problem.version}, which this version does not know. Reload the app to get the new version, then import again.`,
      };
    case 'migration-failed':
      return {
        fact: `“${name}” is of an older version and could not be brought up to date.`,
        advice: `Keep the file: a later version may read it (${problem.reason}).`,
      };
  }
}

const kinds = {
  plan: { one: 'plan', many: 'plan' },
  milestones: { one: 'milestone', many: 'milestones' },
  rotations: { one: 'rotation', many: 'rotations' },
  procedures: { one: 'procedure', many: 'procedures' },
  credits: { one: 'credit', many: 'credits' },
  contacts: { one: 'contact', many: 'contacts' },
  settings: { one: 'settings', many: 'settings' },
  adjustments: { one: 'adjustment', many: 'adjustments' },
  scenarios: { one: 'what-if', many: 'what-ifs' },
  rotationChoices: { one: 'choice for rotations', many: 'choices for rotations' },
  targets: { one: 'target', many: 'targets' },
  reading: { one: 'topic that was read', many: 'topics that were read' },
} as const satisfies Record<TableName, { readonly one: string; readonly many: string }>;

/** "rotations", "choices for rotations". */
export function tableText(table: TableName): string {
  return kinds[table].many;
}

export type NamedOutcomes = {
  readonly [Outcome in keyof ImportPreview[TableName]]: readonly Named[];
};

interface Naming {
  /** Catalog milestones, which have their titles from there. */
  readonly catalog: readonly CatalogMilestone[];
  /** The catalog's and the person's own; those of the other record it names itself. */
  readonly types: RotationTypes;
  readonly dateStyle: DateStyle;
}

/** Whether there are any to be named. */
export function hasRotations({ rotations }: Tables): boolean {
  return Object.keys(rotations).length > 0;
}

/** The preview with names in place of ids, all tables together. */
export function namesOf(
  preview: ImportPreview,
  ours: Tables,
  theirs: Tables,
  naming: Naming,
): NamedOutcomes {
  const titles = new Map(naming.catalog.map(({ id, title }) => [id, title]));
  const nameOf = (table: TableName, id: string): string =>
    (table === 'milestones' ? titles.get(id) : undefined) ??
    nameIn(theirs, table, id, naming) ??
    nameIn(ours, table, id, naming) ??
    id;
  const named = (outcome: keyof NamedOutcomes): readonly Named[] =>
    tableNames.flatMap((table) =>
      preview[table][outcome].map((id) => ({
        key: `${table} ${id}`,
        name: nameOf(table, id),
        kind: table === 'plan' || table === 'settings' ? null : kinds[table].one,
      })),
    );
  return {
    added: named('added'),
    changed: named('changed'),
    removed: named('removed'),
    keptNewer: named('keptNewer'),
    unchanged: named('unchanged'),
    onlyHere: named('onlyHere'),
  };
}

/** Why an import changes nothing; null where it changes something. */
export function nothingText(named: NamedOutcomes, leftOut: readonly Named[]): string | null {
  const { added, changed, removed, keptNewer, unchanged } = named;
  if (added.length + changed.length + removed.length > 0) return null;
  return `Nothing will change: ${reasonForNothing(keptNewer.length, unchanged.length, leftOut.length)}.`;
}

function reasonForNothing(keptNewer: number, unchanged: number, leftOut: number): string {
  if (keptNewer > 0) return 'nothing in the file is newer than what you have';
  if (unchanged > 0) {
    return leftOut > 0
      ? 'your record has all that can be taken from the file already'
      : 'your record has all of it already';
  }
  return leftOut > 0 ? 'nothing in the file can be taken' : 'the file holds no entries';
}

export function leftOutOf({ leftOut, invalid }: ReadFile): readonly Named[] {
  return [
    ...invalid.map(({ table, id, problem }) => ({
      key: `${table} ${id} invalid`,
      name: id,
      kind: `${kinds[table].one}, not valid: ${problem}`,
    })),
    ...[...new Set(leftOut)].map((field) => ({
      key: `unknown ${field}`,
      name: field,
      kind: 'not known to this version',
    })),
  ];
}

type ChoiceFacts =
  | { readonly kind: 'scheme'; readonly year: string }
  | { readonly kind: 'type'; readonly name: string }
  | { readonly kind: 'requirement'; readonly requirement: string }
  | { readonly kind: 'known-conflict' };

function choiceName(choice: ChoiceFacts): string {
  switch (choice.kind) {
    case 'scheme':
      return `Blocks of ${choice.year}`;
    case 'type':
      return choice.name;
    case 'requirement':
      return `Your figure for ${requirementName(choice.requirement)}`;
    case 'known-conflict':
      return 'A conflict that you know of';
  }
}

function requirementName(id: string): string {
  return rotationRequirements.find((requirement) => requirement.id === id)?.name ?? id;
}

/** A type of their own has its name in the same record. */
function typeName({ rotationChoices }: Tables, type: string, types: RotationTypes): string {
  const own = liveRecord(rotationChoices, type);
  return own?.kind === 'type' ? own.name : rotationName({ type }, types);
}

/** Null for what is deleted there or was never there: then it has no name. */
function nameIn(
  tables: Tables,
  table: TableName,
  id: string,
  { types, dateStyle }: Naming,
): string | null {
  switch (table) {
    case 'plan':
      return 'Your plan';
    case 'settings':
      return id === welcomeId ? 'The first questions, answered or skipped' : 'Your settings';
    case 'milestones':
      return liveRecord(tables.milestones, id)?.own?.title ?? null;
    case 'rotations': {
      const record = liveRecord(tables.rotations, id);
      return record === undefined
        ? null
        : `${record.trainingYear}, ${typeName(tables, record.type, types)}, ${dateText(record.start, dateStyle)}`;
    }
    case 'procedures': {
      const record = liveRecord(tables.procedures, id);
      return record === undefined
        ? null
        : `${procedureById(record.procedure)?.name ?? record.procedure}, ${dateText(record.date, dateStyle)}`;
    }
    case 'credits':
      return liveRecord(tables.credits, id)?.title ?? null;
    case 'adjustments': {
      const record = liveRecord(tables.adjustments, id);
      return record === undefined ? null : adjustmentName(record);
    }
    case 'rotationChoices': {
      const record = liveRecord(tables.rotationChoices, id);
      return record === undefined ? null : choiceName(record);
    }
    case 'targets': {
      const record = liveRecord(tables.targets, id);
      if (record === undefined) return null;
      return record.minimum === undefined ? 'A target' : `A target of ${record.minimum}`;
    }
    case 'contacts':
      return liveRecord(tables.contacts, id)?.name ?? null;
    case 'scenarios':
      return liveRecord(tables.scenarios, id)?.name ?? null;
    case 'reading':
      return topicById(id)?.title ?? null;
  }
}
