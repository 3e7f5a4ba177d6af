import { describe, expect, it } from 'vitest';
import { creditRules } from '#catalog/creditRules.ts';
import { meetings } from '#catalog/meetings.ts';
import { evidenceRules } from '#catalog/milestoneEvidence.ts';
import { milestones } from '#catalog/milestones.ts';
import { pathwayChoices } from '#catalog/pathwayChoices.ts';
import { procedureCounts } from '#catalog/procedureCounts.ts';
import {
  categoryName,
  procedureById,
  procedureCategories,
  procedures,
} from '#catalog/procedures.ts';
import { allPathways } from '../support/catalogs.ts';
import { storedCategoryIds, storedProcedureIds } from './storedProcedureIds.ts';

const idPattern = /^[a-z\d]+(?:-[a-z\d]+)*$/;

describe('the catalog of procedures', () => {
  it('has every id that was ever stored', () => {
    expect(storedProcedureIds.filter((id) => procedureById(id) === undefined)).toEqual([]);
    const categoryIds = new Set<string>(procedureCategories.map(({ id }) => id));
    expect(storedCategoryIds.filter((id) => !categoryIds.has(id))).toEqual([]);
  });

  it('has each id and each name once, in any case', () => {
    const ids = procedures.map(({ id }) => id);
    const names = procedures.map(({ name }) => name.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    expect(ids.filter((id) => !idPattern.test(id))).toEqual([]);
    // Or words of one's own would be taken for an id.
    expect(
      ids.filter((id) => names.includes(id) && procedureById(id)?.name.toLowerCase() !== id),
    ).toEqual([]);
  });

  it('has a procedure in every category but that of one’s own', () => {
    const empty = procedureCategories.filter(({ id }) =>
      procedures.every(({ category }) => category !== id),
    );
    expect(empty.map(({ id }) => id)).toEqual(['own']);
    expect(categoryName('not-known')).toBe('not-known');
  });
});

describe('counts, rules and meetings', () => {
  it('are of categories and pathways that there are', () => {
    const unknown = procedureCounts.flatMap((count) => [
      ...(count.categories ?? []).filter((id) => categoryName(id) === id),
      ...count.pathways.filter((id) => allPathways.every((pathway) => pathway.id !== id)),
    ]);
    expect(unknown).toEqual([]);
  });

  it('show no recalled number as a requirement, and each has a source', () => {
    const asked = [...procedureCounts, ...creditRules];
    expect(asked.filter(({ confidence }) => confidence === 'recalled')).toEqual([]);
    expect(asked.filter(({ source }) => !source?.startsWith('http'))).toEqual([]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  });

  it('are of countries that a pathway can be of, and of Ireland, which has none', () => {
    const countries = new Set(['Ireland', ...pathwayChoices.map(({ country }) => country)]);
    const asked = creditRules.flatMap((rule) => rule.countries);
    expect(asked.filter((country) => !countries.has(country))).toEqual([]);
  });

  it('have ids that can be stored', () => {
    const ids = [...procedureCounts, ...creditRules, ...meetings].map(({ id }) => id);
    expect(ids.filter((id) => !idPattern.test(id))).toEqual([]);
  });
});

it('takes as evidence only what there is, for milestones that there are', () => {
  const known = {
    procedures: procedureCounts.map(({ id }) => id),
    credits: creditRules.map(({ id }) => id),
    meetings: meetings.map(({ id }) => id),
  };
  const problems = evidenceRules.filter(({ milestone, shownBy }) => {
    if (milestones.every(({ id }) => id !== milestone)) return true;
    switch (shownBy.log) {
      case 'procedures':
        return !known.procedures.includes(shownBy.count);
      case 'credits':
        return !known.credits.includes(shownBy.rule);
      case 'meetings':
        return shownBy.meetings.some((id) => !known.meetings.includes(id));
      default:
        return false;
    }
  });
  expect(problems).toEqual([]);
});
