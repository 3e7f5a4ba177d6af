/**
 * The proof over the whole catalog: every pathway, every start year from 2015 to 2045, every way to give
 * the dates. Faults are gathered into lists, so that a failure names each plan and milestone at once.
 */
import { describe, expect, it } from 'vitest';
import { pathways as unitedStatesPathways } from '#catalog/pathways.ts';
import { addMonths, dayOf, monthOf, weekdayOf } from '#domain/calendarDate.ts';
import type { DateRange } from '#domain/dateRange.ts';
import type { PlanTargets } from '#domain/milestone.ts';
import { planTargets } from '#domain/milestone.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planProblems } from '#domain/plan.ts';
import type { Schedule } from '#domain/schedule.ts';
import { schedule } from '#domain/schedule.ts';
import { cohortTimingOf } from '#domain/targetDate.ts';
import {
  allMilestones as milestones,
  allPathways as pathways,
  detailsOf,
} from '../support/catalogs.ts';
import { careerWindow, rangeOf, saneRangeOf } from './saneWindows.ts';
import { scheduleFaults } from './scheduleFaults.ts';
import { plansOfOtherLength, plansOfUsualLength } from './variedPlans.ts';

interface Dated {
  /** The plan, to be told which one is at fault. */
  readonly name: string;
  readonly plan: Plan;
  readonly dates: Schedule;
  readonly targets: PlanTargets;
}

/**
 * For this exam the degree before it has to be in hand. With other lengths that may be after the next stage begins
 * in the plan, which has no wait in it; its text says to enter one.
 */
const heldWhenInHand = 'in-sit-neet-ss';

describe.each(pathways)('every start year of $id', (pathway) => {
  const ofUsualLength = plansOfUsualLength(pathway).map((plan) => dated(plan, pathway));
  const ofAnyLength = [
    ...ofUsualLength,
    ...plansOfOtherLength(pathway).map((plan) => dated(plan, pathway)),
  ];
  const milestonesOfPathway = milestones.filter((milestone) =>
    milestone.pathways.includes(pathway.id),
  );

  it('is a plan without problems', () => {
    expect(ofUsualLength).toHaveLength(31 * 7);
    expect(ofAnyLength.flatMap(({ plan }) => planProblems(plan, pathway))).toEqual([]);
  });

  it('has training years in order, without a gap or an overlap, and anchors that agree', () => {
    const faults = ofAnyLength.flatMap(({ name, dates }) =>
      scheduleFaults(dates).map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('has the training years that the pathway names', () => {
    const labels = pathway.stages.flatMap(({ months, yearLabel: { prefix, first } }) =>
      Array.from({ length: months / 12 }, (_, index) => `${prefix}${first + index}`),
    );
    // Left out: the plans by school start and residency, in which school takes a fifth year.
    const planned = ofUsualLength.filter(
      ({ plan }) => plan.medicalSchoolStart === undefined || plan.residencyStart === undefined,
    );
    expect(planned).toHaveLength(31 * 6);
    for (const { dates } of planned) {
      expect(dates.trainingYears.map(({ label }) => label)).toEqual(labels);
    }
  });

  it('dates every milestone but those that the catalog leaves without a date', () => {
    const undated = ofUsualLength.flatMap(({ name, dates, targets }) =>
      milestonesOfPathway
        .filter((milestone) => {
          const { timing } = cohortTimingOf(milestone, dates);
          const isMeantToBeDated = timing !== null && timing.rule !== 'anytime';
          return isMeantToBeDated !== (targets.get(milestone.id)?.target !== null);
        })
        .map(({ id }) => `${name}: ${id}`),
    );
    expect(undated).toEqual([]);
  });

  it('has every milestone in the stretch of training where its work lies', () => {
    const misplaced = ofUsualLength.flatMap((person) =>
      milestonesOfPathway.flatMap((milestone) =>
        outsideOf(saneRangeOf(milestone, person.dates), milestone.id, person),
      ),
    );
    expect(misplaced).toEqual([]);
  });

  it('has every milestone between the first day of school and seven years after training', () => {
    const misplaced = ofAnyLength.flatMap((person) =>
      milestonesOfPathway.flatMap(({ id }) =>
        outsideOf(rangeOf(careerWindow, person.dates), id, person),
      ),
    );
    expect(misplaced).toEqual([]);
  });

  it('has no milestone due before one that it needs', () => {
    const needs = milestonesOfPathway.flatMap(({ id }) =>
      (detailsOf(id)?.after ?? []).map((first) => ({ id, first })),
    );
    const ids = new Set(milestonesOfPathway.map(({ id }) => id));
    const early = ofAnyLength.flatMap(({ name, plan, targets }) =>
      needs
        .filter(({ first }) => ids.has(first))
        .filter(({ first }) => plan.lengths === undefined || first !== heldWhenInHand)
        .filter(({ id, first }) => {
          const due = targets.get(id)?.target?.date;
          const firstDue = targets.get(first)?.target?.date;
          return due !== undefined && firstDue !== undefined && due < firstDue;
        })
        .map(({ id, first }) => `${name}: ${id} before ${first}`),
    );
    expect(needs).not.toEqual([]);
    expect(early).toEqual([]);
  });
});

describe.each(unitedStatesPathways)('every start year of $id', (pathway) => {
  it('matches on the third Friday of the March before residency', () => {
    const ofAnyLength = [...plansOfUsualLength(pathway), ...plansOfOtherLength(pathway)].map(
      (plan) => dated(plan, pathway),
    );
    const wrong = ofAnyLength.filter(({ dates, targets }) => {
      const matchDay = targets.get('match-day')?.target;
      const residencyStart = dates.anchors['residency-start'];
      return !(
        matchDay?.month === null &&
        weekdayOf(matchDay.date) === 5 &&
        monthOf(matchDay.date) === 3 &&
        dayOf(matchDay.date) >= 15 &&
        dayOf(matchDay.date) <= 21 &&
        matchDay.date < residencyStart &&
        matchDay.date > addMonths(residencyStart, -12)
      );
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

function dated(plan: Plan, pathway: Pathway): Dated {
  const dates = schedule(plan, pathway);
  if (dates === null) throw new Error('The plan names no date');
  return {
    name: JSON.stringify(plan),
    plan,
    dates,
    targets: planTargets(milestones, dates, {}),
  };
}

/** The milestone with its date, when that lies outside; months are due by their last day. */
function outsideOf({ start, end }: DateRange, id: string, { name, targets }: Dated): string[] {
  const due = targets.get(id)?.target?.date;
  return due === undefined || (start <= due && due <= end) ? [] : [`${name}: ${id} on ${due}`];
}
