/** A CV from what is done: stages of training, milestones, and what the logs add up to. */
import type { CalendarDate } from './calendarDate.ts';
import { compareDates, earlierOf, laterOf, yearOf } from './calendarDate.ts';
import type { CreditCategory } from './creditCategory.ts';
import type { CreditEntry } from './creditWindow.ts';
import type { DateRange } from './dateRange.ts';
import { hasDay } from './dateRange.ts';
import type { Milestone, MilestoneAdditions } from './milestone.ts';
import type { LoggedProcedure, RoleTotals } from './procedureLog.ts';
import { roleTotals } from './procedureLog.ts';
import type { Rotation, RotationTypes } from './rotation.ts';
import type { RotationCategory } from './rotationKinds.ts';
import type { Stage } from './stage.ts';
import type { StepId } from './step.ts';

/** In the order of a CV. */
export const cvSections = [
  'education',
  'training',
  'examinations',
  'research',
  'presentations',
  'credits',
  'memberships',
] as const;

export type CvSection = (typeof cvSections)[number];

/** How a CV names a milestone that is done, and where. */
export interface CvEntry {
  readonly section: CvSection;
  readonly name: string;
}

/** `end` is after today where it is not over yet. */
export type CvLine = DateRange & { readonly id: string } & (
    | { readonly kind: 'stage'; readonly name: string }
    | { readonly kind: 'milestone'; readonly name: string }
    | {
        readonly kind: 'rotations';
        /** The id of a rotation type. */
        readonly type: string;
        readonly site: string | null;
        readonly count: number;
      }
    | { readonly kind: 'procedures'; readonly totals: RoleTotals }
    | { readonly kind: 'meeting'; readonly name: string }
    | {
        readonly kind: 'credits';
        readonly year: number;
        readonly amounts: Readonly<Partial<Record<CreditCategory, number>>>;
      }
  );

/** What the catalog says belongs in a CV. */
export interface CvRules {
  readonly milestones: Readonly<Record<string, CvEntry>>;
  /** Ids of those that say that the person was at a meeting. */
  readonly meetings: ReadonlySet<string>;
  /** Where the person's own milestones of a step stand; those of other steps are left out. */
  readonly ownMilestones: Readonly<Partial<Record<StepId, CvSection>>>;
}

export interface CvCredit extends CreditEntry {
  readonly title: string;
  /** The id of the meeting at which it was earned. */
  readonly meeting?: string | undefined;
}

export interface CvSources {
  readonly stages: readonly Stage[];
  readonly milestones: readonly Milestone[];
  /** By milestone id. */
  readonly additions: Readonly<Record<string, MilestoneAdditions>>;
  readonly rotations: readonly Rotation[];
  readonly types: RotationTypes;
  readonly log: readonly LoggedProcedure[];
  readonly credits: readonly CvCredit[];
}

export type CurriculumVitae = Readonly<Record<CvSection, readonly CvLine[]>>;

/** Each section has the latest first; one of which nothing is done is empty. */
export function curriculumVitae(
  sources: CvSources,
  rules: CvRules,
  today: CalendarDate,
): CurriculumVitae {
  const stages = sources.stages.filter(({ start }) => start <= today);
  const rotations = sources.rotations.filter(
    (rotation) => rotation.status === 'done' && isInCv(rotation, sources.types),
  );
  const credits = sources.credits.filter(({ date }) => date <= today);
  const log = sources.log.filter(({ date }) => date <= today);
  const meetings = meetingLines(credits);
  const ofMilestones = milestoneLines(sources, rules, rotations);
  const lines: Readonly<Record<CvSection, readonly CvLine[]>> = {
    ...ofMilestones,
    education: [
      ...stageLines(stages.filter(({ kind }) => kind === 'medical-school')),
      ...ofMilestones.education,
    ],
    training: [
      ...stageLines(stages.filter(({ kind }) => kind !== 'medical-school')),
      ...rotationLines(rotations),
      ...procedureLines(log),
      ...ofMilestones.training,
    ],
    credits: [
      ...meetings,
      ...creditLines(credits),
      // The same meeting, checked off besides.
      ...ofMilestones.credits.filter(
        ({ id, end }) =>
          !rules.meetings.has(id) || !meetings.some((meeting) => hasDay(meeting, end)),
      ),
    ],
  };
  return bySection((section) => lines[section].toSorted(compareLatestFirst));
}

function bySection(
  linesOf: (section: CvSection) => readonly CvLine[],
): Record<CvSection, readonly CvLine[]> {
  return {
    education: linesOf('education'),
    training: linesOf('training'),
    examinations: linesOf('examinations'),
    research: linesOf('research'),
    presentations: linesOf('presentations'),
    credits: linesOf('credits'),
    memberships: linesOf('memberships'),
  };
}

function compareLatestFirst(a: CvLine, b: CvLine): number {
  return compareDates(b.end, a.end) || compareDates(b.start, a.start) || (a.id < b.id ? -1 : 1);
}

function stageLines(stages: readonly Stage[]): readonly CvLine[] {
  return stages.map(({ id, name, start, end }) => ({ kind: 'stage', id, name, start, end }));
}

/** What a rotation shows already is not said again by the milestone that it completes. */
function milestoneLines(
  { milestones, additions, types }: CvSources,
  rules: CvRules,
  rotations: readonly Rotation[],
): Readonly<Record<CvSection, readonly CvLine[]>> {
  const shownByRotations = new Set(rotations.map(({ type }) => types.get(type)?.completes));
  const found = milestones.flatMap((milestone) => {
    const { id, isNotForMe } = milestone;
    const entry = cvEntryOf(milestone, rules);
    const { doneDates = [] } = additions[id] ?? {};
    const [first] = doneDates;
    const last = doneDates.at(-1);
    if (entry === null || isNotForMe || shownByRotations.has(id)) return [];
    if (first === undefined || last === undefined) return [];
    const line: CvLine = { kind: 'milestone', id, name: entry.name, start: first, end: last };
    return [{ section: entry.section, line }];
  });
  return bySection((section) =>
    found.flatMap((one) => (one.section === section ? [one.line] : [])),
  );
}

function cvEntryOf({ id, isOwn, step, title }: Milestone, rules: CvRules): CvEntry | null {
  if (!isOwn) return rules.milestones[id] ?? null;
  const section = rules.ownMilestones[step];
  return section === undefined ? null : { section, name: title };
}

/** Reading images all day is what every resident does; what leads to IR, and where, is worth a line. */
const categoriesInCv: ReadonlySet<RotationCategory> = new Set([
  'interventional',
  'ir-related',
  'intensive-care',
]);

function isInCv({ type, away = false }: Rotation, types: RotationTypes): boolean {
  const category = types.get(type)?.category;
  return away || (category !== undefined && categoriesInCv.has(category));
}

/** One line for all rotations of a type at one site. */
function rotationLines(rotations: readonly Rotation[]): readonly CvLine[] {
  const groups = new Map<string, CvLine & { readonly kind: 'rotations' }>();
  for (const { type, site = '', start, end } of rotations) {
    const id = `${type} ${site}`;
    const before = groups.get(id);
    groups.set(id, {
      kind: 'rotations',
      id,
      type,
      site: site === '' ? null : site,
      count: (before?.count ?? 0) + 1,
      start: earlierOf(start, before?.start ?? start),
      end: laterOf(end, before?.end ?? end),
    });
  }
  return [...groups.values()];
}

function procedureLines(log: readonly LoggedProcedure[]): readonly CvLine[] {
  const stretch = stretchOf(log);
  return stretch === null
    ? []
    : [{ kind: 'procedures', id: 'procedures', totals: roleTotals(log), ...stretch }];
}

/** A meeting at which several credits were earned in a year is one. */
function meetingLines(credits: readonly CvCredit[]): readonly CvLine[] {
  const meetings = new Map<string, CvLine>();
  for (const { date, title, meeting } of credits) {
    if (meeting === undefined) continue;
    const id = `${meeting} ${yearOf(date)}`;
    const { start = date, end = date } = meetings.get(id) ?? {};
    meetings.set(id, {
      kind: 'meeting',
      id,
      name: title,
      start: earlierOf(start, date),
      end: laterOf(end, date),
    });
  }
  return [...meetings.values()];
}

function creditLines(credits: readonly CvCredit[]): readonly CvLine[] {
  const years = [...new Set(credits.map(({ date }) => yearOf(date)))];
  return years.flatMap((year): readonly CvLine[] => {
    const ofYear = credits.filter(({ date }) => yearOf(date) === year);
    const stretch = stretchOf(ofYear);
    if (stretch === null) return [];
    const amounts: Partial<Record<CreditCategory, number>> = {};
    for (const { category, amount } of ofYear) {
      amounts[category] = (amounts[category] ?? 0) + amount;
    }
    return [{ kind: 'credits', id: `credits ${year}`, year, amounts, ...stretch }];
  });
}

function stretchOf(entries: readonly { readonly date: CalendarDate }[]): DateRange | null {
  const [first] = entries;
  if (first === undefined) return null;
  return entries.reduce<DateRange>(
    ({ start, end }, { date }) => ({ start: earlierOf(start, date), end: laterOf(end, date) }),
    { start: first.date, end: first.date },
  );
}
