// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';

describe('a note', () => {
  it('says the fact in bold, then what follows from it', () => {
    render(
      <Note kind="info" fact="Offline.">
        Everything works.
      </Note>,
    );
    const fact = screen.getByText('Offline.');
    expect(fact.tagName).toBe('B');
    expect(fact.parentElement).toHaveTextContent('Offline. Everything works.');
  });

  it('is read aloud at once only when it is an alert', () => {
    const { rerender } = render(<Note kind="bad" fact="Storage is full." />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    rerender(<Note kind="bad" fact="Storage is full." isAlert />);
    expect(screen.getByRole('alert')).toHaveTextContent('Storage is full.');
  });

  it('offers its actions, and nothing to put away unless that can be done', () => {
    render(<Note kind="warning" fact="Storage is full." actions={<Button>Try again</Button>} />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Try again',
    ]);
  });

  it('can be put away', async () => {
    const onDismiss = vi.fn<() => void>();
    render(<Note kind="info" fact="One date is expected." onDismiss={onDismiss} />);
    await userEvent.click(screen.getByRole('button', { name: 'Put away: One date is expected.' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it.each(['info', 'warning', 'bad', 'good'] as const)(
    'hides the icon of a note that is %s from screen readers',
    (kind) => {
      const { container } = render(<Note kind={kind} fact="Merged." />);
      expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    },
  );
});
