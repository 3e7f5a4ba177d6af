import fc from 'fast-check';
import { addDays } from '#domain/calendarDate.ts';
import type { LoggedProcedure } from '#domain/procedureLog.ts';
import { procedureRoles } from '#domain/procedureRole.ts';
import { date } from '../support/dates.ts';

/** An entry of one performed biopsy on November 1, 2026, but for what is given. */
export function logged(
  fields: Partial<Omit<LoggedProcedure, 'date'>> & { readonly date?: string } = {},
): LoggedProcedure {
  return {
    id: 'p1',
    procedure: 'lung-biopsy',
    name: 'CT-guided lung biopsy',
    category: 'biopsy',
    role: 'performed',
    count: 1,
    ...fields,
    date: date(fields.date ?? '2026-11-01'),
  };
}

export const arbitraryLog: fc.Arbitrary<readonly LoggedProcedure[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: -1200, max: 300 }),
      role: fc.constantFrom(...procedureRoles),
      count: fc.integer({ min: 1, max: 10_000 }),
      category: fc.constantFrom('biopsy', 'arterial'),
      name: fc.constantFrom('Port', 'TIPS', 'Biopsy'),
      site: fc.constantFrom('Main', 'VA', undefined),
    }),
    { maxLength: 60 },
  )
  .map((entries) =>
    entries.map(({ day, ...entry }, index) => ({
      ...entry,
      id: `p${index}`,
      procedure: entry.name,
      date: addDays(date('2026-11-24'), day),
    })),
  );
