import { describe, expect, it } from 'vitest';
import {
  draftOf,
  emptyForm,
  formOf,
  nextForm,
  procedureNamed,
} from '#features/logbook/procedureForm.ts';
import { logged } from '../../domain/sampleLog.ts';
import { date } from '../../support/dates.ts';

const today = date('2026-11-24');

describe('an entry that is changed', () => {
  it.each([true, false])('still says %s of a complication', (complication) => {
    const form = { ...formOf(logged({ complication })), count: '2' };
    expect(draftOf(form, [], today)).toMatchObject({ count: 2, complication });
  });

  it('still says nothing of a complication', () => {
    expect(draftOf(formOf(logged()), [], today)).not.toHaveProperty('complication');
  });
});

describe('the day of the next entry', () => {
  it.each([
    ['today, where none was chosen', null, null],
    ['today, where it was chosen', '2026-11-24', null],
    ['the other day that was chosen', '2026-11-20', '2026-11-20'],
  ])('is %s', (_, chosen, next) => {
    const form = { ...emptyForm(null), date: chosen === null ? null : date(chosen) };
    expect(nextForm(form, today).date).toBe(next);
  });
});

describe('what a procedure is called', () => {
  it.each([
    ['PICC', 'picc'],
    ['Y90', 'y90'],
    ['Port', 'port'],
    ['Paracentesis', 'paracentesis'],
    ['PORT PLACEMENT', 'port'],
    ['tips', 'tips'],
    ['Port check', 'Port check'],
  ])('%s', (name, procedure) => expect(procedureNamed(name)).toBe(procedure));
});
