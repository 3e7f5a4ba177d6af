/** The rotations as a table of text. */
import { compareDates } from '#domain/calendarDate.ts';
import type { Rotation } from '#domain/rotation.ts';
import { writeCsv } from './csv.ts';

/** The earliest first; both days are included. `typeName` gives the words of a type. */
export function rotationCsv(
  rotations: readonly Rotation[],
  typeName: (id: string) => string,
): string {
  return writeCsv([
    [
      'Training year',
      'Start',
      'End',
      'Rotation',
      'Site',
      'Away',
      'Preceptor',
      'Status',
      'Leave days',
      'Notes',
    ],
    ...rotations
      .toSorted((a, b) => compareDates(a.start, b.start))
      .map(({ trainingYear, start, end, type, site = '', away = false, status, ...more }) => [
        trainingYear,
        start,
        end,
        typeName(type),
        site,
        away ? 'yes' : 'no',
        more.preceptor ?? '',
        status,
        String(more.leaveDays ?? 0),
        more.notes ?? '',
      ]),
  ]);
}
