// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Checkbox } from '#ui/Checkbox.tsx';

describe('a checkbox', () => {
  it.each([
    [false, true],
    [true, false],
  ])('that shows %s asks for %s when clicked', async (checked, wanted) => {
    const onChange = vi.fn<(isChecked: boolean) => void>();
    render(<Checkbox aria-label="Pass Step 3" checked={checked} onChange={onChange} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Pass Step 3' }));
    expect(onChange.mock.calls).toEqual([[wanted]]);
  });

  it('shows what it is told, not what was clicked', async () => {
    render(<Checkbox aria-label="Pass Step 3" checked={false} onChange={() => {}} />);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(screen.getByRole('checkbox')).not.toBeChecked();
  });

  it('is checked with the space bar', async () => {
    const onChange = vi.fn<(isChecked: boolean) => void>();
    render(<Checkbox aria-label="Pass Step 3" checked={false} onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('can be named by a text elsewhere, or by a label', () => {
    render(
      <>
        <span id="title">Match into residency</span>
        <Checkbox aria-labelledby="title" checked onChange={() => {}} />
        <label htmlFor="notes">Notes</label>
        <Checkbox id="notes" checked={false} onChange={() => {}} />
      </>,
    );
    expect(screen.getByRole('checkbox', { name: 'Match into residency' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Notes' })).not.toBeChecked();
  });

  it('keeps still while it is disabled', async () => {
    const onChange = vi.fn<(isChecked: boolean) => void>();
    render(<Checkbox aria-label="Pass Step 3" checked={false} onChange={onChange} disabled />);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(onChange).not.toHaveBeenCalled();
  });
});
