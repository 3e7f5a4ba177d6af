// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RotationDialog } from '#features/rotations/RotationDialog.tsx';
import { date } from '../../support/dates.ts';
import { renderPart } from '../../support/renderPart.tsx';

it('shows the type that a rotation has, also where it was removed on another device', async () => {
  const rotation = {
    id: 'r1',
    type: 'lymphatics',
    trainingYear: 'PGY-3',
    start: date('2026-07-01'),
    end: date('2026-07-28'),
    status: 'planned',
  } as const;
  const onClose = vi.fn<() => void>();
  const { user } = renderPart(<RotationDialog rotation={rotation} onClose={onClose} />);
  const type = screen.getByRole('combobox', { name: 'Rotation' });
  expect(type).toHaveDisplayValue('Lymphatics');
  await user.selectOptions(type, 'Chest imaging');
  expect(type).toHaveDisplayValue('Chest imaging');
});
