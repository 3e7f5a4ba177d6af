/** The credits as a table of text. */
import type { LiveRecordOf } from '#record/schema.ts';
import { writeCsv } from './csv.ts';

export function creditCsv(credits: readonly LiveRecordOf<'credits'>[]): string {
  return writeCsv([
    ['Date', 'Title', 'Provider', 'Amount', 'Category', 'Cost', 'Certificate'],
    ...credits.map(({ date, title, provider = '', amount, category, cost, link = '' }) => [
      date,
      title,
      provider,
      String(amount),
      category,
      cost === undefined ? '' : String(cost),
      link,
    ]),
  ]);
}
