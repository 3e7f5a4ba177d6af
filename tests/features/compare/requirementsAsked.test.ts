import { describe, expect, it } from 'vitest';
import { requirementDifferences, requirementsAsked } from '#features/compare/requirementsAsked.ts';

describe('what a pathway asks for', () => {
  it('is the counts of ESIR for ESIR, with its procedures', () => {
    expect(requirementsAsked('us-esir')).toEqual(
      expect.arrayContaining([
        'IR rotations for ESIR: 8 blocks',
        'Intensive care for ESIR: 1 block',
        'Nuclear radiology: 16 weeks',
        'Procedures for ESIR: 500',
      ]),
    );
  });

  it('names no suggestion', () => {
    expect(requirementsAsked('us-independent').join()).not.toContain('Intensive care');
  });

  it('is the procedures of the certificate that a pathway ends with', () => {
    expect(requirementsAsked('europe-ir-ebir')).toEqual([
      'Procedures for EBIR: 250',
      'Procedures for EBIR, vascular: 150',
    ]);
  });

  it('is nothing where no count was found', () => {
    expect(requirementsAsked('uk-ir')).toEqual([]);
  });

  it('differs by what is added and what is dropped, and not from itself', () => {
    const { added, dropped } = requirementDifferences('us-integrated', 'us-esir');
    expect(added).toContain('Procedures for ESIR: 500');
    expect(dropped).toEqual(['Intensive care: 1 block']);
    expect(requirementDifferences('us-esir', 'us-integrated')).toEqual({
      added: dropped,
      dropped: added,
    });
    expect(requirementDifferences('us-esir', 'us-esir')).toEqual({ added: [], dropped: [] });
  });
});
