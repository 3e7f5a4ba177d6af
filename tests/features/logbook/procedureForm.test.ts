import { describe, expect, it } from 'vitest';
import { draftOf, formOf, procedureNamed } from '#features/logbook/procedureForm.ts';
import { logged } from '../../domain/sampleLog.ts';

describe('an entry that is changed', () => {
  it.each([true, false])('still says %s of a complication', (complication) => {
    const form = { ...formOf(logged({ complication })), count: '2' };
    expect(draftOf(form, [])).toMatchObject({ count: 2, complication });
  });

  it('still says nothing of a complication', () => {
    expect(draftOf(formOf(logged()), [])).not.toHaveProperty('complication');
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
