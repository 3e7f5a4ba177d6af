import { describe, expect, it } from 'vitest';
import { planTargets } from '#domain/milestone.ts';
import type { Plan } from '#domain/plan.ts';
import { planProblems } from '#domain/plan.ts';
import { remainingTraining } from '#domain/remainingTraining.ts';
import { schedule } from '#domain/schedule.ts';
import { allMilestones as milestones, pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';
import type { WorkedPerson } from './workedPeople.ts';
import { workedPeople } from './workedPeople.ts';
import { workedPeopleAbroad } from './workedPeopleAbroad.ts';

describe.each([...workedPeople, ...workedPeopleAbroad])('$name', (person) => {
  const pathway = pathwayById(person.plan.pathwayId);
  if (pathway === undefined) throw new Error(`Unknown pathway: ${person.plan.pathwayId}`);
  const plan = planOf(person);
  const dates = schedule(plan, pathway);
  if (dates === null) throw new Error('The plan names no date');
  const remaining = remainingTraining(dates, date(person.today));

  it('has a plan without problems', () => {
    expect(planProblems(plan, pathway)).toEqual([]);
  });

  it('has these stages', () => {
    expect(dates.stages.map(({ id, start, end }) => ({ id, start, end }))).toEqual(person.stages);
  });

  it('has these training years', () => {
    expect(dates.trainingYears.map(({ label, start, end }) => ({ label, start, end }))).toEqual(
      person.trainingYears,
    );
  });

  it('is in this training year', () => {
    const { position } = remaining;
    expect(position.kind === 'in-training-year' ? position.trainingYear.label : null).toBe(
      person.currentYear,
    );
  });

  it('has this much training ahead and this much behind', () => {
    expect(remaining.remaining).toEqual(person.remaining);
    expect(remaining.behind).toEqual(person.behind);
  });

  const targets = planTargets(milestones, dates, {});
  it.each(Object.entries(person.targets))('%s is due %s', (id, due) => {
    expect(targets.has(id)).toBe(true);
    const target = targets.get(id)?.target ?? null;
    expect(target === null ? null : (target.month ?? target.date)).toBe(due);
  });
});

function planOf({ plan }: WorkedPerson): Plan {
  const { pathwayId, lengths, medicalSchoolStart, graduation, residencyStart } = plan;
  return {
    pathwayId,
    ...(lengths === undefined ? {} : { lengths }),
    ...(medicalSchoolStart === undefined ? {} : { medicalSchoolStart: date(medicalSchoolStart) }),
    ...(graduation === undefined ? {} : { graduation: date(graduation) }),
    ...(residencyStart === undefined ? {} : { residencyStart: date(residencyStart) }),
  };
}
