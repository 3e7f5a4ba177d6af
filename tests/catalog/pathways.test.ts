import { describe, expect, it } from 'vitest';
import { loadCatalogOf, milestonePrefixes } from '#catalog/countries.ts';
import { defaultPathwayId, pathwayChoices } from '#catalog/pathwayChoices.ts';
import { monthsAfterSchool } from '#domain/planFromAnswer.ts';
import { allPathways as pathways, catalogs, pathwayById } from '../support/catalogs.ts';

describe('pathways', () => {
  // US pathways, section 1: the table of months.
  it.each([
    ['us-integrated', [12, 36, 24], 72],
    ['us-esir', [12, 48, 12], 72],
    ['us-independent', [12, 48, 24], 84],
    ['us-classic', [12, 48, 12], 72],
    // International pathways, "At a glance".
    ['uk-ir', [24, 36, 36, 0], 96],
    ['canada-ir-residency', [12, 48, 24], 84],
    ['canada-ir-residency-overlap', [12, 36, 12, 12], 72],
    ['canada-ir-fellowship', [12, 48, 12], 72],
    ['europe-ir-ebir', [36, 24, 12], 72],
    ['australia-ir', [24, 24, 24, 12, 12], 96],
    ['new-zealand-ir', [24, 24, 24, 12, 12], 96],
    ['india-dm-drnb-ir', [12, 36, 36], 84],
    ['india-fellowship-ir', [12, 36, 12], 60],
  ])('%s takes %j months after medical school, %i in all', (id, months, total) => {
    const stages = pathwayById(id)?.stages ?? [];
    const afterSchool = stages.slice(1).map((stage) => stage.months);
    expect(stages[0]?.kind).toBe('medical-school');
    expect(afterSchool).toEqual(months);
    expect(afterSchool.reduce((sum, length) => sum + length, 0)).toBe(total);
  });

  // Recalled everywhere: International pathways, below "At a glance".
  it.each([
    ['us-integrated', 48],
    ['uk-ir', 60],
    ['canada-ir-residency', 48],
    ['europe-ir-ebir', 72],
    ['australia-ir', 60],
    ['new-zealand-ir', 72],
    ['india-dm-drnb-ir', 54],
  ])('%s comes after a medical school of %i months', (id, months) => {
    expect(pathwayById(id)?.stages[0]?.months).toBe(months);
  });

  it('are the ones that the questions offer, with the same names and lengths', () => {
    expect(
      pathways
        .map((pathway) => ({
          id: pathway.id,
          country: pathway.country,
          name: pathway.name,
          shortName: pathway.shortName,
          years: monthsAfterSchool(pathway) / 12,
        }))
        .toSorted(byId),
    ).toEqual(pathwayChoices.toSorted(byId));
    expect(new Set(pathways.map(({ id }) => id)).size).toBe(13);
  });

  it('are each in the catalog that is loaded for them', async () => {
    const loaded = await Promise.all(pathwayChoices.map(({ id }) => loadCatalogOf(id)));
    expect(loaded).toEqual(
      pathwayChoices.map(({ id }) =>
        catalogs.find((catalog) => catalog.pathways.some((pathway) => pathway.id === id)),
      ),
    );
    expect(await loadCatalogOf('uk-imaginary')).toBeNull();
  });

  it('are found by what the ids of the milestones of their catalog begin with', () => {
    for (const { pathways: own, milestones } of catalogs.slice(1)) {
      const known = milestonePrefixes.filter(([, id]) => own.some((pathway) => pathway.id === id));
      for (const { id } of milestones) {
        expect(known.filter(([prefix]) => id.startsWith(prefix))).toHaveLength(1);
      }
    }
    const ofFirst = catalogs[0]?.milestones.map(({ id }) => id) ?? [];
    expect(
      ofFirst.filter((id) => milestonePrefixes.some(([prefix]) => id.startsWith(prefix))),
    ).toEqual([]);
  });

  it('include the one that a new plan begins with', () => {
    expect(pathwayById(defaultPathwayId)?.name).toBe('Integrated IR/DR');
  });

  it('give nothing for an id that no pathway has', () => {
    expect(pathwayById('us-imaginary')).toBeUndefined();
  });

  it('lets the classic pathway go without an internship and have a fellowship of one or two years', () => {
    const stages = pathwayById('us-classic')?.stages ?? [];
    expect(stages.find(({ id }) => id === 'internship')?.adjustable).toEqual({
      minimum: 0,
      maximum: 12,
    });
    expect(stages.find(({ id }) => id === 'fellowship')?.adjustable).toEqual({
      minimum: 12,
      maximum: 24,
    });
  });
});

describe.each(pathways)('the pathway $id', (pathway) => {
  it('has stages with unique ids and names short enough for a phone', () => {
    const ids = pathway.stages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { shortName } of pathway.stages) expect(shortName.length).toBeLessThanOrEqual(14);
    expect(pathway.shortName.length).toBeLessThanOrEqual(20);
  });

  it('has usual lengths in whole years after school, within what a person may set', () => {
    for (const { kind, months, adjustable } of pathway.stages) {
      expect(months % (kind === 'medical-school' ? 6 : 12)).toBe(0);
      expect(months).toBeGreaterThanOrEqual(adjustable.minimum);
      expect(months).toBeLessThanOrEqual(adjustable.maximum);
    }
  });

  it('numbers its training years without a break', () => {
    const next = new Map<string, number>();
    for (const { yearLabel, months } of pathway.stages) {
      const { prefix, first } = yearLabel;
      expect([prefix, first]).toEqual([prefix, next.get(prefix) ?? first]);
      next.set(prefix, first + Math.floor(months / 12));
    }
  });

  it('names a stage of its own for the cohort', () => {
    expect(pathway.stages.map(({ id }) => id)).toContain(pathway.cohortStage);
  });

  it('has seasons that lead to stages of its own', () => {
    const stageIds = pathway.stages.map(({ id }) => id);
    for (const { stage } of pathway.seasons) expect(stageIds).toContain(stage);
  });

  it('says in one sentence how long it takes after medical school, and where that comes from', () => {
    const details = catalogs.flatMap(({ pathwayDetails }) => pathwayDetails[pathway.id] ?? [])[0];
    expect(details?.summary).toMatch(/^[A-Z][^.]* after medical school[^.]*\.$/);
    expect(details?.caution ?? 'None.').toMatch(/^[A-Z].*\.$/);
    expect(details?.source).toMatch(/^https:\/\//);
    expect(details?.asOf).toBe('2026-11-24');
    expect(['verified', 'one-source']).toContain(details?.confidence);
  });
});

it('a pathway of the United States has a second season unless IR comes with the first match', () => {
  expect(
    (catalogs[0]?.pathways ?? []).map(({ id, seasons }) => [id, seasons.map((one) => one.id)]),
  ).toEqual([
    ['us-integrated', ['application-season']],
    ['us-esir', ['application-season', 'independent-season']],
    ['us-independent', ['application-season', 'independent-season']],
    ['us-classic', ['application-season', 'independent-season']],
  ]);
});

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
