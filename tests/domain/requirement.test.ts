import { describe, expect, it } from 'vitest';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import type { Requirement, RequirementOverrides } from '#domain/requirement.ts';
import { isRequired, requirementsOf } from '#domain/requirement.ts';

describe('isRequired', () => {
  const base: Requirement = {
    id: 'vascular',
    name: 'Vascular imaging',
    pathways: ['us-esir'],
    unit: 'blocks',
    minimum: 8,
    counters: [{ tallies: ['esir-ir'] }],
    window: { stages: ['diagnostic'] },
    confidence: 'verified',
  };
  const { minimum: _, ...withoutFigure } = base;

  it.each([
    ['two sources agree', base, {}, true],
    ['one source', { ...base, confidence: 'one-source' as const }, {}, true],
    ['a recalled figure', { ...base, confidence: 'recalled' as const }, {}, false],
    ['a derived figure', { ...base, confidence: 'derived' as const }, {}, false],
    ['a custom', { ...base, isOptional: true as const }, {}, false],
    ['no figure', withoutFigure, {}, false],
    [
      'a recalled figure that the person has confirmed',
      { ...base, confidence: 'recalled' as const },
      { minimum: 8 },
      true,
    ],
  ])('of %s', (_case, facts, override, expected) => {
    expect(isRequired(facts, override)).toBe(expected);
  });
});

function idsWith(overrides: RequirementOverrides): readonly string[] {
  return requirementsOf(rotationRequirements, 'us-esir', overrides).map(({ id }) => id);
}

describe('requirementsOf', () => {
  it('leaves out what the person says does not hold', () => {
    expect(idsWith({})).toContain('airp');
    expect(idsWith({ airp: { notForMe: true } })).toEqual(
      idsWith({}).filter((id) => id !== 'airp'),
    );
  });
});
