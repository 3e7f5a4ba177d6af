/** Words of the credit log. */
import type { CreditCategory } from '#domain/creditCategory.ts';
import type { CreditRule, CreditUnit, CreditWindow } from '#domain/creditWindow.ts';
import { addDays, calendarDate, periodBetween } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { longDateText } from '#domain/dateText.ts';
import { periodText, relativeDaysText } from '#domain/durationText.ts';
import type { RuleWindow } from '#store/derivedCredits.ts';
import { capitalized } from './letterCase.ts';

export const creditCategoryNames: Readonly<Record<CreditCategory, string>> = {
  'category-1': 'Category 1',
  'self-assessment': 'Self-assessment',
  ola: 'OLA',
  'practice-improvement': 'Practice improvement',
  other: 'Other',
};

const units: Readonly<Record<CreditUnit, { readonly one: string; readonly many: string }>> = {
  credit: { one: 'credit', many: 'credits' },
  hour: { one: 'hour', many: 'hours' },
  question: { one: 'question', many: 'questions' },
  activity: { one: 'activity', many: 'activities' },
};

const unitOfCategory: Readonly<Record<CreditCategory, CreditUnit>> = {
  'category-1': 'credit',
  'self-assessment': 'credit',
  ola: 'question',
  'practice-improvement': 'activity',
  other: 'credit',
};

const amounts = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** "27.25 credits", "1 activity". */
export function creditAmountText(amount: number, unit: CreditUnit): string {
  const { one, many } = units[unit];
  return `${amounts.format(amount)} ${amount === 1 ? one : many}`;
}

/** "credits", "activities". */
export function unitText(unit: CreditUnit): string {
  return units[unit].many;
}

/** In whatever currency it was paid: "832", "895.50". */
export function costText(cost: number): string {
  return cost.toLocaleString('en-US', {
    minimumFractionDigits: Number.isInteger(cost) ? 0 : 2,
    maximumFractionDigits: 2,
  });
}

/** An amount in the unit of its category. */
export function categoryAmountText(amount: number, category: CreditCategory): string {
  return creditAmountText(amount, unitOfCategory[category]);
}

/** What the amount of a category is called in a form. */
export function amountLabel(category: CreditCategory): string {
  return capitalized(units[unitOfCategory[category]].many);
}

/** "2024 to 2026", "2026". */
export function yearsText({ window: { firstYear, lastYear } }: RuleWindow): string {
  return firstYear === lastYear ? String(firstYear) : `${firstYear} to ${lastYear}`;
}

/** "55.25 of 75 credits". */
export function earnedText({ rule, window }: RuleWindow): string {
  return `${amounts.format(window.earned)} of ${creditAmountText(rule.minimum, rule.unit)}`;
}

/** What is still needed by when, what is ahead, and what falls out next; when it is first asked for, before that. */
export function windowText(
  { rule, window, firstAskedBy, waitsForTraining }: RuleWindow,
  style: DateStyle,
): string {
  const { missing, lastYear, ahead } = window;
  if (firstAskedBy !== null) return `First asked for by ${longDateText(firstAskedBy, style)}.`;
  if (waitsForTraining) return 'First asked for after training.';
  const needed =
    missing === 0
      ? 'Nothing more is needed.'
      : `${creditAmountText(missing, rule.unit)} more by ${longDateText(calendarDate(lastYear, 12, 31), style)}, ${timeLeftText(window)}.`;
  const planned =
    ahead === 0 ? '' : ` ${creditAmountText(ahead, rule.unit)} entered for days ahead.`;
  return `${needed}${planned}${fallsOutText(rule, window, style)}`;
}

/** From so many days on, years and months say more than days. */
const manyDays = 92;

/** "in 38 days", "in 4 years 1 month". */
function timeLeftText({ lastYear, daysLeft }: CreditWindow): string {
  if (daysLeft < manyDays) return relativeDaysText(daysLeft);
  const end = calendarDate(lastYear, 12, 31);
  const left = periodBetween(addDays(end, -daysLeft), end);
  return `in ${periodText({ ...left, days: 0 })}`;
}

/** Empty where nothing does, or where each window begins with nothing anyway. */
function fallsOutText(
  { window: kind, years, unit }: CreditRule,
  { fallsOut, missingNextYear, lastYear }: CreditWindow,
  style: DateStyle,
): string {
  if (kind === 'cycle' || years === 1 || fallsOut === 0) return '';
  const then =
    missingNextYear === 0
      ? 'what is left is enough for that year too'
      : `the end of ${lastYear + 1} then asks for ${creditAmountText(missingNextYear, unit)} more than is left`;
  return ` On ${longDateText(calendarDate(lastYear + 1, 1, 1), style)}, ${creditAmountText(fallsOut, unit)} of ${lastYear - years + 1} no longer ${fallsOut === 1 ? 'counts' : 'count'}: ${then}.`;
}
