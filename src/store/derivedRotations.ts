/** What the rotations add up to, and what is in their way. */
import { interviewMonths } from '#catalog/interviewMonths.ts';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import { rotationTypes } from '#catalog/rotationTypes.ts';
import type { Absence } from '#domain/absence.ts';
import { absenceOn, absencesOf } from '#domain/absence.ts';
import { resumedAfter } from '#domain/currentRotation.ts';
import { interviewWindows } from '#domain/interviewWindow.ts';
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import type { RequirementOverrides } from '#domain/requirement.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import { measuredRequirement } from '#domain/measuredRequirement.ts';
import { requirementsOf } from '#domain/requirement.ts';
import type {
  CustomRotationType,
  Rotation,
  RotationTypes,
  RotationYear,
} from '#domain/rotation.ts';
import { rotationTypesById, rotationYears } from '#domain/rotation.ts';
import type { RotationConflict } from '#domain/rotationConflict.ts';
import { splitByAcknowledgement } from '#domain/rotationConflict.ts';
import { rotationConflicts } from '#domain/rotationConflicts.ts';
import type { RotationPlan } from '#domain/rotationPlan.ts';
import type { RecordState } from './appStore.ts';
import { milestonesOf } from './derivedMilestones.ts';
import { scheduleOf } from './derivedPlan.ts';
import { blockSchemesOf, rotationChoicesOf, rotationsOf } from './liveRotations.ts';
import { remembered } from './remembered.ts';

/** Types of the person's own, in order of their names. */
export const customTypesOf = remembered(
  (state: RecordState) => [rotationChoicesOf(state)],
  (choices): readonly CustomRotationType[] =>
    choices
      .flatMap((choice) => {
        if (choice.kind !== 'type') return [];
        const { id, name, category, countsToward } = choice;
        return [{ id, name, shortName: name, category, countsToward }];
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)),
);

/** The catalog's types and the person's own, by id. */
export const rotationTypesOf = remembered(
  (state: RecordState) => [customTypesOf(state)],
  (custom): RotationTypes => rotationTypesById(rotationTypes, custom),
);

/** The training years of the plan with their blocks; none while the plan has no dates. */
export const rotationYearsOf = remembered(
  (state: RecordState) => [scheduleOf(state), blockSchemesOf(state)],
  (schedule, schemes): readonly RotationYear[] =>
    schedule === null ? [] : rotationYears(schedule, schemes),
);

/** The absence of today; null while there is none. */
export const absenceOfTodayOf = remembered(
  (state: RecordState) => [scheduleOf(state), state.today],
  (schedule, today) => (schedule === null ? null : absenceOn(today, schedule)),
);

/** The rotations as they are attended: what an absence of today interrupts goes on when it is over. */
export const attendedRotationsOf = remembered(
  (state: RecordState) => [rotationsOf(state), rotationTypesOf(state), absenceOfTodayOf(state)],
  (rotations, types, absence): readonly Rotation[] =>
    absence === null ? rotations : resumedAfter(absence, rotations, types),
);

/** The figures of the person's own program, by requirement id. */
export const requirementOverridesOf = remembered(
  (state: RecordState) => [rotationChoicesOf(state)],
  (choices): RequirementOverrides =>
    Object.fromEntries(
      choices.flatMap((choice) => {
        if (choice.kind !== 'requirement') return [];
        const { minimum, maximum, countsLeave, notForMe } = choice;
        return [[choice.requirement, { minimum, maximum, countsLeave, notForMe }]];
      }),
    ),
);

/** Where nothing is to be planned. */
export const absencesOfPlan = remembered(
  (state: RecordState) => [scheduleOf(state)],
  (schedule): readonly Absence[] => (schedule === null ? [] : absencesOf(schedule)),
);

/** Those of the pathway with what the rotations add up to; also those that are not for the person's program. */
export const measuredRequirementsOf = remembered(
  (state: RecordState) => [
    scheduleOf(state),
    rotationsOf(state),
    rotationTypesOf(state),
    rotationYearsOf(state),
    absencesOfPlan(state),
    requirementOverridesOf(state),
  ],
  (schedule, rotations, types, years, absences, overrides): readonly MeasuredRequirement[] => {
    if (schedule === null) return [];
    const entries = rotationEntries(rotations, types, years, absences);
    return requirementsOf(rotationRequirements, schedule.pathwayId).map((requirement) =>
      measuredRequirement(requirement, entries, schedule, overrides[requirement.id]),
    );
  },
);

/** All that the rules for rotations ask about; null while the plan has no dates. */
export const rotationPlanOf = remembered(
  (state: RecordState) => [
    scheduleOf(state),
    absencesOfPlan(state),
    rotationsOf(state),
    rotationTypesOf(state),
    rotationYearsOf(state),
    requirementOverridesOf(state),
    milestonesOf(state),
  ],
  (schedule, absences, rotations, types, years, overrides, milestones): RotationPlan | null =>
    schedule === null
      ? null
      : {
          schedule,
          rotations,
          types,
          years,
          overrides,
          absences,
          requirements: requirementsOf(rotationRequirements, schedule.pathwayId, overrides),
          interviews: interviewWindows(schedule, interviewMonths),
          milestoneDates: new Map(
            milestones.flatMap(({ id, target, status, isDone, isNotForMe }) =>
              target === null || isDone || isNotForMe || status.kind === 'overdue'
                ? []
                : [[id, target.date]],
            ),
          ),
        },
);

interface Conflicts {
  readonly open: readonly RotationConflict[];
  /** Those that the person knows of, as they are now. */
  readonly quiet: readonly RotationConflict[];
}

export const rotationConflictsOf = remembered(
  (state: RecordState) => [rotationPlanOf(state), rotationChoicesOf(state)],
  (plan, choices): Conflicts =>
    splitByAcknowledgement(
      plan === null ? [] : rotationConflicts(plan),
      Object.fromEntries(
        choices.flatMap((choice) =>
          choice.kind === 'known-conflict' ? [[choice.conflict, choice.fingerprint]] : [],
        ),
      ),
    ),
);
