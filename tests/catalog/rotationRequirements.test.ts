import { describe, expect, it } from 'vitest';
import { milestones } from '#catalog/milestones.ts';
import { pathways } from '#catalog/pathways.ts';
import { requirementDetails } from '#catalog/requirementDetails.ts';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import { rotationTypes } from '#catalog/rotationTypes.ts';
import { counterOf } from '#domain/countedEntry.ts';
import { isRequired, requirementsOf } from '#domain/requirement.ts';

/** "esir-ir ≥ 8 blocks", with a question mark where it is only suggested. */
function figures(pathwayId: string): readonly string[] {
  return requirementsOf(rotationRequirements, pathwayId).map((requirement) => {
    const { id, unit, minimum, maximum } = requirement;
    const figure = minimum === undefined ? `≤ ${maximum}` : `≥ ${minimum}`;
    return `${id} ${figure} ${unit}${isRequired(requirement) ? '' : '?'}`;
  });
}

const everywhere = [
  'clinical-year ≥ 12 months',
  'clinical-year-radiology ≤ 2 months',
  'section-ceiling ≤ 16 months',
  'research-ceiling ≤ 16 months',
  'airp ≥ 4 weeks?',
];
const radiology = ['nuclear ≥ 16 weeks', 'mammography ≥ 12 weeks', 'mammography-late ≥ 1 blocks?'];

describe('requirements', () => {
  it.each([
    [
      'us-esir',
      [
        'esir-ir ≥ 8 blocks',
        'esir-icu ≥ 1 blocks',
        'esir-total ≥ 12 blocks',
        ...radiology,
        ...everywhere,
        'student-home ≥ 1 blocks?',
      ],
    ],
    [
      'us-integrated',
      [
        'icu ≥ 1 blocks',
        ...radiology,
        ...everywhere,
        'student-home ≥ 1 blocks?',
        'student-away ≥ 2 blocks?',
      ],
    ],
    ['us-independent', ['icu ≥ 1 blocks?', ...radiology, ...everywhere]],
    ['us-classic', [...radiology, ...everywhere]],
  ])('of %s are these', (pathwayId, expected) => {
    expect(figures(pathwayId)).toEqual(expected);
  });

  it.each(pathways)('of $id come once each, in stages that it has', ({ id: pathwayId, stages }) => {
    const ofPathway = requirementsOf(rotationRequirements, pathwayId);
    expect(new Set(ofPathway.map(({ id }) => id)).size).toBe(ofPathway.length);
    const kinds = new Set(stages.map(({ kind }) => kind));
    for (const { window } of ofPathway) {
      expect(window.stages.some((kind) => kinds.has(kind))).toBe(true);
    }
  });

  it.each(rotationRequirements)(
    '$id can be filled with types that count toward it',
    (requirement) => {
      const isMinimum = requirement.minimum !== undefined;
      expect((requirement.fillWith ?? []).length > 0).toBe(isMinimum);
      for (const id of requirement.fillWith ?? []) {
        const type = rotationTypes.find((one) => one.id === id);
        expect(counterOf(requirement, type?.countsToward ?? [])).not.toBe(-1);
        const isAtHome = type?.stages.some((kind) => requirement.window.stages.includes(kind));
        expect(isAtHome).toBe(true);
      }
    },
  );

  it.each(rotationRequirements)(
    '$id says what counts, with the confidence that it has',
    ({ id, confidence, milestone }) => {
      const details = requirementDetails[id];
      expect(details?.counts).toMatch(/^[A-Z].*\.$/);
      expect(details?.note).toMatch(/^[A-Z].*\.$/);
      expect(details?.confidence).toBe(confidence);
      expect(details?.source).toMatch(/^https?:\/\//);
      expect(milestones.map((one) => one.id)).toContain(milestone ?? 'ir-elective');
    },
  );

  it('have no details of what is not one', () => {
    const ids = new Set(rotationRequirements.map(({ id }) => id));
    expect(Object.keys(requirementDetails).filter((id) => !ids.has(id))).toEqual([]);
  });
});
