import { expect, it } from 'vitest';
import { filledIn } from '#features/logbook/filledIn.ts';

it('keeps the fields in which something was typed, without spaces around it', () => {
  expect(filledIn({ site: ' Main hospital ', supervisor: '', notes: '  ' })).toEqual({
    site: 'Main hospital',
  });
});
