import { describe, expect, it } from 'vitest';
import { catalogChanges, lastChangeOf } from '#catalog/changes.ts';
import { loadGuideRules } from '#catalog/rules/guideRules.ts';
import { milestoneRules } from '#catalog/rules/milestoneRules.ts';
import { requirementRules } from '#catalog/rules/requirementRules.ts';
import { trainingRules } from '#catalog/rules/trainingRules.ts';
import { milestones } from '#catalog/milestones.ts';
import { pathways } from '#catalog/pathways.ts';
import { date } from '../support/dates.ts';

const rules = [
  ...trainingRules,
  ...milestoneRules,
  ...requirementRules,
  ...(await loadGuideRules()),
];

describe('the rules', () => {
  it('have an id each, which begins with their kind', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, kind } of rules) expect(id.startsWith(`${kind}:`)).toBe(true);
  });

  it('are there for every pathway and every milestone', () => {
    const ids: readonly string[] = rules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(pathways.map(({ id }) => `pathway:${id}`)));
    expect(ids).toEqual(expect.arrayContaining(milestones.map(({ id }) => `milestone:${id}`)));
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
    const known = new Set<string>(rules.flatMap(({ id, kind }) => [id, kind]));
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
  });
});
