import { describe, expect, it } from 'vitest';
import { titleProblem } from '#parts/titleProblem.ts';

describe('titleProblem', () => {
  it.each(['Call the program director', ' a ', 'x'.repeat(300), ` ${'x'.repeat(300)} `])(
    'takes a title of 1 to 300 characters, spaces around it aside',
    (title) => {
      expect(titleProblem(title, 300)).toBeNull();
    },
  );

  it.each(['', '   ', '\n\t'])('asks for a title in place of %j', (title) => {
    expect(titleProblem(title, 300)).toBe('Enter a title.');
  });

  it('says by how much a title is too long', () => {
    expect(titleProblem(`${'x'.repeat(5000)} `, 300)).toBe(
      'Enter a title of at most 300 characters. This one has 5000.',
    );
  });
});
