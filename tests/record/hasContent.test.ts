import { expect, it } from 'vitest';
import { hasContent } from '#record/hasContent.ts';
import { longAgo } from '../support/store.ts';

it('tells a record in which something is left from one in which nothing is', () => {
  expect(hasContent({ id: 'match-day', updatedAt: longAgo, notes: 'Suit' })).toBe(true);
  expect(hasContent({ id: 'match-day', updatedAt: longAgo })).toBe(false);
});
