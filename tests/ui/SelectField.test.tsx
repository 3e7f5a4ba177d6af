// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SelectField } from '#ui/SelectField.tsx';

type PathwayId = 'integrated' | 'esir' | 'undecided';

function PathwayField() {
  const [pathway, setPathway] = useState<PathwayId>('integrated');
  return (
    <SelectField
      label="Pathway"
      help="Last checked Nov 24, 2026."
      value={pathway}
      onChange={setPathway}
      options={[
        {
          label: 'United States',
          options: [
            { value: 'integrated', label: 'Integrated IR/DR' },
            { value: 'esir', label: 'ESIR' },
          ],
        },
        { value: 'undecided', label: 'Not decided yet' },
      ]}
    />
  );
}

describe('a select field', () => {
  it('shows the chosen option and hands over another', async () => {
    render(<PathwayField />);
    const field = screen.getByRole('combobox', { name: 'Pathway' });
    expect(field).toHaveDisplayValue('Integrated IR/DR');
    await userEvent.selectOptions(field, 'Not decided yet');
    expect(field).toHaveDisplayValue('Not decided yet');
    await userEvent.selectOptions(field, 'ESIR');
    expect(field).toHaveDisplayValue('ESIR');
  });

  it('shows options in their groups, and is described by the help', () => {
    render(<PathwayField />);
    const group = within(screen.getByRole('group', { name: 'United States' }));
    expect(group.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Integrated IR/DR',
      'ESIR',
    ]);
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription('Last checked Nov 24, 2026.');
  });
});
