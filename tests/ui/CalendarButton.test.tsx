// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import { calendarMonth } from '#domain/calendarDate.ts';
import { CalendarButton } from '#ui/CalendarButton.tsx';
import { date } from '../support/dates.ts';

const onPick = vi.fn<(day: string) => void>();
const onRefused = vi.fn<() => void>();
const showPicker = vi.fn<() => void>();

beforeEach(() => {
  vi.resetAllMocks();
  Object.defineProperty(HTMLInputElement.prototype, 'showPicker', {
    configurable: true,
    value: showPicker,
  });
});
afterEach(() => {
  Reflect.deleteProperty(HTMLInputElement.prototype, 'showPicker');
});

async function openAt(value: CalendarDate | CalendarMonth | null): Promise<HTMLElement> {
  render(
    <CalendarButton
      label="Graduation"
      value={value}
      earliest={date('1960-01-01')}
      latest={date('2080-12-31')}
      onPick={onPick}
      onRefused={onRefused}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Open calendar: Graduation' }));
  const [calendar] = showPicker.mock.contexts;
  if (!(calendar instanceof HTMLInputElement)) throw new Error('No calendar was opened.');
  return calendar;
}

function isBuilt(): boolean {
  return document.querySelector('input[type="date"]') !== null;
}

describe('a calendar button', () => {
  it('costs a page no calendar before it is asked for one', async () => {
    render(
      <CalendarButton label="Graduation" value={null} onPick={onPick} onRefused={onRefused} />,
    );
    expect(isBuilt()).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Open calendar: Graduation' }));
    expect(isBuilt()).toBe(true);
  });

  it('opens the calendar at the date and within the limits', async () => {
    const calendar = await openAt(date('2028-05-15'));
    expect(calendar).toHaveValue('2028-05-15');
    expect(calendar).toHaveAttribute('min', '1960-01-01');
    expect(calendar).toHaveAttribute('max', '2080-12-31');
  });

  it('opens the calendar on the first day of a month', async () => {
    expect(await openAt(calendarMonth(2028, 5))).toHaveValue('2028-05-01');
  });

  it('opens an empty calendar where there is no date', async () => {
    expect(await openAt(null)).toHaveValue('');
  });

  it('hands over the day that is picked, not those that the arrow keys pass over', async () => {
    const calendar = await openAt(date('2028-05-15'));
    fireEvent.input(calendar, { target: { value: '2028-05-16' } });
    fireEvent.input(calendar, { target: { value: '2028-05-17' } });
    expect(onPick).not.toHaveBeenCalled();
    fireEvent.change(calendar, { target: { value: '2028-05-18' } });
    expect(onPick.mock.calls).toEqual([['2028-05-18']]);
  });

  it('says so where the browser refuses', async () => {
    showPicker.mockImplementation(() => {
      throw new Error('Not in a frame.');
    });
    await openAt(null);
    expect(onRefused).toHaveBeenCalledOnce();
  });

  it('hides its input from the keyboard and from screen readers', async () => {
    const calendar = await openAt(date('2028-05-15'));
    expect(calendar).toHaveAttribute('aria-hidden', 'true');
    await userEvent.tab();
    expect(calendar).not.toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(calendar).not.toHaveFocus();
  });
});
