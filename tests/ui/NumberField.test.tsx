// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { NumberField, SavedNumberField } from '#ui/NumberField.tsx';

describe('a field for a whole number', () => {
  it('asks a phone for its digits', () => {
    render(<NumberField label="Count" value="1" onChange={vi.fn<(text: string) => void>()} />);
    expect(screen.getByRole('textbox', { name: 'Count' })).toHaveAttribute('inputmode', 'numeric');
  });
});

type Save = (value: number | null) => void;

interface DaysProps {
  readonly onSave: Save;
  readonly isClearable?: boolean;
}

/** Starts with 20 days and follows what is saved. Thirteen is refused for a reason of its own. */
function Days({ onSave, isClearable = false }: DaysProps) {
  const [days, setDays] = useState<number | null>(20);
  return (
    <SavedNumberField
      label="Days"
      help="Workdays"
      value={days}
      range={{ minimum: 5, maximum: 60 }}
      isClearable={isClearable}
      problemOf={(value) => (value === 13 ? 'Enter a luckier number.' : null)}
      onSave={(value) => {
        setDays(value);
        onSave(value);
      }}
    />
  );
}

function renderDays({ isClearable }: Pick<DaysProps, 'isClearable'> = {}) {
  const onSave = vi.fn<Save>();
  render(<Days onSave={onSave} {...(isClearable !== undefined && { isClearable })} />);
  return { onSave, field: screen.getByRole('textbox', { name: 'Days' }) };
}

async function enter(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

describe('a field that is saved by itself', () => {
  it.each(['25{Tab}', '25{Enter}'])('saves what is typed and left: %s', async (keys) => {
    const { field, onSave } = renderDays();
    await enter(field, keys);
    expect(onSave.mock.calls).toEqual([[25]]);
    expect(field).toHaveValue('25');
  });

  it('saves nothing while it is typed in, and says nothing of what is not finished', async () => {
    const { field, onSave } = renderDays();
    await enter(field, '2');
    expect(onSave).not.toHaveBeenCalled();
    expect(field).toHaveAccessibleDescription('Workdays');
  });

  it('saves nothing where it stays the same or is only passed', async () => {
    const { field, onSave } = renderDays();
    await userEvent.click(field);
    await userEvent.tab();
    await enter(field, ' 20{Tab}');
    expect(onSave).not.toHaveBeenCalled();
    expect(field).toHaveValue('20');
  });

  it.each(['61', '4', 'many', '2.5', ' '])('keeps “%s” and says what to enter', async (text) => {
    const { field, onSave } = renderDays();
    await enter(field, `${text}{Tab}`);
    expect(onSave).not.toHaveBeenCalled();
    expect(field).toHaveValue(text);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Enter a whole number from 5 to 60. Workdays');
    await enter(field, '30');
    expect(field).toBeValid();
    await userEvent.tab();
    expect(onSave.mock.calls).toEqual([[30]]);
  });

  it('says what else is wrong with a number', async () => {
    const { field, onSave } = renderDays();
    await enter(field, '13{Enter}');
    expect(onSave).not.toHaveBeenCalled();
    expect(field).toHaveAccessibleDescription('Enter a luckier number. Workdays');
  });

  it('left empty hands over that there is none, where that can be', async () => {
    const { field, onSave } = renderDays({ isClearable: true });
    await enter(field, ' {Tab}');
    expect(onSave.mock.calls).toEqual([[null]]);
    expect(field).toHaveValue('');
    expect(field).toBeValid();
  });
});
