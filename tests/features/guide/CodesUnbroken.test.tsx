// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CodesUnbroken } from '#features/guide/CodesUnbroken.tsx';

/** What of a text stands in elements of their own. */
function piecesOf(text: string): readonly (string | null)[] {
  const { container } = render(<CodesUnbroken text={text} />);
  expect(container).toHaveTextContent(text);
  return Array.from(container.children, ({ textContent }) => textContent);
}

describe('a text of the guide', () => {
  it('keeps each code in one piece', () => {
    expect(piecesOf('Twelve rotations from PGY-2 to PGY-5: at least eight in IR.')).toEqual([
      'PGY-2',
      'PGY-5',
    ]);
  });

  it('may end a line at the hyphens of words', () => {
    expect(piecesOf('A two-year residency, or IR-related procedures.')).toEqual([]);
  });
});
