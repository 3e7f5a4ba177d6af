import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestones } from '#catalog/milestones.ts';
import type { Milestone, MilestoneAdditions } from '#domain/milestone.ts';
import { catalogMilestoneOn, planTargets } from '#domain/milestone.ts';
import { schedule } from '#domain/schedule.ts';
import { pathwayById } from '../support/catalogs.ts';
import { date } from '../support/dates.ts';
import type { PlanAndPathway } from './arbitraryPlan.ts';
import { arbitraryDate, arbitraryPlan } from './arbitraryPlan.ts';

type Entries = Readonly<Record<string, MilestoneAdditions>>;

// The class of 2028: Match Day by rule is Friday, March 17, 2028.
const plan2028 = planOf('us-integrated', '2028-07-01');

describe('planTargets', () => {
  it.each<[string, Entries, string | null]>([
    ['Match Day by rule', {}, '2028-03-01'],
    ['a Match Day announced a week later', { 'match-day': { pinned: '2028-03-24' } }, '2028-03-08'],
    [
      'the last day, when only the month is pinned',
      { 'match-day': { pinned: '2028-03' } },
      '2028-03-15',
    ],
    ['Match Day by rule when its date is removed', { 'match-day': { pinned: null } }, '2028-03-01'],
    ['nothing when what is pinned is no date', { 'match-day': { pinned: 'soon' } }, null],
  ])('counts the rank list from %s', (_, entries, rankList) => {
    const targets = targetsOf(plan2028, entries);
    expect(targets.get('certify-rank-list')?.target?.date ?? null).toBe(rankList);
    // A pin is the person's; what the plan itself says of Match Day stays.
    expect(targets.get('match-day')?.target?.date).toBe('2028-03-17');
  });

  it.each([
    // The ABR counts from R1. After an internship of one year that is PGY-2, here in July 2029.
    [12, 'abr-application', '2029-10-31'],
    [12, 'apply-esir', '2031-04-30'],
    [12, 'pass-core-exam', '2032-10-31'],
    [24, 'abr-application', '2030-10-31'],
    [24, 'apply-esir', '2032-04-30'],
    [24, 'pass-core-exam', '2033-10-31'],
    [24, 'pass-dr-oral-exam', '2034-06-30'],
  ])('counts years of radiology after an internship of %i months for %s', (months, id, due) => {
    const { plan, pathway } = planOf('us-esir', '2028-07-01');
    const targets = targetsOf({ pathway, plan: { ...plan, lengths: { internship: months } } });
    expect(targets.get(id)?.target?.date).toBe(due);
  });

  it('moves everything that goes in with an application whose day is pinned', () => {
    const targets = targetsOf(plan2028, { 'submit-eras': { pinned: '2027-09-24' } });
    for (const id of ['assign-program-signals', 'apply-pgy1-year']) {
      expect(targets.get(id)?.target?.date).toBe('2027-09-24');
    }
    expect(targets.get('register-nrmp')?.target?.date).toBe('2027-09-15');
  });

  it('does not depend on the order of the catalog', () => {
    const dates = schedule(plan2028.plan, plan2028.pathway);
    const backward = planTargets(milestones.toReversed(), dates, {});
    expect(new Map(backward)).toEqual(new Map(targetsOf(plan2028)));
  });

  it('says nothing while the plan names no date', () => {
    expect(planTargets(milestones, null, {}).size).toBe(0);
    const { isRequired, status } = seen('pass-core-exam', undefined, {});
    expect(status).toEqual({ kind: 'undated' });
    expect(isRequired).toBe(true);
  });

  it.each([
    // By the year of PGY-2: through 2022, 2023 and 2024, from 2025 on.
    ['us-integrated', 2022, 'pass-dr-oral-exam', null, /^Does not apply to your class/],
    ['us-integrated', 2023, 'pass-dr-oral-exam', null, /Ask the ABR\.$/],
    ['us-integrated', 2024, 'pass-dr-oral-exam', null, /Ask the ABR\.$/],
    ['us-integrated', 2025, 'pass-dr-oral-exam', '2029-06-30', /not announced\.$/],
    ['us-esir', 2022, 'pass-dr-oral-exam', '2027-06-30', /last two sittings are in 2027/],
    ['us-esir', 2023, 'pass-dr-oral-exam', '2028-02-29', /winter after it finishes\.$/],
    ['us-esir', 2024, 'pass-dr-oral-exam', '2028-06-30', /^none$/],
    ['us-integrated', 2024, 'pass-core-exam', '2027-06-30', /^none$/],
    ['us-integrated', 2025, 'pass-core-exam', '2028-10-31', /October is an assumption\.$/],
  ])('on %s with PGY-2 from %i, dates %s %s', (pathwayId, cohort, id, due, note) => {
    const person = planOf(pathwayId, `${cohort - 1}-07-01`);
    const milestone = seen(id, person, {});
    expect(milestone.target?.date ?? null).toBe(due);
    expect(milestone.cohortNote ?? 'none').toMatch(note);
    expect(milestone.isRequired).toBe(due !== null);
  });

  // us-pathways.md, section 3: after 2027 there is only the oral exam, taken in the last year of diagnostic radiology.
  it.each([
    // PGY-2 in July 2022, DR to June 2027 with a year of research: a year later is June 2028.
    ['us-esir', '2021-07-01', 'pass-dr-oral-exam', null, 'undecided', /in 2027.*Ask the ABR\.$/],
    // PGY-2 in July 2023, DR to June 2028: its February after that.
    ['us-esir', '2022-07-01', 'pass-dr-oral-exam', '2029-02-28', 'yes', /winter after/],
    // PGY-2 in July 2024, Core in June 2027, research to June 2028, R4 to June 2029.
    ['us-esir', '2023-07-01', 'pass-dr-oral-exam', '2029-06-30', 'yes', /^none$/],
    // Finishes in June 2028 instead of 2027.
    ['us-integrated', '2021-07-01', 'pass-dr-oral-exam', null, 'undecided', /Ask the ABR\.$/],
    ['us-integrated', '2021-07-01', 'pass-ir-computer-exam', null, 'undecided', /Ask the ABR/],
    // PGY-2 in July 2025: Core in October of R4, which research has put off to 2029; five months before is May.
    ['us-esir', '2024-07-01', 'start-core-study', '2029-05-31', 'yes', /^none$/],
  ])(
    'on %s from %s with a year of research before R4, dates %s %s',
    (pathwayId, residencyStart, id, due, applies, note) => {
      const { plan, pathway } = planOf(pathwayId, residencyStart);
      const research = {
        id: 'research',
        kind: 'research' as const,
        start: date(`${Number(residencyStart.slice(0, 4)) + 4}-07-01`),
        months: 12,
      };
      const person = { pathway, plan: { ...plan, adjustments: [research] } };
      const { target, cohortNote } = seen(id, person, {});
      expect(target?.date ?? null).toBe(due);
      expect(targetsOf(person).get(id)?.applies).toBe(applies);
      expect(cohortNote ?? 'none').toMatch(note);
    },
  );

  it.each([
    ['us-integrated', 2022, 'pass-dr-oral-exam', 'no'],
    ['us-integrated', 2023, 'pass-dr-oral-exam', 'undecided'],
    ['us-integrated', 2024, 'pass-dr-oral-exam', 'undecided'],
    ['us-integrated', 2025, 'pass-dr-oral-exam', 'yes'],
    ['us-integrated', 2022, 'pass-ir-computer-exam', 'yes'],
    ['us-integrated', 2024, 'pass-ir-computer-exam', 'undecided'],
    ['us-integrated', 2025, 'pass-ir-computer-exam', 'no'],
    ['us-esir', 2022, 'pass-dr-oral-exam', 'yes'],
    ['us-integrated', 2024, 'learn-what-ir-is', 'yes'],
  ])('on %s with PGY-2 from %i, applies %s: %s', (pathwayId, cohort, id, applies) => {
    const targets = targetsOf(planOf(pathwayId, `${cohort - 1}-07-01`));
    expect(targets.get(id)?.applies).toBe(applies);
  });

  it('leaves a tick and a pin on a milestone that does not apply to the cohort', () => {
    const person = planOf('us-integrated', '2022-07-01');
    const entry = { pinned: '2027-06', doneDates: [date('2027-06-10')] };
    const milestone = seen('pass-dr-oral-exam', person, entry);
    expect(milestone.planTarget).toBeNull();
    expect(milestone.target?.month).toBe('2027-06');
    expect(milestone.status).toEqual({ kind: 'done', on: '2027-06-10' });
    expect(milestone.isRequired).toBe(false);
  });

  it('ends what recurs during training with the stage that it belongs to', () => {
    const targets = targetsOf(plan2028);
    expect(targets.get('observe-and-assist')?.until).toBe('2032-06-30');
    expect(targets.get('keep-case-log')?.until).toBe('2034-06-30');
    expect(targets.get('renew-sir')?.until).toBeNull();
  });

  it('never changes the day on which something was done, whatever the plan becomes', () => {
    fc.assert(
      fc.property(
        arbitraryPlan,
        arbitraryDate,
        fc.nat(milestones.length - 1),
        (person, day, nth) => {
          const id = milestones[nth]?.id ?? '';
          const { status, isDone, everyMonths } = seen(id, person, { doneDates: [day] });
          const shown = status.kind === 'done' || status.kind === 'done-late' ? status.on : null;
          // What recurs is open again when its time comes round, and then shows no day.
          expect(shown).toBe(isDone || everyMonths === null ? day : null);
        },
      ),
    );
  });
});

function planOf(pathwayId: string, residencyStart: string): PlanAndPathway {
  const pathway = pathwayById(pathwayId);
  if (pathway === undefined) throw new Error(`Unknown pathway: ${pathwayId}`);
  return { plan: { pathwayId, residencyStart: date(residencyStart) }, pathway };
}

function targetsOf({ plan, pathway }: PlanAndPathway, entries: Entries = {}) {
  return planTargets(milestones, schedule(plan, pathway), entries);
}

/** The milestone as that person sees it, or one whose plan names no date yet. */
function seen(
  id: string,
  person: PlanAndPathway | undefined,
  entry: MilestoneAdditions,
): Milestone {
  const order = milestones.findIndex((milestone) => milestone.id === id);
  const milestone = milestones[order];
  if (milestone === undefined) throw new Error(`Unknown milestone: ${id}`);
  const target = person && targetsOf(person).get(id);
  const pathwayId = person?.pathway.id ?? 'us-integrated';
  return catalogMilestoneOn(date('2026-11-24'), milestone, order, pathwayId, target, entry);
}
