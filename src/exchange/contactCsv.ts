/** The contacts as a table of text. */
import type { LiveRecordOf } from '#record/schema.ts';
import { writeCsv } from './csv.ts';

/** `milestoneTitle` gives the words of a milestone that a contact helps with. */
export function contactCsv(
  contacts: readonly LiveRecordOf<'contacts'>[],
  milestoneTitle: (id: string) => string,
): string {
  return writeCsv([
    [
      'Name',
      'Role',
      'Place',
      'Met at',
      'Email',
      'Link',
      'Last contact',
      'Next follow-up',
      'Letter',
      'Letter asked for',
      'Letter promised',
      'Letter submitted',
      'Helps with',
      'Notes',
    ],
    ...contacts.map(({ name, letter, milestones = [], ...more }) => [
      name,
      more.role ?? '',
      more.place ?? '',
      more.metAt ?? '',
      more.email ?? '',
      more.link ?? '',
      more.lastContact ?? '',
      more.nextFollowUp ?? '',
      letter === undefined ? 'no' : 'yes',
      letter?.asked ?? '',
      letter?.promised ?? '',
      letter?.submitted ?? '',
      milestones.map(milestoneTitle).join('; '),
      more.notes ?? '',
    ]),
  ]);
}
