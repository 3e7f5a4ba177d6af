import { describe, expect, it } from 'vitest';
import { rotationTypes } from '#catalog/rotationTypes.ts';
import { foundTypes, talliesOfCategory } from '#features/rotations/foundTypes.ts';

function idsFor(typed: string): readonly string[] {
  return foundTypes(rotationTypes, typed).map(({ id }) => id);
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
