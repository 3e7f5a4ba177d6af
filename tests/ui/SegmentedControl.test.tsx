// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SegmentedControl } from '#ui/SegmentedControl.tsx';

const options = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

type Theme = (typeof options)[number]['value'];

function ThemeControl() {
  const [theme, setTheme] = useState<Theme>('system');
  return <SegmentedControl legend="Theme" options={options} value={theme} onChange={setTheme} />;
}

describe('a segmented control', () => {
  it('is a group of radio buttons, named by its legend', () => {
    render(<ThemeControl />);
    expect(screen.getByRole('group', { name: 'Theme' })).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByRole('radio', { name: 'System' })).toBeChecked();
  });

  it('keeps its name where the legend is hidden from sight', () => {
    render(
      <SegmentedControl
        legend="Show"
        hidesLegend
        options={options}
        value="dark"
        onChange={() => {}}
      />,
    );
    expect(screen.getByRole('group', { name: 'Show' })).toBeVisible();
    expect(screen.getByText('Show')).toHaveClass('visuallyHidden');
  });

  it('chooses the segment that is clicked, and no other', async () => {
    render(<ThemeControl />);
    await userEvent.click(screen.getByText('Dark'));
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'System' })).not.toBeChecked();
  });

  it('is one stop of the tab order, in which the arrows choose', async () => {
    render(<ThemeControl />);
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'System' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('radio', { name: 'System' })).toBeChecked();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('keeps apart from another on the same page', async () => {
    render(
      <>
        <ThemeControl />
        <ThemeControl />
      </>,
    );
    const [first, second] = screen.getAllByRole('radio', { name: 'Light' });
    await userEvent.click(screen.getAllByText('Light')[0] ?? document.body);
    expect(first).toBeChecked();
    expect(second).not.toBeChecked();
    expect(screen.getAllByRole('radio', { name: 'System' })[1]).toBeChecked();
  });
});
