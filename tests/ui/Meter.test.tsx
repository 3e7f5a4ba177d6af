// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Meter } from '#ui/Meter.tsx';

const name = 'Medical School';

/** What is drawn inside: the wire, then what is planned, then the tip. */
function drawn(): (readonly [left: string, width: string])[] {
  return Array.from(screen.getByLabelText(name).querySelectorAll('span'), ({ style }) => [
    style.left,
    style.width,
  ]);
}

describe('a meter', () => {
  it('tells its name, its figures and the words for them', () => {
    render(<Meter name={name} value={4} max={15} valueText="4 of 15 done" />);
    const meter = screen.getByRole('progressbar', { name });
    expect(meter).toHaveAttribute('aria-valuemin', '0');
    expect(meter).toHaveAttribute('aria-valuenow', '4');
    expect(meter).toHaveAttribute('aria-valuemax', '15');
    expect(meter).toHaveAttribute('aria-valuetext', '4 of 15 done');
  });

  it('is a meter where it shows a level', () => {
    const level = { role: 'meter', value: 7, max: 8, valueText: '7 of 8, 1 short' } as const;
    render(<Meter name={name} {...level} />);
    expect(screen.getByRole('meter', { name })).toBeVisible();
  });

  it.each([
    [0, 15, '0%'],
    [4, 15, '26.67%'],
    [15, 15, '100%'],
    [9, 8, '100%'],
    [-1, 8, '0%'],
    [0, 0, '0%'],
  ])('draws the wire of %d of %d at %s', (value, max, width) => {
    render(<Meter name={name} value={value} max={max} valueText="" />);
    expect(drawn()).toEqual([['', width]]);
  });

  it('claims no more than there is when the value exceeds the maximum', () => {
    render(<Meter name={name} value={9} max={8} valueText="9 of 8" />);
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '8');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '9 of 8');
  });

  it.each([
    [
      2,
      5,
      [
        ['', '25%'],
        ['25%', '62.5%'],
      ],
    ],
    [
      6,
      5,
      [
        ['', '75%'],
        ['75%', '25%'],
      ],
    ],
    [8, 2, [['', '100%']]],
  ])('draws what is planned after %d done of 8, %d planned', (value, planned, expected) => {
    render(<Meter name={name} value={value} planned={planned} max={8} valueText="" />);
    expect(drawn()).toEqual(expected);
  });

  it('shows the tip at the end of the wire, once there is a wire', () => {
    const { rerender } = render(<Meter name={name} value={0} max={4} valueText="" showsTip />);
    expect(drawn()).toEqual([['', '0%']]);
    rerender(<Meter name={name} value={1} max={4} valueText="" showsTip />);
    expect(drawn()).toEqual([
      ['', '25%'],
      ['25%', ''],
    ]);
  });
});
