// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';

describe('an empty state', () => {
  it('says what the place is for and offers the first entry', () => {
    render(
      <EmptyState
        drawing="fork"
        title="Log your first procedure"
        actions={<Button>Add procedure</Button>}
      >
        Date, procedure, role.
      </EmptyState>,
    );
    const heading = screen.getByRole('heading', { level: 2, name: 'Log your first procedure' });
    expect(heading.nextElementSibling).toHaveTextContent('Date, procedure, role.');
    expect(screen.getByRole('button', { name: 'Add procedure' })).toBeVisible();
  });

  it('takes the heading level of its place', () => {
    render(
      <EmptyState drawing="line" title="Nothing due" headingLevel={3}>
        You can work ahead.
      </EmptyState>,
    );
    expect(screen.getByRole('heading', { level: 3, name: 'Nothing due' })).toBeVisible();
  });

  it('has a drawing of its own for each case, which screen readers pass over', () => {
    const drawings = (['fork', 'line', 'lost'] as const).map((drawing) => {
      const { container } = render(
        <EmptyState drawing={drawing} title="Empty">
          Nothing here.
        </EmptyState>,
      );
      const svg = container.querySelector('svg');
      expect(svg).toHaveAttribute('aria-hidden', 'true');
      return svg?.innerHTML;
    });
    expect(new Set(drawings).size).toBe(3);
  });
});
