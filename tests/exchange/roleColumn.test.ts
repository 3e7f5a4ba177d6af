import { describe, expect, it } from 'vitest';
import { roleMeantBy, roleWordsIn } from '#exchange/roleColumn.ts';

describe('words for a role', () => {
  it.each([
    ['Primary', 'performed'],
    ['Primary operator', 'performed'],
    ['First operator', 'performed'],
    ['1st Operator', 'performed'],
    ['Surgeon', 'performed'],
    ['Supervised trainer scrubbed', 'performed'],
    ['Supervised - trainer scrubbed (S-TS)', 'performed'],
    ['Supervised - trainer unscrubbed', 'performed'],
    ['Supervised, trainer not scrubbed', 'performed'],
    ['Unassisted', 'performed'],
    ['Performed unassisted', 'performed'],
    ['Primary without assistance', 'performed'],
    ['Performed independently', 'performed'],
    ['S-TS', 'performed'],
    ['P', 'performed'],
    ['Assistant', 'assisted'],
    ['Scrubbed', 'assisted'],
    ['First Assistant', 'assisted'],
    ['Second operator', 'assisted'],
    ['A', 'assisted'],
    ['Observed', 'observed'],
    ['Observed, not scrubbed', 'observed'],
    ['OBSERVER', 'observed'],
    ['Shadowing', 'observed'],
    ['  primary   OPERATOR ', 'performed'],
  ])('%s', (word, role) => expect(roleMeantBy(word)).toBe(role));

  it.each([
    'Resident',
    'PGY-4',
    '',
    '7',
    'Not scrubbed',
    'Unscrubbed',
    'Did not perform',
    'Didn’t assist',
  ])('nobody can tell what “%s” means', (word) => expect(roleMeantBy(word)).toBeNull());

  it('are the same in any case and with any spaces, the most frequent first', () => {
    expect(roleWordsIn(['Assistant', 'Primary ', '', 'primary', 'PRIMARY'])).toEqual([
      { word: 'Primary', count: 3 },
      { word: 'Assistant', count: 1 },
    ]);
  });
});
