/** The years that a timing rule may name. */
import type { CalendarDate } from './calendarDate.ts';
import { addMonths, calendarDate, monthOf, onOrBefore } from './calendarDate.ts';
import type { DatedCourseYear } from './datedCourse.ts';
import type { DateRange } from './dateRange.ts';
import { stretchOfMonths } from './dateRange.ts';
import type { Pathway, Season } from './pathway.ts';

type NamedYear = readonly [name: string, year: DateRange];

/**
 * Years are counted from the first one after the internship, as the ABR counts them: R1 is PGY-2 where the
 * internship is one year long. A year that comes again keeps its number.
 */
export function radiologyYears(years: readonly DatedCourseYear[]): readonly NamedYear[] {
  return years
    .filter(({ stage, repeats }) => stage.kind !== 'internship' && repeats === null)
    .map(({ year }, index) => [`R${index + 1}`, year]);
}

/** Twelve months each, by their ids; `startOf` gives the first day of a stage. */
export function seasons(
  pathway: Pathway,
  startOf: (stageId: string) => CalendarDate,
): readonly NamedYear[] {
  return pathway.seasons.map((season) => {
    const start = seasonStart(season, startOf(season.stage), pathway);
    return [season.id, stretchOfMonths(start, 12)];
  });
}

/** Months by which a stage may begin ahead of the academic year and still be applied for with that year. */
const earlyStart = 2;

function seasonStart(
  { monthsBefore }: Season,
  stageStart: CalendarDate,
  { academicYearStart }: Pathway,
): CalendarDate {
  const usual = addMonths(calendarDate(2000, academicYearStart.month, 1), -monthsBefore);
  const latest = addMonths(stageStart, earlyStart - monthsBefore);
  return onOrBefore(latest, { month: monthOf(usual), day: 1 });
}
