/** Words of the contacts. */
import type { LetterState } from '#domain/contact.ts';

export const letterStepNames = {
  asked: 'Asked',
  promised: 'Promised',
  submitted: 'Submitted',
} as const;

export const letterStateTexts: Readonly<Record<LetterState, string>> = {
  'not-asked': 'Letter to be asked for',
  asked: 'Letter asked for',
  promised: 'Letter promised',
  submitted: 'Letter submitted',
};
