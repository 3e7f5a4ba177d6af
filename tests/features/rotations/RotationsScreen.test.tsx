// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RotationsScreen } from '#features/rotations/RotationsScreen.tsx';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

// Read from the disk before, so that it is on its way for a moment only.
await import('#features/rotations/TypeChooser.tsx');

const resident = planTables({ pathwayId: 'us-esir', graduation: date('2024-05-15') });

describe('typing on a block', () => {
  it('loses no key while the list of rotations is on its way', async () => {
    const { store } = renderPart(<RotationsScreen />, { tables: resident });
    const block = screen.getByRole('button', { name: 'PGY-3 block 4: Open' });
    fireEvent.focus(block);
    for (const key of 'spine') fireEvent.keyDown(block, { key });
    const search = await screen.findByLabelText('Rotation');
    expect(search).toHaveValue('spine');
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(Object.values(store.getState().tables.rotations)).toEqual([
      expect.objectContaining({ type: 'spine-intervention', trainingYear: 'PGY-3' }),
    ]);
  });
});
