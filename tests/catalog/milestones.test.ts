import { describe, expect, it } from 'vitest';
import type { CatalogMilestone } from '#domain/catalogMilestone.ts';
import type { Pathway } from '#domain/pathway.ts';
import { stepIds } from '#domain/step.ts';
import type { Timing } from '#domain/timing.ts';
import {
  allMilestones as milestones,
  allPathways as pathways,
  catalogs,
  detailsOf,
} from '../support/catalogs.ts';
import { storedMilestoneIds } from './storedMilestoneIds.ts';

const byId = new Map(milestones.map((milestone) => [milestone.id, milestone]));
const startYears = Array.from({ length: 31 }, (_, index) => 2015 + index);

describe('milestones', () => {
  it('are 162, by unique ids', () => {
    expect(milestones).toHaveLength(162);
    expect(byId.size).toBe(162);
  });

  it.each(stepIds)('keep the stored ids of %s', (step) => {
    const ids = milestones.filter((milestone) => milestone.step === step).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(storedMilestoneIds[step].toSorted());
  });

  it.each(catalogs)('stand in the order of the steps in each catalog', (catalog) => {
    const order = catalog.milestones.map(({ step }) => stepIds.indexOf(step));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('are never required where the fact is only recalled, but for a few that the catalog began with', () => {
    const recalled = milestones.filter(
      ({ required, confidence }) => required && confidence === 'recalled',
    );
    expect(recalled.map(({ id }) => id)).toEqual([
      'start-accredited-school',
      'graduate-md-do',
      'pass-step-3',
    ]);
  });

  it('that hold in every country name no exam, body or training year of one', () => {
    const everywhere = milestones.filter(
      (milestone) => milestone.pathways.length === pathways.length,
    );
    expect(everywhere.length).toBeGreaterThan(10);
    for (const { id, title, timing, required } of everywhere) {
      const { why, timingText } = detailsOf(id) ?? { why: '', timingText: '' };
      const ofOneCountry = /\b(US|SIR|ABR|ERAS|USMLE|PGY|MS\d|ACGME|residen\w*|match)\b/i;
      expect(`${title} ${why} ${timingText}`).not.toMatch(ofOneCountry);
      expect(['anytime', 'months-from']).toContain(timing.rule);
      expect(required).toBe(false);
    }
  });

  it('have prerequisites that share a pathway with them', () => {
    const prerequisites = milestones.flatMap(({ id, pathways: own }) =>
      after(id).map((other) => ({ id, other, own })),
    );
    const unmet = prerequisites.filter(
      ({ other, own }) => byId.get(other)?.pathways.some((id) => own.includes(id)) !== true,
    );
    expect(prerequisites).not.toEqual([]);
    expect(unmet).toEqual([]);
  });

  it('have no circle of prerequisites', () => {
    for (const { id } of milestones) expect(allPrerequisites(id).has(id)).toBe(false);
  });

  it('are the start of a stage only where their date is its first day', () => {
    const starts = milestones.filter(({ isStart }) => isStart);
    expect(starts.map(({ id }) => id)).toContain('start-accredited-school');
    for (const { timing, everyMonths } of starts) {
      expect(timing).toMatchObject({
        rule: expect.stringMatching(/^months-(from|into)$/),
        months: 0,
      });
      expect(everyMonths).toBeUndefined();
    }
  });

  it('come round after whole months where they come round', () => {
    const intervals = milestones.flatMap(({ everyMonths }) => everyMonths ?? []);
    expect(intervals).not.toEqual([]);
    expect(intervals.filter((months) => !Number.isInteger(months) || months < 1)).toEqual([]);
  });

  it('tell a cohort why it has no date', () => {
    const withoutDate = milestones
      .flatMap(({ cohorts }) => cohorts ?? [])
      .filter(({ timing }) => timing === null);
    expect(withoutDate).not.toEqual([]);
    for (const { note } of withoutDate) expect(note).toMatch(/^[A-Z].+\.$/);
  });

  it('count days only from milestones that follow a rule of the calendar', () => {
    const countedFrom = milestones
      .flatMap((milestone) => timingsOf(milestone))
      .flatMap((timing) => (timing.rule === 'days-before' ? [timing.milestone] : []));
    expect(countedFrom.map((id) => byId.get(id)?.timing.rule)).toEqual(
      countedFrom.map(() => 'weekday-of'),
    );
  });
});

describe.each(milestones)('the milestone $id', (milestone) => {
  it('has a short title that is not a sentence', () => {
    expect(milestone.title).toMatch(/^[A-Z].*[^.]$/);
    expect(milestone.title.length).toBeLessThanOrEqual(60);
  });

  it('belongs to known pathways', () => {
    const known = pathways.map(({ id }) => id);
    expect(milestone.pathways.length).toBeGreaterThan(0);
    for (const id of milestone.pathways) expect(known).toContain(id);
  });

  it('is timed by training years, seasons and milestones that each of its pathways has', () => {
    const unknown = pathwaysOf(milestone).flatMap((pathway) =>
      timingsOf(milestone, pathway.id).filter((timing) => !isKnownOn(pathway, timing)),
    );
    expect(unknown).toEqual([]);
  });
});

describe.each(milestones.filter(({ cohorts }) => cohorts !== undefined))(
  'the cohorts of $id',
  (milestone) => {
    it('cover every start year from 2015 to 2045 exactly once on each pathway', () => {
      for (const pathwayId of milestone.pathways) {
        for (const year of startYears) {
          expect([pathwayId, year, cohortsFor(milestone, pathwayId, year)]).toEqual([
            pathwayId,
            year,
            [expect.anything()],
          ]);
        }
      }
    });
  },
);

function pathwaysOf(milestone: CatalogMilestone): readonly Pathway[] {
  return pathways.filter(({ id }) => milestone.pathways.includes(id));
}

/** Every rule that the milestone may follow, on one pathway or on any. */
function timingsOf(milestone: CatalogMilestone, pathwayId?: string): readonly Timing[] {
  const cohorts = (milestone.cohorts ?? []).filter(
    (cohort) => pathwayId === undefined || (cohort.pathways ?? [pathwayId]).includes(pathwayId),
  );
  return [milestone.timing, ...cohorts.flatMap(({ timing }) => timing ?? [])];
}

/** Whether the pathway has the training year, the season or the milestone that the rule names. */
function isKnownOn(pathway: Pathway, timing: Timing): boolean {
  switch (timing.rule) {
    case 'anytime':
    case 'months-from':
    case 'calendar-years-after':
      return true;
    case 'month-of':
    case 'weekday-of':
      return yearsOf(pathway).includes(timing.year);
    case 'months-into':
    case 'months-from-end':
      return pathway.stages.some(({ id }) => id === timing.stage);
    case 'days-before':
    case 'months-before':
    case 'month-after':
      return byId.get(timing.milestone)?.pathways.includes(pathway.id) === true;
    case 'first-of-months':
      return timing.from.some((from) => isKnownOn(pathway, from));
  }
}

function yearsOf({ stages, seasons }: Pathway): readonly string[] {
  const labels = stages.flatMap(({ months, yearLabel: { prefix, first } }) =>
    Array.from({ length: months / 12 }, (_, index) => `${prefix}${first + index}`),
  );
  const ofRadiology = stages
    .filter(({ kind }) => kind !== 'medical-school' && kind !== 'internship')
    .reduce((sum, { months }) => sum + months / 12, 0);
  const radiologyYears = Array.from({ length: ofRadiology }, (_, index) => `R${index + 1}`);
  return [...labels, ...radiologyYears, ...seasons.map(({ id }) => id)];
}

function after(id: string): readonly string[] {
  return detailsOf(id)?.after ?? [];
}

function allPrerequisites(id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...after(id)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...after(next));
  }
  return found;
}

/** Without the entries that hold only for some of a cohort: one has to be left for the others. */
function cohortsFor({ cohorts = [] }: CatalogMilestone, pathwayId: string, year: number) {
  return cohorts.filter(
    ({ from = year, to = year, pathways: only = [pathwayId], reaching }) =>
      from <= year && year <= to && only.includes(pathwayId) && reaching === undefined,
  );
}
