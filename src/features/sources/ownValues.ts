/** What a person has set for themselves where a rule would have given it. */
import type { RuleId } from '#catalog/rules/rule.ts';
import {
  daysOffRuleId,
  milestoneRuleId,
  pathwayRuleId,
  requirementRuleId,
} from '#catalog/rules/rule.ts';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { monthNames } from '#domain/dateText.ts';
import type { Milestone } from '#domain/milestone.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { academicYearStartOf } from '#domain/plan.ts';
import type { RequirementOverride, RequirementOverrides } from '#domain/requirement.ts';
import type { TargetDate } from '#domain/targetDate.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import { pluralText } from '#parts/numberTexts.ts';
import type { CountedDaysOff } from '#store/derivedCountry.ts';
import { paths } from '#parts/paths.ts';

/** A date, or a figure with its unit. */
export type Shown = { readonly date: CalendarDate | CalendarMonth } | { readonly text: string };

export interface OwnValue {
  readonly key: string;
  /** The rule that it stands in for. */
  readonly ruleId: RuleId;
  readonly name: string;
  readonly value: Shown;
  /** What the rule would have given; null where it gives none. */
  readonly usual: Shown | null;
  /** Where it is changed. */
  readonly to: string;
}

export function ownValues(
  plan: Plan,
  pathway: Pathway,
  daysOff: Pick<CountedDaysOff, 'country' | 'rule'>,
  milestones: readonly Milestone[],
  requirements: RequirementOverrides,
): readonly OwnValue[] {
  return [
    ...ownLengths(plan, pathway),
    ...ownYearStart(plan, pathway),
    ...ownDaysOff(plan, daysOff),
    ...ownRequirements(requirements),
    ...ownDates(milestones),
  ];
}

function ownLengths({ lengths = {} }: Plan, { id, stages }: Pathway): readonly OwnValue[] {
  return stages.flatMap((stage) => {
    const months = lengths[stage.id];
    if (months === undefined || months === stage.months) return [];
    return [
      {
        key: `length ${stage.id}`,
        ruleId: pathwayRuleId(id),
        name: `Length of ${stage.name}`,
        value: monthsShown(months),
        usual: monthsShown(stage.months),
        to: paths.settings.link(),
      },
    ];
  });
}

function ownYearStart(plan: Plan, pathway: Pathway): readonly OwnValue[] {
  if (plan.academicYearStart === undefined) return [];
  const own = dayShown(academicYearStartOf(plan, pathway));
  const usual = dayShown(pathway.academicYearStart);
  if (own.text === usual.text) return [];
  return [
    {
      key: 'academic year',
      ruleId: pathwayRuleId(pathway.id),
      name: 'First day of a training year',
      value: own,
      usual,
      to: paths.settings.link(),
    },
  ];
}

function ownDaysOff(
  { timeOff }: Plan,
  { country, rule }: Pick<CountedDaysOff, 'country' | 'rule'>,
): readonly OwnValue[] {
  if (timeOff?.allowance === undefined) return [];
  return [
    {
      key: 'days off',
      ruleId: daysOffRuleId(country),
      name: 'Days off a year without extension',
      value: workdaysShown(timeOff.allowance),
      usual: rule === undefined ? null : workdaysShown(rule.workdaysPerYear),
      to: paths.settings.link(),
    },
  ];
}

function ownRequirements(overrides: RequirementOverrides): readonly OwnValue[] {
  const named = new Map(rotationRequirements.map((requirement) => [requirement.id, requirement]));
  return Object.entries(overrides).flatMap(([id, own]) => {
    const rule = named.get(id);
    const value = figureShown(own);
    if (rule === undefined || value === null) return [];
    return [
      {
        key: `requirement ${id}`,
        ruleId: requirementRuleId(id),
        name: rule.name,
        value,
        usual: figureShown({ minimum: rule.minimum, maximum: rule.maximum }),
        to: paths.rotations.link(),
      },
    ];
  });
}

/** null where it has no figure. */
function figureShown({ minimum, maximum, notForMe }: RequirementOverride): Shown | null {
  if (notForMe === true) return { text: 'not asked for' };
  const figures = [
    minimum === undefined ? null : `at least ${minimum}`,
    maximum === undefined ? null : `at most ${maximum}`,
  ].filter((figure) => figure !== null);
  return figures.length === 0 ? null : { text: figures.join(', ') };
}

function ownDates(milestones: readonly Milestone[]): readonly OwnValue[] {
  return milestones
    .filter(({ isOwn, targetOrigin }) => !isOwn && targetOrigin !== 'plan')
    .map(({ id, step, title, target, planTarget }) => ({
      key: `milestone ${id}`,
      ruleId: milestoneRuleId(id),
      name: title,
      value: dateShown(target) ?? { text: 'no date' },
      usual: dateShown(planTarget),
      to: paths.step.link(step, id),
    }));
}

function dateShown(target: TargetDate | null): Shown | null {
  return target === null ? null : { date: dayOrMonthOf(target) };
}

function monthsShown(months: number): { readonly text: string } {
  return { text: pluralText(months, 'month', 'months') };
}

function workdaysShown(days: number): { readonly text: string } {
  return { text: pluralText(days, 'workday', 'workdays') };
}

function dayShown({ month, day }: Pathway['academicYearStart']): { readonly text: string } {
  return { text: `${monthNames[month - 1] ?? ''} ${day}` };
}
