// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RotationsScreen } from '#features/rotations/RotationsScreen.tsx';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

// Read from the disk before, so that it is on its way for a moment only.
await Promise.all([
  import('#features/rotations/TypeChooser.tsx'),
  import('#features/rotations/RotationDialog.tsx'),
  import('#features/rotations/YearDialog.tsx'),
]);

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

describe('the keys in the head of a row', () => {
  const tables = {
    ...resident,
    rotations: {
      spine: {
        id: 'spine',
        updatedAt: longAgo,
        trainingYear: 'PGY-3',
        type: 'spine-intervention',
        start: date('2026-07-01'),
        end: date('2026-07-28'),
        status: 'planned',
      },
    },
  } as const;

  it('open the training year, not the block that was selected before', async () => {
    const { user } = renderPart(<RotationsScreen />, { tables });
    await user.click(screen.getByRole('button', { name: /^PGY-3 block 1: Spine/ }));
    screen.getByRole('button', { name: 'Change PGY-3' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog')).toHaveAccessibleName('Blocks of PGY-3');
  });

  it.each([
    ['link', 'PGY-3'],
    ['button', 'Change PGY-3'],
  ])('of its %s leave the block that was selected before as it is', async (role, name) => {
    const { user, store } = renderPart(<RotationsScreen />, { tables });
    await user.click(screen.getByRole('button', { name: /^PGY-3 block 1: Spine/ }));
    within(screen.getByRole('grid')).getByRole(role, { name }).focus();
    await user.keyboard('1{Delete}');
    expect(store.getState().tables.rotations).toEqual(tables.rotations);
  });
});
