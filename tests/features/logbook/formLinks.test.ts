import { describe, expect, it } from 'vitest';
import {
  contactDraftOf,
  contactProblems,
  emptyContactForm,
} from '#features/logbook/contactForm.ts';
import { creditDraftOf, creditProblems, emptyCreditForm } from '#features/logbook/creditForm.ts';
import { date } from '../../support/dates.ts';

describe('the link of a contact or a certificate', () => {
  const contact = { ...emptyContactForm, name: 'Dr. Okafor' };
  const credit = { ...emptyCreditForm(date('2026-11-24')), title: 'Webinar', amount: '1' };

  it.each([
    ['www.sirweb.org', 'https://www.sirweb.org'],
    [' https://www.sirweb.org/a ', 'https://www.sirweb.org/a'],
    ['mailto:office@example.org', 'mailto:office@example.org'],
    ['', undefined],
  ])('%j is taken for %s', (link, kept) => {
    expect(contactDraftOf({ ...contact, link })?.link).toBe(kept);
    expect(creditDraftOf({ ...credit, link })?.link).toBe(kept);
    expect(contactDraftOf({ ...contact, link })).not.toBeNull();
    expect(creditDraftOf({ ...credit, link })).not.toBeNull();
  });

  it.each([
    ['javascript:alert(1)', 'Enter an address that begins with https://, http:// or mailto:.'],
    [`https://example.org/${'x'.repeat(2000)}`, 'Enter an address of at most 2000 characters.'],
  ])('%j is refused, and why is said', (link, problem) => {
    expect(contactProblems({ ...contact, link }).link).toBe(problem);
    expect(creditProblems({ ...credit, link }).link).toBe(problem);
    expect(contactDraftOf({ ...contact, link })).toBeNull();
    expect(creditDraftOf({ ...credit, link })).toBeNull();
  });
});
