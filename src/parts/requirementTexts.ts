/** What a requirement has come to, in words. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { MeasuredRequirement } from '#domain/measuredRequirement.ts';
import { isUntold } from '#domain/measuredRequirement.ts';
import { amountText, figureText } from './amountText.ts';

/** What heads the requirements that nobody requires. */
export const customaryName = 'Customary or advised, asked for by no one';

/** "Intensive care 1 of 1 block." */
export function progressText({
  requirement: { name, unit },
  done,
  planned,
  minimum,
  maximum,
}: MeasuredRequirement): string {
  const limit = minimum ?? maximum;
  const value = figureText(done + planned);
  return limit === null
    ? `${name} ${amountText(done + planned, unit)}.`
    : `${name} ${value} of ${amountText(limit, unit)}.`;
}

/** What is missing: "1 short", "Not planned", "Nothing entered" once it is behind, "Planned in full". */
export function verdictText(measured: MeasuredRequirement, today: CalendarDate): string {
  const { verdict, missing, excess, done, planned } = measured;
  switch (verdict) {
    case 'met':
      return 'Done';
    case 'planned':
      return 'Planned in full';
    case 'short':
      if (isUntold(measured, today)) return 'Nothing entered';
      return done + planned === 0 ? 'Not planned' : `${figureText(missing)} short`;
    case 'within':
      return 'Within it';
    case 'over':
      return `${figureText(excess)} too many`;
  }
}
