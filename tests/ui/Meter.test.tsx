// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Meter } from '#ui/Meter.tsx';

const name = 'Medical School';

/** How far what is drawn inside is moved, in order: what is planned, the wire, the tip. */
function drawn(): string[] {
  return Array.from(
    screen.getByLabelText(name).querySelectorAll<HTMLElement>('[style]'),
    ({ style }) => style.transform,
  );
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
    const level = { kind: 'meter', value: 7, max: 8, valueText: '7 of 8, 1 short' } as const;
    render(<Meter name={name} {...level} />);
    expect(screen.getByRole('meter', { name })).toBeVisible();
  });

  it.each([
    [0, 15, '-102%'],
    [4, 15, '-73.33%'],
    [15, 15, '0%'],
    [9, 8, '0%'],
    [-1, 8, '-102%'],
    [0, 0, '-102%'],
  ])('moves the wire of %d of %d by %s of its length', (value, max, moved) => {
    render(<Meter name={name} value={value} max={max} valueText="" />);
    expect(drawn()).toEqual([`translateX(${moved})`]);
  });

  it('claims no more than there is when the value exceeds the maximum', () => {
    render(<Meter name={name} value={9} max={8} valueText="9 of 8" />);
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '8');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '9 of 8');
  });

  it.each([
    [2, 5, ['translateX(-12.5%)', 'translateX(-75%)']],
    [6, 5, ['translateX(0%)', 'translateX(-25%)']],
    [8, 2, ['translateX(0%)']],
  ])('draws what is planned below %d done of 8, %d planned', (value, planned, expected) => {
    render(<Meter name={name} value={value} planned={planned} max={8} valueText="" />);
    expect(drawn()).toEqual(expected);
  });

  it('shows the tip at the end of the wire, once there is a wire', () => {
    const { rerender } = render(<Meter name={name} value={0} max={4} valueText="" showsTip />);
    expect(drawn()).toEqual(['translateX(-102%)']);
    rerender(<Meter name={name} value={1} max={4} valueText="" showsTip />);
    expect(drawn()).toEqual(['translateX(-75%)', 'translateX(25%)']);
  });
});
