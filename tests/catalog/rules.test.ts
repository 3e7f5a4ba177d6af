import { describe, expect, it } from 'vitest';
import { catalogChanges, lastChangeOf } from '#catalog/changes.ts';
import { loadGuideRules } from '#catalog/rules/guideRules.ts';
import { loadMilestoneRules, loadTrainingRules } from '#catalog/rules/countryRules.ts';
import { requirementRules } from '#catalog/rules/requirementRules.ts';
import { countryChoices } from '#catalog/pathwayChoices.ts';
import { loadCatalogOfCountry } from '#catalog/countries.ts';
import { date } from '../support/dates.ts';
import { everyCountrysRules } from './everyCountrysRules.ts';

const rules = [
  ...(await everyCountrysRules()).flat(),
  ...requirementRules,
  ...(await loadGuideRules()),
];

describe('the rules', () => {
  it('have an id each, which begins with their kind', () => {
    const ids = rules.map(({ id, country = '' }) => `${id} ${country}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, kind } of rules) expect(id.startsWith(`${kind}:`)).toBe(true);
  });

  it.each(countryChoices)(
    'of $country are there for all its pathways and milestones',
    async (of) => {
      const ids = of.pathways.map(([id]) => id);
      const catalog = await loadCatalogOfCountry(of.country);
      const milestones = (catalog?.milestones ?? []).filter(({ pathways }) =>
        pathways.some((id) => ids.includes(id)),
      );
      const training = await loadTrainingRules(of.country);
      const ofMilestones = await loadMilestoneRules(of.country);
      expect(milestones.length).toBeGreaterThan(0);
      expect(training.filter(({ kind }) => kind === 'pathway').map(({ id }) => id)).toEqual(
        ids.map((id) => `pathway:${id}`),
      );
      expect(ofMilestones.map(({ id }) => id)).toEqual(
        milestones.map(({ id }) => `milestone:${id}`),
      );
      expect(training.filter(({ kind }) => kind === 'training')).toHaveLength(
        [catalog?.daysOff, catalog?.boardEligibility].filter((rule) => rule !== undefined).length,
      );
    },
  );

  it('of a country that nobody knows are none', async () => {
    expect(await loadTrainingRules('Atlantis')).toEqual([]);
    expect(await loadMilestoneRules('Atlantis')).toEqual([]);
  });

  it('say something, and when they last changed', () => {
    for (const rule of rules) {
      expect(rule.text).toMatch(/\.$/);
      expect(lastChangeOf(rule)).not.toBeNull();
    }
  });
});

describe('the changes', () => {
  it('stand newest first, and name rules or kinds that there are', () => {
    const days = catalogChanges.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().toReversed());
    const known = new Set<string>(
      rules.flatMap(({ id, kind, country = '' }) => [id, kind, `country:${country}`]),
    );
    const unknown = catalogChanges.flatMap(({ concerns }) =>
      concerns.filter((one) => !known.has(one)),
    );
    expect(unknown).toEqual([]);
  });

  it('of a rule are those that name it or its kind, the newest of them', () => {
    const changes = [
      { on: date('2027-02-01'), text: 'One rule.', concerns: ['guide:a/b'] as const },
      { on: date('2027-03-01'), text: 'Another.', concerns: ['guide:a/c'] as const },
      { on: date('2026-11-25'), text: 'All.', concerns: ['guide'] as const },
    ];
    expect(lastChangeOf({ id: 'guide:a/b', kind: 'guide' }, changes)).toBe('2027-02-01');
    expect(lastChangeOf({ id: 'guide:a/d', kind: 'guide' }, changes)).toBe('2026-11-25');
    expect(lastChangeOf({ id: 'milestone:a', kind: 'milestone' }, changes)).toBeNull();
    const country = {
      on: date('2027-04-01'),
      text: 'A country.',
      concerns: ['country:India'] as const,
    };
    const indian = { id: 'milestone:a', kind: 'milestone', country: 'India' } as const;
    expect(lastChangeOf(indian, [...changes, country])).toBe('2027-04-01');
  });
});
