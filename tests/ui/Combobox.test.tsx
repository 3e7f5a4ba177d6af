// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { ComboboxOption } from '#ui/Combobox.tsx';
import { Combobox } from '#ui/Combobox.tsx';
import { browserUser } from '../support/browserUser.ts';

const fruits: readonly ComboboxOption[] = [
  { value: 'apple', label: 'Apple', aside: '3 eaten' },
  { value: 'apricot', label: 'Apricot' },
  { value: 'pear', label: 'Pear' },
];

function Fruit({ onSubmit }: { readonly onSubmit: () => void }) {
  const [text, setText] = useState('');
  return (
    <form
      aria-label="Fruit"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Combobox
        label="Kind"
        text={text}
        onType={setText}
        options={fruits.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()))}
        onPick={({ label }) => setText(label)}
      />
      <button type="submit">Eat</button>
    </form>
  );
}

function open() {
  const user = browserUser();
  const onSubmit = vi.fn<() => void>();
  render(<Fruit onSubmit={onSubmit} />);
  return { user, onSubmit, field: screen.getByRole('combobox', { name: 'Kind' }) };
}

describe('a field with suggestions', () => {
  it('shows none until it is typed into, and tells assistive technology which one Enter takes', async () => {
    const { user, field } = open();
    await user.tab();
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('ap');
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    const [first] = screen.getAllByRole('option');
    expect(first).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveAttribute('aria-activedescendant', first?.id);
  });

  it('tells two suggestions apart whose values differ in a sign only', async () => {
    const user = browserUser();
    render(
      <Combobox
        label="Kind"
        text=""
        onType={() => undefined}
        options={[
          { value: 'Würze', label: 'Würze' },
          { value: 'Wörze', label: 'Wörze' },
        ]}
        onPick={() => undefined}
      />,
    );
    await user.click(screen.getByRole('combobox', { name: 'Kind' }));
    await user.keyboard('{ArrowDown}');
    const [first, second] = screen.getAllByRole('option');
    expect(first?.id).not.toBe(second?.id);
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-activedescendant', second?.id);
  });

  it('takes a suggestion with the first Enter, and sends the form off with the second', async () => {
    const { user, field, onSubmit } = open();
    await user.type(field, 'ap{ArrowDown}{Enter}');
    expect(field).toHaveValue('Apricot');
    expect(onSubmit).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('goes round at the ends', async () => {
    const { user, field } = open();
    await user.type(field, '{ArrowUp}{Enter}');
    expect(field).toHaveValue('Pear');
  });

  it('closes on Escape and keeps what was typed', async () => {
    const { user, field, onSubmit } = open();
    await user.type(field, 'ap{Escape}');
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(field).toHaveValue('ap');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('takes the one that is pressed, and keeps the focus in the field', async () => {
    const { user, field } = open();
    await user.click(field);
    await user.click(screen.getByRole('option', { name: 'Pear' }));
    expect(field).toHaveValue('Pear');
    expect(field).toHaveFocus();
  });

  it('takes words that are no suggestion', async () => {
    const { user, field, onSubmit } = open();
    await user.type(field, 'Mango{Enter}');
    expect(field).toHaveValue('Mango');
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});
