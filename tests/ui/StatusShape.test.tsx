// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StatusShape } from '#ui/StatusShape.tsx';

const statuses = ['overdue', 'due-soon', 'upcoming', 'done', 'done-late', 'undated'] as const;

describe('a status shape', () => {
  it('differs for every status without the help of color', () => {
    const shapes = statuses.map((status) => {
      const { container } = render(<StatusShape status={status} />);
      return container.querySelector('svg')?.innerHTML;
    });
    expect(new Set(shapes).size).toBe(statuses.length);
  });

  it.each(statuses)('leaves the word to the text beside it: %s', (status) => {
    const { container } = render(<StatusShape status={status} />);
    expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
    expect(container).toHaveTextContent('');
  });
});
