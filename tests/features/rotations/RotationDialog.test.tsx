// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RotationDialog } from '#features/rotations/RotationDialog.tsx';
import { changeRotations } from '#store/rotationActions.ts';
import { date } from '../../support/dates.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

const rotation = {
  id: 'r1',
  type: 'lymphatics',
  trainingYear: 'PGY-3',
  start: date('2026-07-01'),
  end: date('2026-07-28'),
  status: 'planned',
} as const;

it('shows the type that a rotation has, also where it was removed on another device', async () => {
  const onClose = vi.fn<() => void>();
  const { user } = renderPart(<RotationDialog rotation={rotation} onClose={onClose} />);
  const type = screen.getByRole('combobox', { name: 'Rotation' });
  expect(type).toHaveDisplayValue('Lymphatics');
  await user.selectOptions(type, 'Chest imaging');
  expect(type).toHaveDisplayValue('Chest imaging');
});

it('keeps what another tab has changed of a rotation whose form is open', async () => {
  const { user, store } = renderPart(<RotationDialog rotation={rotation} onClose={() => {}} />, {
    tables: { rotations: { r1: { ...rotation, updatedAt: longAgo } } },
  });
  await user.type(screen.getByRole('textbox', { name: 'Site' }), 'Mayo');
  const confirmed = { ...rotation, status: 'confirmed' } as const;
  act(() => changeRotations(store, { put: [confirmed], removed: [] }, { label: '', message: '' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(store.getState().tables.rotations['r1']).toMatchObject({
    status: 'confirmed',
    site: 'Mayo',
  });
});
