// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { TextField } from '#ui/TextField.tsx';

function Title({ onEnter }: { readonly onEnter?: () => void }) {
  const [title, setTitle] = useState('');
  return (
    <TextField
      label="Title"
      value={title}
      onChange={setTitle}
      error={title.length > 3 ? 'At most 3 characters.' : null}
      {...(onEnter !== undefined && { onEnter })}
    />
  );
}

describe('a text field', () => {
  it('hands over what is typed and shows what is wrong with it', async () => {
    render(<Title />);
    const field = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.type(field, 'abc');
    expect(field).toHaveValue('abc');
    expect(field).toBeValid();
    await userEvent.type(field, 'd');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('At most 3 characters.');
  });

  it('takes HTML and emoji as plain text', async () => {
    render(<Title />);
    await userEvent.type(screen.getByRole('textbox'), '<b>🎉');
    expect(screen.getByRole('textbox')).toHaveValue('<b>🎉');
  });

  it('acts on Enter, but not on the Enter that ends the composing of a character', async () => {
    const onEnter = vi.fn<() => void>();
    render(<Title onEnter={onEnter} />);
    const field = screen.getByRole('textbox');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onEnter).not.toHaveBeenCalled();
    await userEvent.type(field, 'a{Enter}');
    expect(onEnter).toHaveBeenCalledOnce();
  });

  it('gives its input to a ref', () => {
    const input = createRef<HTMLInputElement>();
    render(<TextField label="Address" type="url" value="" onChange={() => {}} ref={input} />);
    expect(screen.getByRole('textbox', { name: 'Address' })).toBe(input.current);
  });

  it('passes on what an input can have besides', () => {
    render(
      <TextField
        label="Milestone"
        type="search"
        value=""
        onChange={() => {}}
        placeholder="Type a few letters"
        maxLength={300}
      />,
    );
    const field = screen.getByRole('searchbox', { name: 'Milestone' });
    expect(field).toHaveAttribute('placeholder', 'Type a few letters');
    expect(field).toHaveAttribute('maxlength', '300');
  });
});
