// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Icon } from '#ui/Icon.tsx';

describe('an icon', () => {
  it('adds nothing to the name of the control it stands in', () => {
    render(
      <button type="button">
        <Icon name="undo" />
        Undo
      </button>,
    );
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  });

  it('is drawn differently for a different name', () => {
    const { container } = render(
      <>
        <Icon name="undo" />
        <Icon name="find" />
      </>,
    );
    const [undo, find] = Array.from(container.querySelectorAll('path'), (path) =>
      path.getAttribute('d'),
    );
    expect(undo).toBeTruthy();
    expect(find).not.toBe(undo);
  });
});
