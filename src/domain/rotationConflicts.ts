/**
 * What does not go together in the planned rotations, as data. Nothing is refused: the person's program decides, so
 * each conflict can be acknowledged, and stays quiet until something that it depends on changes.
 */
import type { Absence } from './absence.ts';
import type { Block } from './blocks.ts';
import type { DateRange } from './dateRange.ts';
import { daysIn, isMostlyIn, isWithin, meet, openStretches, sharedDays } from './dateRange.ts';
import type { CalendarDate } from './calendarDate.ts';
import { compareDates } from './calendarDate.ts';
import { fingerprint } from './fingerprint.ts';
import type { InterviewWindow } from './interviewWindow.ts';
import type { StageKind } from './pathway.ts';
import type { Requirement, RequirementOverrides, RequirementUnit } from './requirement.ts';
import { measuredRequirement, rotationEntries } from './requirement.ts';
import type { Rotation, RotationType, RotationTypes, RotationYear } from './rotation.ts';
import type { TallyId } from './rotationKinds.ts';
import { leaveInRotations, timeOffWithRotations } from './rotationLeave.ts';
import type { Schedule } from './schedule.ts';

export type ConflictFacts =
  /** Days between two rotations of a year that nothing fills; `blocks` are the numbers of those wholly open. */
  | {
      readonly kind: 'gap';
      readonly trainingYear: string;
      readonly stretch: DateRange;
      readonly blocks: readonly number[];
    }
  /** Ids of two rotations, the earlier first, and the days that both have. */
  | {
      readonly kind: 'overlap';
      readonly rotations: readonly [string, string];
      readonly stretch: DateRange;
    }
  /** The training year has moved, or is not in the plan any more: then `year` is null. */
  | {
      readonly kind: 'outside-year';
      readonly rotation: string;
      readonly trainingYear: string;
      readonly year: DateRange | null;
    }
  /** At least half of its days lie in a research year, leave or the like, where they do not count. */
  | {
      readonly kind: 'during-absence';
      readonly rotation: string;
      readonly absence: Absence;
    }
  | {
      readonly kind: 'outside-stage';
      readonly rotation: string;
      readonly stageKind: StageKind;
      readonly belongsIn: readonly StageKind[];
    }
  /** `section` is null where the ceiling is not one of each section. */
  | {
      readonly kind: 'ceiling-passed';
      readonly requirement: string;
      readonly section: string | null;
      readonly unit: RequirementUnit;
      readonly maximum: number;
      readonly value: number;
    }
  /** The first rotation that serves the milestone ends after its target date. */
  | {
      readonly kind: 'too-late-for-milestone';
      readonly rotation: string;
      readonly milestone: string;
      readonly date: CalendarDate;
    }
  /** It would count toward what is missing, but begins after the last day on which it does. */
  | {
      readonly kind: 'too-late-to-count';
      readonly rotation: string;
      readonly requirement: string;
      readonly date: CalendarDate;
    }
  /** No rotation that counts toward `after` ends before it; `other` is a later one, or null for none. */
  | {
      readonly kind: 'away-before-home';
      readonly rotation: string;
      readonly after: TallyId;
      readonly other: string | null;
    }
  /** Heavy rotations take more than half of the days in which interviews are held. */
  | {
      readonly kind: 'interviews-filled';
      readonly season: string;
      readonly window: DateRange;
      readonly rotations: readonly string[];
    }
  /** Workdays; the average of the residency that begins and ends on these days. */
  | {
      readonly kind: 'leave-beyond-allowance';
      readonly residency: DateRange;
      readonly allowed: number;
      readonly excess: number;
    };

export type ConflictKind = ConflictFacts['kind'];

export type RotationConflict = ConflictFacts & {
  /** Which conflict it is, the same whatever its dates and figures are; fit for the id of a record. */
  readonly key: string;
  /** What it depends on: another one after any change of it. */
  readonly fingerprint: string;
};

/** Fingerprints by key, as they were when the person acknowledged the conflict. */
export type AcknowledgedConflicts = Readonly<Record<string, string>>;

export interface RotationPlan {
  readonly rotations: readonly Rotation[];
  readonly types: RotationTypes;
  readonly years: readonly RotationYear[];
  readonly schedule: Schedule;
  /** Where no rotation is missed. */
  readonly absences: readonly Absence[];
  /** Those that hold for the person. */
  readonly requirements: readonly Requirement[];
  readonly overrides: RequirementOverrides;
  readonly interviews: readonly InterviewWindow[];
  /** Last days on which milestones are on time, by milestone id, without those that are done. */
  readonly milestoneDates: ReadonlyMap<string, CalendarDate>;
}

/**
 * All conflicts of a plan of rotations, by kind, and within a kind in order of time. What is in a training year that
 * the plan does not have is that conflict and no other.
 */
export function rotationConflicts(plan: RotationPlan): readonly RotationConflict[] {
  const labels = new Set(plan.years.map(({ label }) => label));
  const rotations = plan.rotations.toSorted(
    (a, b) => compareDates(a.start, b.start) || (a.id < b.id ? -1 : 1),
  );
  const inYears: RotationPlan = {
    ...plan,
    rotations: rotations.filter(({ trainingYear }) => labels.has(trainingYear)),
  };
  return [
    ...overlaps(inYears),
    ...gaps(inYears),
    ...outsideYears({ ...plan, rotations }),
    ...duringAbsences(inYears),
    ...outsideStages(inYears),
    ...awaysBeforeHome(inYears),
    ...tooLateForMilestones(inYears),
    ...tooLateToCount(inYears),
    ...filledInterviews(inYears),
    ...ceilings(inYears),
    ...leaveBeyondAllowance(inYears),
  ];
}

/** Conflicts that the person has acknowledged as they are now, and the others. */
export function splitByAcknowledgement(
  conflicts: readonly RotationConflict[],
  acknowledged: AcknowledgedConflicts,
): { readonly open: readonly RotationConflict[]; readonly quiet: readonly RotationConflict[] } {
  const isQuiet = (conflict: RotationConflict): boolean =>
    Object.hasOwn(acknowledged, conflict.key) &&
    acknowledged[conflict.key] === conflict.fingerprint;
  return {
    open: conflicts.filter((conflict) => !isQuiet(conflict)),
    quiet: conflicts.filter(isQuiet),
  };
}

/** `identity` tells the conflict from others of its kind; `dependsOn` is all that may change about it. */
function conflictOf(
  facts: ConflictFacts,
  identity: readonly string[],
  dependsOn: readonly string[],
): RotationConflict {
  return {
    ...facts,
    key: `${facts.kind}.${fingerprint(identity)}`,
    fingerprint: fingerprint(dependsOn),
  };
}

function partsOf(rotation: Rotation): readonly string[] {
  const { id, trainingYear, type, start, end, leaveDays = 0 } = rotation;
  return [id, trainingYear, type, start, end, String(leaveDays)];
}

function overlaps({ rotations }: RotationPlan): readonly RotationConflict[] {
  return rotations.flatMap((first, index) =>
    rotations.slice(index + 1).flatMap((second): RotationConflict[] => {
      const stretch = sharedDays(first, second);
      if (stretch === null) return [];
      return [
        conflictOf(
          { kind: 'overlap', rotations: [first.id, second.id], stretch },
          [first.id, second.id].toSorted(),
          [...partsOf(first), ...partsOf(second)],
        ),
      ];
    }),
  );
}

/** Between the same two rotations there are several where leave or the like lies between: they are numbered. */
function gaps({ rotations, years, absences }: RotationPlan): readonly RotationConflict[] {
  return years.flatMap((year) => {
    const ofYear = rotations.filter(({ trainingYear }) => trainingYear === year.label);
    const found = openStretches(year, [...rotations, ...absences]).flatMap((stretch) => {
      const before = ofYear.findLast(({ end }) => end < stretch.start);
      const isBetween = ofYear.some(({ start }) => start > stretch.end);
      return before === undefined || !isBetween ? [] : [{ stretch, before }];
    });
    return found.map(({ stretch, before }, index) => {
      const earlier = found.slice(0, index).filter((one) => one.before === before).length;
      const blocks = year.blocks.filter((block) => isWithin(block, stretch)).map(numberOf);
      return conflictOf(
        { kind: 'gap', trainingYear: year.label, stretch, blocks },
        // Without a number for the first: as it was stored when all of them had one key.
        [year.label, before.id, ...(earlier === 0 ? [] : [String(earlier + 1)])],
        [stretch.start, stretch.end],
      );
    });
  });
}

function numberOf({ number }: Block): number {
  return number;
}

function outsideYears({ rotations, years }: RotationPlan): readonly RotationConflict[] {
  return rotations.flatMap((rotation): RotationConflict[] => {
    const { id, trainingYear } = rotation;
    const found = years.find(({ label }) => label === trainingYear);
    if (found !== undefined && isWithin(rotation, found)) return [];
    const year = found === undefined ? null : { start: found.start, end: found.end };
    return [
      conflictOf(
        { kind: 'outside-year', rotation: id, trainingYear, year },
        [id],
        [...partsOf(rotation), year?.start ?? '', year?.end ?? ''],
      ),
    ];
  });
}

/** Leave is away all the same, and research may be what the rotation is. */
function duringAbsences({ rotations, types, absences }: RotationPlan): readonly RotationConflict[] {
  return rotations.flatMap((rotation): RotationConflict[] => {
    const type = types.get(rotation.type);
    if (type?.leave !== undefined || type?.countsToward.includes('research') === true) return [];
    const absence = absences.find((one) => isMostlyIn(rotation, one));
    if (absence === undefined) return [];
    const { start, end } = absence;
    return [
      conflictOf(
        { kind: 'during-absence', rotation: rotation.id, absence },
        [rotation.id],
        [...partsOf(rotation), start, end],
      ),
    ];
  });
}

function outsideStages({ rotations, types, years }: RotationPlan): readonly RotationConflict[] {
  return rotations.flatMap((rotation): RotationConflict[] => {
    const year = years.find(({ label }) => label === rotation.trainingYear);
    const belongsIn = types.get(rotation.type)?.stages ?? [];
    if (year === undefined || belongsIn.length === 0 || belongsIn.includes(year.stageKind)) {
      return [];
    }
    const { stageKind } = year;
    return [
      conflictOf(
        { kind: 'outside-stage', rotation: rotation.id, stageKind, belongsIn },
        [rotation.id],
        [rotation.type, rotation.trainingYear, stageKind],
      ),
    ];
  });
}

/** Only the first that comes too early: once it is mended the next one shows. */
function awaysBeforeHome({ rotations, types }: RotationPlan): readonly RotationConflict[] {
  const tallies = new Set(rotations.flatMap(({ type }) => types.get(type)?.after ?? []));
  return [...tallies].flatMap((after): RotationConflict[] => {
    const ofHome = rotations.filter(({ type }) => types.get(type)?.countsToward.includes(after));
    const early = rotations.find(
      ({ type, start, status }) =>
        status !== 'done' &&
        types.get(type)?.after === after &&
        !ofHome.some(({ end }) => end < start),
    );
    if (early === undefined) return [];
    const other = ofHome[0];
    return [
      conflictOf(
        { kind: 'away-before-home', rotation: early.id, after, other: other?.id ?? null },
        [early.id, after],
        [...partsOf(early), ...(other === undefined ? [] : partsOf(other))],
      ),
    ];
  });
}

function tooLateForMilestones({
  rotations,
  types,
  milestoneDates,
}: RotationPlan): readonly RotationConflict[] {
  return [...milestoneDates].flatMap(([milestone, date]): RotationConflict[] => {
    const [first] = rotations
      .filter(({ type }) => servesMilestone(types.get(type), milestone))
      .toSorted((a, b) => compareDates(a.end, b.end));
    if (first === undefined || first.status === 'done' || first.end <= date) return [];
    return [
      conflictOf(
        { kind: 'too-late-for-milestone', rotation: first.id, milestone, date },
        [first.id, milestone],
        [...partsOf(first), date],
      ),
    ];
  });
}

function servesMilestone(type: RotationType | undefined, milestone: string): boolean {
  return type?.completes === milestone || type?.serves?.includes(milestone) === true;
}

/**
 * Only of what one would plan for the requirement: an elective of a later year counts for something else. Only the
 * first: once it is mended the next one shows.
 */
function tooLateToCount(plan: RotationPlan): readonly RotationConflict[] {
  const { rotations, types, years, schedule, absences, requirements, overrides } = plan;
  const entries = rotationEntries(rotations, types, years, absences);
  return requirements.flatMap((requirement): readonly RotationConflict[] => {
    const measured = measuredRequirement(requirement, entries, schedule, overrides[requirement.id]);
    const { window } = measured;
    if (!measured.isRequired || measured.missing === 0 || window === null) return [];
    const late = rotations.find(
      ({ type, start }) => start > window.end && requirement.fillWith?.includes(type) === true,
    );
    if (late === undefined) return [];
    return [
      conflictOf(
        {
          kind: 'too-late-to-count',
          rotation: late.id,
          requirement: requirement.id,
          date: window.end,
        },
        [late.id, requirement.id],
        [...partsOf(late), window.end, String(measured.missing)],
      ),
    ];
  });
}

function filledInterviews({
  rotations,
  types,
  interviews,
}: RotationPlan): readonly RotationConflict[] {
  return interviews.flatMap((window): RotationConflict[] => {
    const heavy = rotations.filter(
      (rotation) => types.get(rotation.type)?.isHeavy === true && meet(rotation, window),
    );
    const open = openStretches(window, heavy).reduce((sum, stretch) => sum + daysIn(stretch), 0);
    if (open * 2 >= daysIn(window) || heavy.every(({ status }) => status === 'done')) return [];
    const { season, start, end } = window;
    return [
      conflictOf(
        {
          kind: 'interviews-filled',
          season,
          window: { start, end },
          rotations: heavy.map(({ id }) => id),
        },
        [season],
        [start, end, ...heavy.flatMap(partsOf)],
      ),
    ];
  });
}

function ceilings(plan: RotationPlan): readonly RotationConflict[] {
  const { rotations, types, years, schedule, absences, requirements, overrides } = plan;
  const entries = rotationEntries(rotations, types, years, absences);
  return requirements.flatMap((requirement): readonly RotationConflict[] => {
    const sections =
      requirement.counters.length > 0
        ? [null]
        : [...new Set(entries.flatMap(({ section }) => section ?? []))];
    return sections.flatMap((only): RotationConflict[] => {
      const counted = only === null ? entries : entries.filter(({ section }) => section === only);
      const { maximum, excess, done, planned, section } = measuredRequirement(
        requirement,
        counted,
        schedule,
        overrides[requirement.id],
      );
      if (maximum === null || excess === 0) return [];
      const value = done + planned;
      return [
        conflictOf(
          {
            kind: 'ceiling-passed',
            requirement: requirement.id,
            section,
            unit: requirement.unit,
            maximum,
            value,
          },
          [requirement.id, section ?? ''],
          [String(maximum), String(value)],
        ),
      ];
    });
  });
}

function leaveBeyondAllowance({
  rotations,
  types,
  schedule,
}: RotationPlan): readonly RotationConflict[] {
  const leave = leaveInRotations(rotations, types);
  return schedule.timeOff.flatMap((count): RotationConflict[] => {
    const { excess } = timeOffWithRotations(count, leave);
    // What the plan's own adjustments exceed is in the ledger, and has moved the schedule.
    if (excess <= count.excess) return [];
    const { start, end, allowed } = count;
    return [
      conflictOf(
        { kind: 'leave-beyond-allowance', residency: { start, end }, allowed, excess },
        [start],
        [end, String(allowed), String(excess)],
      ),
    ];
  });
}
