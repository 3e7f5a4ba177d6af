import { describe, expect, it } from 'vitest';
import { pathwayDetails } from '#catalog/pathwayDetails.ts';
import { defaultPathwayId } from '#catalog/pathwayChoices.ts';
import { pathways } from '#catalog/pathways.ts';
import { pathwayById } from '../support/catalogs.ts';

describe('pathways', () => {
  // US pathways, section 1: the table of months.
  it.each([
    ['us-integrated', [12, 36, 24], 72],
    ['us-esir', [12, 48, 12], 72],
    ['us-independent', [12, 48, 24], 84],
    ['us-classic', [12, 48, 12], 72],
  ])('%s takes %j months after medical school, %i in all', (id, months, total) => {
    const stages = pathwayById(id)?.stages ?? [];
    const afterSchool = stages.slice(1).map((stage) => stage.months);
    expect(stages[0]).toMatchObject({ kind: 'medical-school', months: 48 });
    expect(afterSchool).toEqual(months);
    expect(afterSchool.reduce((sum, length) => sum + length, 0)).toBe(total);
  });

  it('are these four, by unique ids', () => {
    expect(pathways.map(({ id, name }) => [id, name])).toEqual([
      ['us-integrated', 'Integrated IR/DR'],
      ['us-esir', 'DR with ESIR, then independent IR'],
      ['us-independent', 'DR, then independent IR'],
      ['us-classic', 'DR, then IR fellowship'],
    ]);
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

  it('has usual lengths in whole years, within what a person may set', () => {
    for (const { months, adjustable } of pathway.stages) {
      expect(months % 12).toBe(0);
      expect(months).toBeGreaterThanOrEqual(adjustable.minimum);
      expect(months).toBeLessThanOrEqual(adjustable.maximum);
    }
  });

  it('numbers its training years without a break', () => {
    let next = 1;
    for (const { yearLabel, months } of pathway.stages.slice(1)) {
      expect(yearLabel).toEqual({ prefix: 'PGY-', first: next });
      next += months / 12;
    }
  });

  it('has seasons that lead to stages of its own', () => {
    const stageIds = pathway.stages.map(({ id }) => id);
    for (const { stage } of pathway.seasons) expect(stageIds).toContain(stage);
  });

  it('has a second application season unless IR comes with the first match', () => {
    expect(pathway.seasons.map(({ id, monthsBefore }) => [id, monthsBefore])).toEqual(
      pathway.id === 'us-integrated'
        ? [['application-season', 13]]
        : [
            ['application-season', 13],
            ['independent-season', 24],
          ],
    );
  });

  it('says in one sentence how long it takes after medical school, and where that comes from', () => {
    const details = pathwayDetails[pathway.id];
    expect(details?.summary).toMatch(/^[A-Z][^.]* after medical school[^.]*\.$/);
    expect(details?.source).toMatch(/^https:\/\//);
    expect(details?.confidence).toBe('verified');
  });
});
