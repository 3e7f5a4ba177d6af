import { procedureCounts } from '#catalog/procedureCounts.ts';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import { isRequired, requirementsOf } from '#domain/requirement.ts';
import { amountText } from '#parts/amountText.ts';

/**
 * What a pathway asks for in rotations and procedures: "Intensive care for ESIR: 1 block". Suggestions are left out.
 */
export function requirementsAsked(pathwayId: string): readonly string[] {
  const rotations = requirementsOf(rotationRequirements, pathwayId).flatMap((requirement) => {
    const { name, minimum, unit } = requirement;
    return minimum === undefined || !isRequired(requirement)
      ? []
      : [`${name}: ${amountText(minimum, unit)}`];
  });
  const procedures = procedureCounts
    .filter(({ pathways }) => pathways.includes(pathwayId))
    .map(({ name, minimum }) => `Procedures for ${name}: ${minimum}`);
  return [...rotations, ...procedures];
}

export interface RequirementDifferences {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/** What another pathway asks for besides, and what it does not ask for. */
export function requirementDifferences(
  ownPathwayId: string,
  otherPathwayId: string,
): RequirementDifferences {
  const [own, other] = [requirementsAsked(ownPathwayId), requirementsAsked(otherPathwayId)];
  return {
    added: other.filter((text) => !own.includes(text)),
    dropped: own.filter((text) => !other.includes(text)),
  };
}
