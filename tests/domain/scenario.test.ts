import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import type { Scenario } from '#domain/scenario.ts';
import { planOfScenario, scenarioForPathway, scenarioOfPlan } from '#domain/scenario.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';
import { arbitraryAdjustedPlan } from './arbitraryAdjustments.ts';

const own: Plan = {
  pathwayId: 'us-integrated',
  graduation: date('2028-05-15'),
  lengths: { internship: 24 },
  academicYearStart: { month: 6, day: 24 },
  timeOff: { allowance: 30 },
  adjustments: [{ id: 'again', kind: 'repeated-year', year: 'PGY-3' }],
};

function pathway(id: string): Pathway {
  const found = pathwayById(id);
  if (found === undefined) throw new Error(`No pathway ${id}`);
  return found;
}

const research: Scenario['adjustments'][number] = {
  id: 'research',
  kind: 'research',
  start: date('2030-07-01'),
  months: 12,
};

/** With what every plan has: no lengths and no adjustments are the same as empty ones. */
function whole(plan: Plan): Plan {
  const { lengths = {}, adjustments = [] } = plan;
  return { ...plan, lengths, adjustments, academicYearStart: { month: 7, day: 1 }, timeOff: {} };
}

describe('the plan of a what-if', () => {
  it('is as the own plan in what it does not say', () => {
    const plan = planOfScenario(
      { id: 's', name: 'Research', pathwayId: 'us-integrated', adjustments: [research] },
      own,
      pathway('us-integrated'),
      pathway('us-integrated'),
    );
    expect(plan).toEqual({ ...own, adjustments: [research] });
  });

  it('has the usual lengths on another pathway', () => {
    const plan = planOfScenario(
      { id: 's', name: 'ESIR', pathwayId: 'us-esir', adjustments: [] },
      own,
      pathway('us-integrated'),
      pathway('us-esir'),
    );
    expect(plan).toEqual({
      pathwayId: 'us-esir',
      graduation: '2028-05-15',
      academicYearStart: { month: 6, day: 24 },
      timeOff: { allowance: 30 },
    });
  });

  it('begins academic years as the other country does', () => {
    const plan = planOfScenario(
      { id: 's', name: 'Abroad', pathwayId: 'uk-ir', adjustments: [] },
      own,
      pathway('us-integrated'),
      pathway('uk-ir'),
    );
    expect(plan).toEqual({
      pathwayId: 'uk-ir',
      graduation: '2028-05-15',
      timeOff: { allowance: 30 },
    });
  });

  it.each([
    ['us-integrated', { internship: 24 }],
    ['us-esir', undefined],
  ])('drops lengths of its own when it goes to another pathway: %s', (pathwayId, lengths) => {
    const before = {
      pathwayId: 'us-integrated',
      lengths: { internship: 24 },
      adjustments: [research],
    };
    const { lengths: kept, ...others } = scenarioForPathway(before, pathwayId);
    expect(kept).toEqual(lengths);
    expect(others).toEqual({ pathwayId, adjustments: [research] });
  });

  it('has another start instead of the dates of the own plan, not beside them', () => {
    const plan = planOfScenario(
      {
        id: 's',
        name: 'Later',
        pathwayId: 'us-integrated',
        dates: { residencyStart: date('2030-07-01') },
        adjustments: [],
      },
      own,
      pathway('us-integrated'),
      pathway('us-integrated'),
    );
    expect(plan).toMatchObject({ residencyStart: '2030-07-01', lengths: { internship: 24 } });
    expect(plan).not.toHaveProperty('graduation');
  });

  it('gives any plan back, whatever plan it stands beside', () => {
    fc.assert(
      fc.property(arbitraryAdjustedPlan, arbitraryAdjustedPlan, (one, other) => {
        const [former, present] = [whole(one.plan), whole(other.plan)];
        const scenario = { ...scenarioOfPlan(former, present), id: 's', name: 'Former' };
        const plan = planOfScenario(scenario, present, other.pathway, one.pathway);
        expect(whole(plan)).toEqual(former);
      }),
      { numRuns: 200 },
    );
  });
});
