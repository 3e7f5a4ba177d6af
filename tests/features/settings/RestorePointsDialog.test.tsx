// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { RestorePointsDialog } from '#features/settings/RestorePointsDialog.tsx';
import { setNotes } from '#store/milestoneActions.ts';
import { takeRestorePoint } from '#store/restorePoints.ts';
import { memoryMirror } from '../../support/memoryMirror.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { milestoneRecords } from '../../support/store.ts';

async function renderDialog() {
  const mirror = memoryMirror();
  const onClose = vi.fn<() => void>();
  const tables = { milestones: milestoneRecords({ 'match-day': { notes: 'before' } }) };
  const outside = renderPart(null, { tables, mirror });
  outside.store.setState({ isReadWhole: true });
  await takeRestorePoint(outside.store, 'before-import');
  outside.unmount();
  const { store, user } = renderPart(<RestorePointsDialog onClose={onClose} />, { tables, mirror });
  store.setState({ isReadWhole: true });
  setNotes(store, { id: 'match-day', title: 'Match Day' }, 'after');
  const notes = () => store.getState().tables.milestones;
  return { mirror, onClose, store, user, notes };
}

describe('the restore points', () => {
  it('are listed with why and with what differs', async () => {
    await renderDialog();
    const list = await screen.findByRole('list', { name: 'Restore points' });
    const point = within(list).getByRole('listitem');
    expect(point).toHaveTextContent('Before a backup was merged in.');
    await waitFor(() => expect(point).toHaveTextContent('Restoring changes 1 entry.'));
  });

  it('are gone back to with one click', async () => {
    const { user, onClose, notes } = await renderDialog();
    await user.click(await screen.findByRole('button', { name: /^Restore / }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(notes()).toHaveProperty('match-day.notes', 'before');
  });

  it('are looked into, and the list comes back', async () => {
    const { user } = await renderDialog();
    await user.click(await screen.findByRole('button', { name: /^Look at/ }));
    const details = await screen.findByRole('list', { name: 'What restoring does' });
    expect(details).toHaveTextContent('1 changed back');
    await user.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(await screen.findByRole('list', { name: 'Restore points' })).toBeVisible();
  });

  it('change nothing when what is there cannot be kept, unless the person says so', async () => {
    const { user, mirror, onClose, notes, store } = await renderDialog();
    await user.click(await screen.findByRole('button', { name: /^Look at/ }));
    await screen.findByRole('list', { name: 'What restoring does' });
    mirror.failWith('full');
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('nothing was restored yet');
    expect(notes()).toHaveProperty('match-day.notes', 'after');
    await user.click(screen.getByRole('button', { name: 'Restore without a restore point' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(notes()).toHaveProperty('match-day.notes', 'before');
    expect(store.getState().message?.undoable).toBe(true);
  });

  it('that cannot be read are said to be so', async () => {
    const mirror = memoryMirror();
    mirror.failWith('hung');
    renderPart(<RestorePointsDialog onClose={vi.fn<() => void>()} />, { mirror });
    expect(await screen.findByRole('alert')).toHaveTextContent('cannot be read now');
  });
});
