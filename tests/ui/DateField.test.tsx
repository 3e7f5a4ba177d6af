// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps, FormEvent } from 'react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { DateField, DateOrMonthField } from '#ui/DateField.tsx';
import { DateStyleProvider } from '#ui/dateStyle.ts';
import { date } from '../support/dates.ts';

type Value = CalendarDate | CalendarMonth | null;

const onChange = vi.fn<(value: Value) => void>();
afterEach(() => onChange.mockClear());

function DoneDate({
  value: initial = date('2026-05-28'),
  ...rest
}: Partial<ComponentProps<typeof DateField>>) {
  const [value, setValue] = useState(initial);
  return (
    <>
      <DateField
        label="Done date"
        today={date('2026-11-24')}
        {...rest}
        value={value}
        onChange={(next) => {
          onChange(next);
          setValue(next);
        }}
      />
      <button onClick={() => setValue(date('2026-01-31'))}>Undo</button>
    </>
  );
}

function TargetDate() {
  const [value, setValue] = useState<Value>(null);
  return (
    <DateOrMonthField
      label="Target date"
      today={date('2026-11-24')}
      value={value}
      onChange={(next) => {
        onChange(next);
        setValue(next);
      }}
    />
  );
}

const field = (): HTMLElement => screen.getByRole('textbox');

const calendarButton = (): HTMLElement =>
  screen.getByRole('button', { name: 'Open calendar: Done date' });

/** Opens the calendar, at May 28, 2026, and picks another day in it. */
async function pick(day: string): Promise<void> {
  await userEvent.click(calendarButton());
  fireEvent.change(screen.getByDisplayValue('2026-05-28'), { target: { value: day } });
}

async function replaceBy(text: string): Promise<void> {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
}

describe('a date field', () => {
  it('shows its date in the chosen style', () => {
    render(
      <DateStyleProvider value="day-month-year">
        <DoneDate />
      </DateStyleProvider>,
    );
    expect(screen.getByRole('textbox', { name: 'Done date' })).toHaveValue('28 May 2026');
  });

  it('is empty without a date, with a hint and help', () => {
    render(<DoneDate value={null} placeholder="Not done yet" help="Type “today”" />);
    expect(field()).toHaveValue('');
    expect(field()).toHaveAttribute('placeholder', 'Not done yet');
    expect(field()).toHaveAccessibleDescription('Type “today”');
  });

  it('shows what it understands while one types, and takes it when it is left', async () => {
    render(<DoneDate help="Type “today”" />);
    await replaceBy('feb 12 2027');
    expect(screen.getByText('Feb 12, 2027')).toBeInTheDocument();
    expect(screen.queryByText('Type “today”')).not.toBeInTheDocument();
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([['2027-02-12']]);
    expect(field()).toHaveValue('Feb 12, 2027');
    expect(screen.getByText('Type “today”')).toBeInTheDocument();
  });

  it('takes it on Enter, once', async () => {
    render(<DoneDate />);
    await replaceBy('today{Enter}');
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([['2026-11-24']]);
  });

  it('hands over nothing when the date is the one it had', async () => {
    render(<DoneDate />);
    await replaceBy('5/28/2026{Enter}');
    expect(field()).toHaveValue('May 28, 2026');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('goes back to its date on Escape, and leaves the next Escape to what is around it', async () => {
    const onKeyDown = vi.fn<() => void>();
    window.addEventListener('keydown', onKeyDown);
    render(<DoneDate />);
    await userEvent.type(field(), '1');
    onKeyDown.mockClear();
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveValue('May 28, 2026');
    expect(onKeyDown).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledOnce();
    await userEvent.tab();
    expect(onChange).not.toHaveBeenCalled();
    window.removeEventListener('keydown', onKeyDown);
  });

  it('keeps what it does not understand, and says so when it is left', async () => {
    render(<DoneDate />);
    await replaceBy('feb 30 2027');
    expect(field()).toBeValid();
    await userEvent.tab();
    expect(field()).toBeInvalid();
    expect(field()).toHaveValue('feb 30 2027');
    expect(field()).toHaveAccessibleDescription('February 2027 has 28 days.');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes the complaint back as soon as one mends it', async () => {
    render(<DoneDate />);
    await replaceBy('feb 30 2027{Enter}');
    await userEvent.type(field(), '{Backspace>7/}28 2027');
    expect(field()).toBeValid();
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([['2027-02-28']]);
  });

  it('holds a form back on Enter until the date is understood', async () => {
    const onSubmit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <DoneDate />
        <button type="submit">Add</button>
      </form>,
    );
    await replaceBy('soon{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    await replaceBy('today{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('lets go of its date when emptied, where it may be empty', async () => {
    render(<DoneDate isClearable />);
    await userEvent.clear(field());
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([[null]]);
    expect(field()).toHaveValue('');
  });

  it('gets its date back when emptied, where it may not be empty', async () => {
    render(<DoneDate />);
    await userEvent.clear(field());
    await userEvent.tab();
    expect(onChange).not.toHaveBeenCalled();
    expect(field()).toHaveValue('May 28, 2026');
  });

  const [earliest, latest] = [date('1960-01-01'), date('2080-12-31')];
  it.each([
    [{ earliest, latest }, 'jan 1 1850', 'Enter a year from 1900 to 2199.'],
    [{ earliest, latest }, 'dec 31 1959', 'Enter a date from Jan 1, 1960 to Dec 31, 2080.'],
    [{ earliest, latest }, 'jan 1 2081', 'Enter a date from Jan 1, 1960 to Dec 31, 2080.'],
    [{ earliest }, 'dec 31 1959', 'Enter Jan 1, 1960 or later.'],
    [{ latest }, 'jan 1 2081', 'Enter Dec 31, 2080 or earlier.'],
    [{ latest, latestMessage: 'Too late for that.' }, 'jan 1 2081', 'Too late for that.'],
    [{ earliest, latestMessage: 'Too late.' }, 'dec 31 1959', 'Enter Jan 1, 1960 or later.'],
  ])('within %o answers "%s" with "%s"', async (limits, text, message) => {
    render(<DoneDate {...limits} />);
    await replaceBy(text);
    await userEvent.tab();
    expect(field()).toHaveAccessibleDescription(message);
    expect(field()).toHaveValue(text);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes the limits themselves', async () => {
    render(<DoneDate earliest={earliest} latest={latest} />);
    await replaceBy('1960-01-01{Enter}');
    await replaceBy('2080-12-31{Enter}');
    expect(onChange.mock.calls).toEqual([['1960-01-01'], ['2080-12-31']]);
  });

  it('looks back for a day without its year where the future is closed', async () => {
    render(<DoneDate latest={date('2026-11-24')} />);
    await replaceBy('feb 12{Enter}');
    expect(onChange.mock.calls).toEqual([['2026-02-12']]);
  });

  it('takes a day without its year as the one nearest to the day that it holds', async () => {
    render(<DoneDate value={date('2026-11-01')} />);
    await replaceBy('nov 2{Enter}');
    expect(onChange.mock.calls).toEqual([['2026-11-02']]);
  });

  it('asks for the day of a month', async () => {
    render(<DoneDate />);
    await replaceBy('feb 2027{Enter}');
    expect(field()).toHaveAccessibleDescription('Add the day. Enter a date like Nov 24, 2026.');
  });

  it('shows what is wrong from outside, its own complaint first', async () => {
    render(<DoneDate error="Residency cannot start before graduation." />);
    expect(field()).toHaveAccessibleDescription('Residency cannot start before graduation.');
    await replaceBy('soon{Enter}');
    expect(field()).toHaveAccessibleDescription('Enter a date like Nov 24, 2026.');
  });

  it('follows a date that changes elsewhere, also past a text that was not understood', async () => {
    render(<DoneDate />);
    await replaceBy('soon{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(field()).toHaveValue('Jan 31, 2026');
    expect(field()).toBeValid();
  });
});

describe('the calendar of a date field', () => {
  it('hands over the day that is picked', async () => {
    render(<DoneDate />);
    await pick('2026-06-01');
    expect(onChange.mock.calls).toEqual([['2026-06-01']]);
    expect(field()).toHaveValue('Jun 1, 2026');
  });

  it('is bound by the limits', async () => {
    render(<DoneDate latest={date('2026-11-24')} />);
    await pick('2026-11-25');
    expect(onChange).not.toHaveBeenCalled();
    expect(field()).toHaveValue('Nov 25, 2026');
    expect(field()).toHaveAccessibleDescription('Enter Nov 24, 2026 or earlier.');
  });

  it('clears a field that may be empty, and no other', async () => {
    const { unmount } = render(<DoneDate />);
    await pick('');
    expect(onChange).not.toHaveBeenCalled();
    unmount();
    render(<DoneDate isClearable />);
    await pick('');
    expect(onChange.mock.calls).toEqual([[null]]);
  });

  it('leaves one to type where the browser shows none', async () => {
    render(<DoneDate />);
    await userEvent.click(calendarButton());
    expect(field()).toHaveFocus();
  });
});

describe('a field for a date or a month', () => {
  it('takes a month', async () => {
    render(<TargetDate />);
    await replaceBy('feb 2027');
    expect(screen.getByText('Feb 2027')).toBeInTheDocument();
    await userEvent.tab();
    expect(onChange.mock.calls).toEqual([['2027-02']]);
    expect(field()).toHaveValue('Feb 2027');
  });

  it('takes a day', async () => {
    render(<TargetDate />);
    await replaceBy('2027-02-12{Enter}');
    expect(onChange.mock.calls).toEqual([['2027-02-12']]);
  });
});
