// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TextArea } from '#ui/TextArea.tsx';

function Notes({ onBlur }: { readonly onBlur?: () => void }) {
  const [notes, setNotes] = useState('Ask Dr. Patel.');
  return (
    <TextArea label="Notes" help="Only for you" value={notes} onChange={setNotes} onBlur={onBlur} />
  );
}

describe('a text area', () => {
  it('takes several lines', async () => {
    render(<Notes />);
    const field = screen.getByRole('textbox', { name: 'Notes' });
    await userEvent.type(field, '{Enter}Shortlist three.');
    expect(field).toHaveValue('Ask Dr. Patel.\nShortlist three.');
    expect(field).toHaveAccessibleDescription('Only for you');
  });

  it('tells when it is left', async () => {
    const onBlur = vi.fn<() => void>();
    render(<Notes onBlur={onBlur} />);
    await userEvent.click(screen.getByRole('textbox'));
    expect(onBlur).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onBlur).toHaveBeenCalledOnce();
  });
});
