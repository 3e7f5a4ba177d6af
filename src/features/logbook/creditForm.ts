/** What stands in the form for a credit, and the credit that it makes. */
import { meetings } from '#catalog/meetings.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import type { CreditCategory } from '#domain/creditCategory.ts';
import { countText } from '#parts/numberTexts.ts';
import type { CreditDraft } from '#store/creditActions.ts';
import { amountLimit, creditLimits } from '#store/creditActions.ts';
import { linkProblem, typedLink } from '#store/typedLink.ts';
import type { Credit } from '#store/derivedCredits.ts';
import { filledIn } from './filledIn.ts';

export interface CreditForm {
  readonly date: CalendarDate;
  readonly title: string;
  readonly provider: string;
  readonly amount: string;
  readonly category: CreditCategory;
  readonly cost: string;
  readonly link: string;
}

export function emptyCreditForm(today: CalendarDate): CreditForm {
  return {
    date: today,
    title: '',
    provider: '',
    amount: '',
    category: 'category-1',
    cost: '',
    link: '',
  };
}

export function creditFormOf(credit: Credit): CreditForm {
  return {
    date: credit.date,
    title: credit.title,
    provider: credit.provider ?? '',
    amount: String(credit.amount),
    category: credit.category,
    cost: credit.cost === undefined ? '' : String(credit.cost),
    link: credit.link ?? '',
  };
}

/** What is wrong in each field, as a sentence. */
export interface CreditProblems {
  readonly title: string | null;
  readonly amount: string | null;
  readonly cost: string | null;
  readonly link: string | null;
}

export function creditProblems({ title, amount, cost, link }: CreditForm): CreditProblems {
  return {
    title: title.trim() === '' ? 'Enter a title.' : null,
    amount:
      amountOf(amount) === null
        ? `Enter a number from 0 to ${countText(amountLimit)}, in quarters.`
        : null,
    cost:
      cost.trim() === '' || costOf(cost) !== null ? null : 'Enter an amount, or leave it empty.',
    link: link.trim() === '' ? null : linkProblem(typedLink(link)),
  };
}

/** Null where something is wrong. */
export function creditDraftOf(form: CreditForm): CreditDraft | null {
  const problems = Object.values(creditProblems(form));
  const amount = amountOf(form.amount);
  if (problems.some((problem) => problem !== null) || amount === null) return null;
  const title = form.title.trim().slice(0, creditLimits.title);
  const cost = costOf(form.cost);
  const meeting = meetings.find(({ name }) => title.toLowerCase().startsWith(name.toLowerCase()));
  return {
    date: form.date,
    title,
    amount,
    category: form.category,
    ...filledIn({ provider: form.provider, link: typedLink(form.link) }),
    ...(cost === null ? {} : { cost }),
    ...(meeting === undefined ? {} : { meeting: meeting.id }),
  };
}

/** A comma is a decimal point too. */
function amountOf(text: string): number | null {
  const written = text.trim().replace(',', '.');
  const amount = /^\d{1,4}(?:\.\d{1,2})?$/.test(written) ? Number(written) : Number.NaN;
  return amount <= amountLimit && Number.isInteger(amount * 4) ? amount : null;
}

function costOf(text: string): number | null {
  const written = text.trim().replace(/^[$€£]\s*/, '');
  return /^\d{1,7}(?:[.,]\d{1,2})?$/.test(written) ? Number(written.replace(',', '.')) : null;
}
