import { describe, expect, it } from 'vitest';
import { draftOf, formOf } from '#features/logbook/procedureForm.ts';
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
