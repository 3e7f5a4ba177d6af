import { describe, expect, it } from 'vitest';
import { exampleScheduleDetails } from '#catalog/exampleScheduleDetails.ts';
import { exampleSchedules } from '#catalog/exampleSchedules.ts';
import { pathways } from '#catalog/pathways.ts';
import { rotationRequirements } from '#catalog/rotationRequirements.ts';
import { rotationTypes } from '#catalog/rotationTypes.ts';
import type { ExampleSchedule } from '#domain/exampleSchedule.ts';
import { rotationsFromExample } from '#domain/exampleSchedule.ts';
import { rotationEntries } from '#domain/countedEntry.ts';
import { measuredRequirement } from '#domain/measuredRequirement.ts';
import { requirementsOf } from '#domain/requirement.ts';
import { idsInOrder, residentOf, types } from '../domain/sampleRotations.ts';

function example(id: string): ExampleSchedule {
  const found = exampleSchedules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No example ${id}`);
  return found;
}

/** Blocks of a type by year, "1 1 2 1 0"; all of its years for `null`, and what is not published for "open". */
function countsOf(id: string, type: string): string {
  return example(id)
    .years.map(({ counts }) =>
      counts
        .filter((count) => (count.type ?? 'open') === type)
        .reduce((sum, { blocks }) => sum + blocks, 0),
    )
    .join(' ');
}

function yearTotals(id: string): string {
  return example(id)
    .years.map(({ counts }) => counts.reduce((sum, { blocks }) => sum + blocks, 0))
    .join(' ');
}

describe('the university with 13 blocks a year', () => {
  // The published table, PGY-2 to PGY-6.
  it.each([
    ['abdomen', '2 3 3 0 0'],
    ['chest', '2 1 1 0 0'],
    ['neuro', '2 2 1 0 0'],
    ['msk', '1 1 1 0 0'],
    ['pediatrics', '1 1 1 0 0'],
    ['nuclear-medicine', '1 1 2 1 0'],
    ['breast', '1 1 1 1 0'],
    ['emergency', '1 0 0 0 0'],
    ['night-float', '1 2 1 1 0'],
    ['general-dr', '0 0 1 0 0'],
    ['research', '0 0 0 1 0'],
    ['ir', '1 1 1 7 13'],
    ['icu', '0 0 0 1 0'],
    ['open', '0 0 0 1 0'],
  ])('has %s in %s', (type, counts) => {
    expect(countsOf('integrated-university-13', type)).toBe(counts);
  });
});

describe('the network that plans in weeks', () => {
  it.each([
    // Totals as printed: IR 64, nuclear 16 and mammography 12 weeks.
    ['ir', '4 4 4 24 28'],
    ['nuclear-medicine', '6 4 4 2 0'],
    ['breast', '0 4 4 0 4'],
    ['airp', '0 0 4 0 0'],
    ['icu', '0 0 0 0 4'],
    // Four of evenings and 3.5 of nights; three and four.
    ['night-float', '0 0 7.5 7 0'],
    ['research', '0 0 2.5 3 0'],
    ['vascular-imaging', '0 0 0 4 8'],
    ['open', '2 0 0 0 0'],
  ])('has %s in %s weeks', (type, counts) => {
    expect(countsOf('integrated-community-weeks', type)).toBe(counts);
  });
});

describe('each example', () => {
  it.each([
    ['integrated-university-13', '13 13 13 13 13'],
    ['integrated-community-weeks', '52 52 52 52 52'],
    ['integrated-academic-categorical', '13 13 13 13 13 13'],
    ['integrated-university-weeks', '13 13 13 13 13 13'],
    ['integrated-university-categorical', '13 13 13 13 13 13'],
    ['esir-county', '13 13 13 13'],
    ['esir-regional', '13 13 13 13'],
    ['independent-university', '13 13'],
    ['independent-clinic-heavy', '12 12'],
    ['dr-community-13', '13 13 13 13'],
    ['clinical-year-months', '12'],
  ])('%s has years of %s blocks', (id, totals) => {
    expect(yearTotals(id)).toBe(totals);
  });

  it('is one of these eleven', () => {
    expect(exampleSchedules).toHaveLength(11);
    expect(new Set(exampleSchedules.map(({ id }) => id)).size).toBe(11);
  });

  it('has an order only where the source prints one', () => {
    const ordered = exampleSchedules.filter(({ isOrderKnown }) => isOrderKnown);
    expect(ordered.map(({ id }) => id)).toEqual(['independent-clinic-heavy']);
    // As printed, but for clinics and angiography, which are runs of three and five.
    expect(ordered[0]?.years[0]?.counts.map(({ type, blocks }) => `${type} ${blocks}`)).toEqual([
      'icu 1',
      'ir-clinic 3',
      'vascular-imaging 1',
      'ir 5',
      'spine-intervention 1',
      'neuro-ir 1',
    ]);
  });

  it.each(exampleSchedules)(
    '$id names types and pathways that there are',
    ({ years, pathways: of }) => {
      const typeIds = rotationTypes.map(({ id }) => id);
      for (const { type } of years.flatMap(({ counts }) => counts)) {
        expect(typeIds).toContain(type ?? 'ir');
      }
      const pathwayIds = pathways.map(({ id }) => id);
      expect(of.length).toBeGreaterThan(0);
      for (const id of of) expect(pathwayIds).toContain(id);
    },
  );

  it.each(exampleSchedules)(
    '$id says what is printed and what is guessed',
    ({ id, confidence }) => {
      const details = exampleScheduleDetails[id];
      expect(details?.printed).toMatch(/^[A-Z0-9].*\.$/);
      expect(details?.guessed.length).toBeGreaterThan(0);
      for (const guess of details?.guessed ?? []) expect(guess).toMatch(/^[A-Z].*\.$/);
      expect(details?.source).toMatch(/^https?:\/\//);
      expect(details?.confidence).toBe(confidence);
    },
  );
});

describe('an example in a person’s schedule', () => {
  it.each([
    [
      'integrated-university-13',
      'us-integrated',
      { icu: 1, nuclear: 20, mammography: 16, 'mammography-late': 1 },
    ],
    [
      'integrated-community-weeks',
      'us-integrated',
      { icu: 1, nuclear: 16, mammography: 12, 'mammography-late': 1, airp: 4 },
    ],
    // Twelve blocks of surgery and one of intensive care are the clinical year.
    [
      'integrated-academic-categorical',
      'us-integrated',
      { 'clinical-year': 12, icu: 1, 'mammography-late': 1 },
    ],
    ['integrated-university-weeks', 'us-integrated', { 'clinical-year': 12, icu: 1 }],
    // Twelve blocks of thirteen: the last one is not published.
    [
      'integrated-university-categorical',
      'us-integrated',
      { 'clinical-year': 11.077, 'clinical-year-radiology': 0.923, icu: 1 },
    ],
    // By itself it stops at 11 of 12 and 7 of 8: 1.5 and 5.5 IR, two body, one vascular surgery, one ICU.
    ['esir-county', 'us-esir', { 'esir-ir': 7, 'esir-icu': 1, 'esir-total': 11 }],
    // One, two, seven and a clinic; three related.
    ['esir-regional', 'us-esir', { 'esir-ir': 11, 'esir-icu': 1, 'esir-total': 15 }],
    ['independent-university', 'us-independent', { icu: 1 }],
    ['independent-clinic-heavy', 'us-independent', { icu: 1 }],
    [
      'dr-community-13',
      'us-classic',
      { nuclear: 16, mammography: 12, airp: 4, 'mammography-late': 2 },
    ],
    // Eleven months are published, two of them in radiology.
    ['clinical-year-months', 'us-esir', { 'clinical-year': 11, 'clinical-year-radiology': 2 }],
  ])('%s comes out as printed', (id, pathwayId, expected) => {
    const { scheme } = example(id);
    const where = residentOf(pathwayId, scheme);
    const { put, schemes, leftOut } = rotationsFromExample(
      example(id),
      [],
      where.years,
      [],
      idsInOrder(),
    );
    expect(leftOut).toEqual([]);
    expect(Object.values(schemes)).toEqual(example(id).years.map(() => scheme));
    const entries = rotationEntries(put, types, where.years, []);
    const measured = requirementsOf(rotationRequirements, pathwayId).map((requirement) => {
      const { planned, done } = measuredRequirement(requirement, entries, where.schedule);
      return [requirement.id, planned + done] as const;
    });
    expect(Object.fromEntries(measured)).toMatchObject(expected);
  });
});
