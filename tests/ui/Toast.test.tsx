// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Toast } from '#ui/Toast.tsx';

const checkedOff = { text: '“Pass Step 3” is checked off.', undoable: true };
const undone = { text: 'Undone: check off “Pass Step 3”.', undoable: false };
const region = (): HTMLElement => screen.getByRole('status');
const user = userEvent.setup({ delay: null });

function wait(milliseconds: number): void {
  act(() => vi.advanceTimersByTime(milliseconds));
}

function Messages({ first = checkedOff }: { readonly first?: typeof checkedOff | null }) {
  const [message, setMessage] = useState(first);
  return (
    <>
      <button type="button" onClick={() => setMessage({ ...checkedOff })}>
        Check off
      </button>
      <Toast
        message={message}
        onUndo={() => setMessage(undone)}
        onDismiss={() => setMessage(null)}
      />
    </>
  );
}

beforeEach(() => {
  // Time also runs by itself, since user-event waits between its steps.
  vi.useFakeTimers({ shouldAdvanceTime: true });
  return () => vi.useRealTimers();
});

describe('the toast', () => {
  it('keeps its live region while there is nothing to say', () => {
    render(<Messages first={null} />);
    expect(region()).toBeEmptyDOMElement();
  });

  it('says what happened, and goes after 8 seconds', () => {
    render(<Messages />);
    wait(7900);
    expect(region()).toHaveTextContent('“Pass Step 3” is checked off.');
    wait(200);
    expect(region()).toBeEmptyDOMElement();
  });

  it('offers Undo where the change can be undone', async () => {
    render(<Messages />);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(region()).toHaveTextContent('Undone: check off “Pass Step 3”.');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('offers no Undo where nobody can undo', () => {
    render(<Toast message={checkedOff} onUndo={undefined} onDismiss={() => {}} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('gives a message its own 8 seconds, even one with the same text', async () => {
    render(<Messages />);
    wait(7000);
    await user.click(screen.getByRole('button', { name: 'Check off' }));
    wait(7000);
    expect(region()).toHaveTextContent('“Pass Step 3” is checked off.');
    wait(1100);
    expect(region()).toBeEmptyDOMElement();
  });

  it('stays while the pointer is over it', async () => {
    render(<Messages />);
    await user.hover(screen.getByText(checkedOff.text));
    wait(60_000);
    expect(region()).not.toBeEmptyDOMElement();
    await user.unhover(screen.getByText(checkedOff.text));
    wait(8100);
    expect(region()).toBeEmptyDOMElement();
  });

  it('stays while the focus is in it', async () => {
    render(<Messages />);
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    wait(60_000);
    expect(region()).not.toBeEmptyDOMElement();
    await user.tab({ shift: true });
    wait(8100);
    expect(region()).toBeEmptyDOMElement();
  });

  it('returns the focus to where it was when Undo goes', async () => {
    render(<Messages />);
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Check off' })).toHaveFocus();
    wait(8100);
    expect(region()).toBeEmptyDOMElement();
  });

  it('goes also when the focused Undo was taken away by a message without it', async () => {
    const onDismiss = vi.fn<() => void>();
    const { rerender } = render(
      <Toast message={checkedOff} onUndo={() => {}} onDismiss={onDismiss} />,
    );
    await user.tab();
    rerender(<Toast message={undone} onUndo={() => {}} onDismiss={onDismiss} />);
    wait(8100);
    expect(onDismiss).toHaveBeenCalledOnce();
  });
});
