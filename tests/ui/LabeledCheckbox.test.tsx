// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { LabeledCheckbox } from '#ui/LabeledCheckbox.tsx';
import { browserUser } from '../support/browserUser.ts';

it('is pressed by its words too', async () => {
  const onChange = vi.fn<(isChecked: boolean) => void>();
  render(<LabeledCheckbox label="There was a complication" checked={false} onChange={onChange} />);
  await browserUser().click(screen.getByText('There was a complication'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  expect(screen.getByRole('checkbox', { name: 'There was a complication' })).not.toBeChecked();
});
