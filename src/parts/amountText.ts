/** Amounts of what requirements count, in words. */
import type { RequirementUnit } from '#domain/requirement.ts';

const unitNames: Readonly<Record<RequirementUnit, readonly [string, string]>> = {
  blocks: ['block', 'blocks'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
};

/** "1 block", "2.5 weeks": to a tenth. */
export function amountText(amount: number, unit: RequirementUnit): string {
  const [one, many] = unitNames[unit];
  return `${figureText(amount)} ${amount === 1 ? one : many}`;
}

/** To a tenth, without one that is zero. */
export function figureText(amount: number): string {
  return String(Math.round(amount * 10) / 10);
}
