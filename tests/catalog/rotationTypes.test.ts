import { describe, expect, it } from 'vitest';
import { milestones } from '#catalog/milestones.ts';
import { rotationCategoryNames } from '#catalog/rotationCategories.ts';
import { rotationTypeNotes } from '#catalog/rotationTypeNotes.ts';
import { rotationTypes } from '#catalog/rotationTypes.ts';
import { sectionNames } from '#catalog/sectionNames.ts';
import { tallyNames } from '#catalog/tallyNames.ts';
import { rotationCategories, tallyIds } from '#domain/rotationKinds.ts';
import { storedRotationTypeIds } from './storedRotationTypeIds.ts';

const milestoneIds = new Set(milestones.map(({ id }) => id));

describe('rotation types', () => {
  it('keep every id that people’s records may hold', () => {
    expect(rotationTypes.map(({ id }) => id).toSorted()).toEqual(storedRotationTypeIds.toSorted());
  });

  it('have ids and names of their own within a stage', () => {
    expect(new Set(rotationTypes.map(({ id }) => id)).size).toBe(rotationTypes.length);
    const names = rotationTypes.map(({ name, stages }) => `${name} ${stages.join()}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(rotationTypes)('$id fits a block and names milestones that there are', (type) => {
    expect(type.shortName.length).toBeLessThanOrEqual(14);
    for (const id of [...(type.serves ?? []), type.completes ?? 'ir-elective']) {
      expect(milestoneIds).toContain(id);
    }
  });

  it('are leave exactly where their category says so', () => {
    for (const { category, leave } of rotationTypes) {
      expect(leave !== undefined).toBe(category === 'leave');
    }
  });

  it('use each tally and each category', () => {
    const counted = new Set(rotationTypes.flatMap(({ countsToward }) => countsToward));
    expect([...counted].toSorted()).toEqual(tallyIds.toSorted());
    const used = new Set(rotationTypes.map(({ category }) => category));
    expect([...used].toSorted()).toEqual(rotationCategories.toSorted());
  });

  it('have a name for each section, and for no other', () => {
    const sections = new Set(rotationTypes.flatMap(({ section }) => section ?? []));
    expect(Object.keys(sectionNames)).toEqual([...sections].toSorted());
  });

  it('name each tally differently', () => {
    expect(Object.keys(tallyNames).toSorted()).toEqual(tallyIds.toSorted());
    expect(new Set(Object.values(tallyNames)).size).toBe(tallyIds.length);
  });

  it('have codes of their own by category', () => {
    const codes = Object.values(rotationCategoryNames).map(({ code }) => code);
    expect(codes).toEqual(['IR', 'REL', 'ICU', 'DR', 'CLN', 'ELE', 'OFF']);
  });

  it('offer a student what the season asks for', () => {
    const students = rotationTypes.filter(({ stages }) => stages.includes('medical-school'));
    expect(students.map(({ id, completes }) => [id, completes])).toEqual([
      ['student-home-ir', 'ir-elective'],
      ['student-away-ir', 'away-rotation'],
      ['student-dr', 'radiology-elective'],
      ['student-sub-i', undefined],
      ['student-icu', undefined],
      ['student-vascular-surgery', undefined],
      ['student-core-clerkship', undefined],
      ['student-research', undefined],
      ['student-interviews', undefined],
    ]);
    for (const id of ['student-home-ir', 'student-away-ir', 'student-sub-i']) {
      expect(students.find((one) => one.id === id)?.serves).toEqual(['secure-letters']);
    }
  });
});

describe('notes on rotation types', () => {
  it('are of types that there are, and end in a full stop', () => {
    const ids = new Set(rotationTypes.map(({ id }) => id));
    for (const [id, { note, source, confidence }] of Object.entries(rotationTypeNotes)) {
      expect(ids).toContain(id);
      expect(note).toMatch(/^[A-Z].*\.$/);
      expect(source === null).toBe(confidence === 'recalled');
    }
  });
});
