import { describe, expect, it } from 'vitest';
import { procedureSuggestions } from '#features/logbook/procedureSuggestions.ts';

const logged = [
  ['port', 31],
  ['Ultrasound lesson', 4],
  ['tips', 2],
] as const;

const labels = (typed: string) => procedureSuggestions(typed, logged).map(({ label }) => label);

describe('what is offered', () => {
  it('begins with the most logged while nothing is typed', () => {
    expect(labels('').slice(0, 3)).toEqual(['Port placement', 'Ultrasound lesson', 'TIPS']);
    expect(labels('')).toHaveLength(8);
  });

  it.each([
    ['names that begin with it before those that have it inside', 'picc', 'PICC placement'],
    ['words in any order and case', 'BIOPSY lung', 'CT-guided lung biopsy'],
    ['words of the category', 'dialysis declot', 'Dialysis access declot'],
    ['own words that were logged', 'lesson', 'Ultrasound lesson'],
  ])('%s', (_, typed, first) => {
    expect(labels(typed)[0]).toBe(first);
  });

  it('ends with the words themselves, unless they are a name', () => {
    expect(labels('zzz')).toEqual(['Add “zzz” as a procedure of your own']);
    expect(labels('TIPS').at(-1)).toBe('TIPS revision');
    expect(labels('ultrasound lesson')).toEqual(['Ultrasound lesson']);
  });

  it('has no words of one’s own for a short name, which is taken for the procedure', () => {
    expect(labels('Y90')).toEqual(['Y-90 radioembolization']);
    expect(labels('PICC').filter((label) => label.startsWith('Add'))).toEqual([]);
  });
});
