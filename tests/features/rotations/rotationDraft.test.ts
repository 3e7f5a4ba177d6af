import { describe, expect, it } from 'vitest';
import type { Rotation } from '#domain/rotation.ts';
import type { RotationDraft, RotationProblems } from '#features/rotations/rotationDraft.ts';
import { draftOf, rotationOf, rotationProblems } from '#features/rotations/rotationDraft.ts';
import { date } from '../../support/dates.ts';

const planned: Rotation = {
  id: 'r',
  trainingYear: 'PGY-3',
  type: 'ir',
  start: date('2026-07-01'),
  end: date('2026-07-28'),
  status: 'planned',
};

const inFull: Rotation = {
  ...planned,
  status: 'confirmed',
  site: 'Main hospital',
  away: true,
  preceptor: 'Dr. Okafor',
  leaveDays: 5,
  notes: 'Half a day of clinic on Thursdays.\n',
};

const draft = draftOf(planned);

const noProblems: RotationProblems = {
  start: null,
  end: null,
  leaveDays: null,
  site: null,
  preceptor: null,
  notes: null,
};

describe('the fields of the rotation form', () => {
  it.each([
    ['of which only the days are known', planned],
    ['of which all is known', inFull],
  ])('give back a rotation %s', (_, rotation) => {
    expect(rotationOf(draftOf(rotation), 'r')).toEqual(rotation);
  });

  it('leave out what is empty, blank, at home or without leave', () => {
    const emptied = { site: ' ', preceptor: '', away: false, leaveDays: '0', notes: ' \n' };
    const { status } = inFull;
    expect(rotationOf({ ...draftOf(inFull), ...emptied }, 'r')).toEqual({ ...planned, status });
  });

  it('lose the spaces around a site and a preceptor, not those of notes', () => {
    const spaced = { site: ' Main hospital ', preceptor: ' Dr. Okafor', notes: ' - clinic' };
    expect(rotationOf({ ...draft, ...spaced }, 'r')).toMatchObject({
      site: 'Main hospital',
      preceptor: 'Dr. Okafor',
      notes: ' - clinic',
    });
  });

  it.each<[string, Partial<RotationDraft>]>([
    ['a last day that is the first', { end: planned.start }],
    ['no leave', { leaveDays: ' ' }],
    ['leave of all year', { leaveDays: '366' }],
    ['a site of 300 characters', { site: 'S'.repeat(300) }],
    ['notes of 20,000 characters', { notes: 'N'.repeat(20_000) }],
  ])('take %s', (_, fields) => {
    const changed = { ...draft, ...fields };
    expect(rotationProblems(changed)).toEqual(noProblems);
    expect(rotationOf(changed, 'r')).not.toBeNull();
  });

  it.each<[keyof RotationProblems, string, Partial<RotationDraft>]>([
    ['start', 'Enter its first day.', { start: null }],
    ['end', 'Enter its last day.', { end: null }],
    ['end', 'It cannot end before it begins. Enter a later day.', { end: date('2026-06-30') }],
    ['leaveDays', 'Enter a whole number from 0 to 366.', { leaveDays: 'two' }],
    ['leaveDays', 'Enter a whole number from 0 to 366.', { leaveDays: '2.5' }],
    ['leaveDays', 'Enter a whole number from 0 to 366.', { leaveDays: '-1' }],
    ['leaveDays', 'Enter a whole number from 0 to 366.', { leaveDays: '367' }],
    ['leaveDays', 'Enter a whole number from 0 to 366.', { leaveDays: '1e2' }],
    ['site', 'Enter at most 300 characters. These are 301.', { site: 'S'.repeat(301) }],
    ['preceptor', 'Enter at most 300 characters. These are 301.', { preceptor: 'P'.repeat(301) }],
    ['notes', 'Enter at most 20000 characters. These are 20001.', { notes: 'N'.repeat(20_001) }],
  ])('say at %s: %s', (field, problem, fields) => {
    const changed = { ...draft, ...fields };
    expect(rotationProblems(changed)).toEqual({ ...noProblems, [field]: problem });
    expect(rotationOf(changed, 'r')).toBeNull();
  });
});
