// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { calendarMonth } from '#domain/calendarDate.ts';
import { DateStyleProvider } from '#ui/dateStyle.ts';
import { DateText } from '#ui/DateText.tsx';
import { date } from '../support/dates.ts';

describe('a date in a text', () => {
  it('shows the day in the chosen style and tells machines which one it is', () => {
    render(
      <DateStyleProvider value="day-month-year">
        <DateText date={date('2026-11-24')} />
      </DateStyleProvider>,
    );
    expect(screen.getByText('24 Nov 2026')).toHaveAttribute('datetime', '2026-11-24');
  });

  it('shows a month', () => {
    render(<DateText date={calendarMonth(2027, 2)} />);
    expect(screen.getByText('Feb 2027')).toHaveAttribute('datetime', '2027-02');
  });

  it('writes the month out where it is long', () => {
    render(<DateText date={date('2034-06-30')} isLong />);
    expect(screen.getByText('June 30, 2034')).toHaveAttribute('datetime', '2034-06-30');
  });
});
