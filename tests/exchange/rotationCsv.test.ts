import { expect, it } from 'vitest';
import { rotationCsv } from '#exchange/rotationCsv.ts';
import { date } from '../support/dates.ts';
import { parseCsv } from '../support/parseCsv.ts';

it('writes rotations, the earliest first, with every field', () => {
  const csv = rotationCsv(
    [
      {
        id: 'b',
        trainingYear: 'PGY-3',
        type: 'vascular-ir',
        start: date('2030-07-29'),
        end: date('2030-08-25'),
        status: 'planned',
      },
      {
        id: 'a',
        trainingYear: 'PGY-3',
        type: 'icu',
        start: date('2030-07-01'),
        end: date('2030-07-28'),
        site: 'City Hospital, East',
        away: true,
        preceptor: 'Dr. Lee',
        notes: '=Nights',
        status: 'confirmed',
        leaveDays: 2,
      },
    ],
    (id) => id.toUpperCase(),
  );
  expect(parseCsv(csv).slice(1)).toEqual([
    [
      'PGY-3',
      '2030-07-01',
      '2030-07-28',
      'ICU',
      'City Hospital, East',
      'yes',
      'Dr. Lee',
      'confirmed',
      '2',
      // Harmless in a spreadsheet.
      "'=Nights",
    ],
    ['PGY-3', '2030-07-29', '2030-08-25', 'VASCULAR-IR', '', 'no', '', 'planned', '0', ''],
  ]);
});
