import { describe, expect, it } from 'vitest';
import { rotationTypes } from '#catalog/rotationTypes.ts';
import type { StageKind } from '#domain/pathway.ts';
import { foundTypes, talliesOfCategory } from '#features/rotations/foundTypes.ts';

function idsFor(typed: string, stage: StageKind = 'diagnostic'): readonly string[] {
  return foundTypes(rotationTypes, typed, stage).map(({ id }) => id);
}

describe('finding a rotation', () => {
  it('lists all before anything is typed', () => {
    expect(idsFor(' ')).toHaveLength(rotationTypes.length);
  });

  it('lists names that begin with it before those that contain it', () => {
    const found = idsFor('neuro');
    expect(found[0]).toBe('neuro-ir');
    expect(found).toEqual(expect.arrayContaining(['neuro', 'neurology']));
    expect(idsFor('mri')).toEqual(['body-mri']);
  });

  // In PGY-1 "Intensive care" of residency does not count toward the clinical year.
  it.each<[string, StageKind, string]>([
    ['icu', 'internship', 'internship-icu'],
    ['icu', 'diagnostic', 'icu'],
    ['icu', 'medical-school', 'student-icu'],
    ['surgery', 'internship', 'surgery'],
    ['', 'medical-school', 'student-home-ir'],
  ])('lists for “%s” in %s what belongs there first', (typed, stage, id) => {
    expect(idsFor(typed, stage)[0]).toBe(id);
  });

  it('finds by the short name too, and nothing for nonsense', () => {
    expect(idsFor('gi/gu')).toEqual(['gi-gu-fluoro']);
    expect(idsFor('zzz')).toEqual([]);
  });
});

describe('what a rotation of one’s own counts toward', () => {
  it.each([
    ['interventional' as const, ['ir']],
    ['diagnostic' as const, ['dr']],
    ['intensive-care' as const, ['icu']],
    ['elective' as const, []],
  ])('%s: what all of its group do', (category, tallies) => {
    expect(talliesOfCategory(rotationTypes, category)).toEqual(tallies);
  });
});
