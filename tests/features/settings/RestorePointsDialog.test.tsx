// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { RestorePointsDialog } from '#features/settings/RestorePointsDialog.tsx';
import { setNotes } from '#store/milestoneActions.ts';
import { takeRestorePoint } from '#store/restorePoints.ts';
import { memoryMirror } from '../../support/memoryMirror.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { milestoneRecords } from '../../support/store.ts';

function Opened() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Show restore points
      </button>
      {isOpen && <RestorePointsDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}

async function renderDialog({ isOpenedByButton = false } = {}) {
  const mirror = memoryMirror();
  const onClose = vi.fn<() => void>();
  const tables = { milestones: milestoneRecords({ 'match-day': { notes: 'before' } }) };
  const outside = renderPart(null, { tables, mirror });
  await takeRestorePoint(outside.store, 'before-import');
  outside.unmount();
  const { store, user } = renderPart(
    isOpenedByButton ? <Opened /> : <RestorePointsDialog onClose={onClose} />,
    { tables, mirror },
  );
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

  it('keep the focus in the dialog on the way to one and back', async () => {
    const { user } = await renderDialog();
    await user.click(await screen.findByRole('button', { name: /^Look at/ }));
    const back = await screen.findByRole('button', { name: 'Back to the list' });
    await waitFor(() => expect(back).toHaveFocus());
    await user.click(back);
    expect(screen.getByText(/^Your record as it was/)).toHaveFocus();
    await user.tab();
    await user.click(await screen.findByRole('button', { name: /^Look at/ }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Back to the list' })).toHaveFocus(),
    );
  });

  it('give the focus back to what opened them, also after one was looked at', async () => {
    const { user } = await renderDialog({ isOpenedByButton: true });
    const opener = screen.getByRole('button', { name: 'Show restore points' });
    await user.click(opener);
    await user.click(await screen.findByRole('button', { name: /^Look at/ }));
    await screen.findByRole('list', { name: 'What restoring does' });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(opener).toHaveFocus();
  });

  it('change nothing when what is there cannot be kept, unless the person says so', async () => {
    const { user, mirror, onClose, notes, store } = await renderDialog();
    await user.click(await screen.findByRole('button', { name: /^Look at/ }));
    await screen.findByRole('list', { name: 'What restoring does' });
    mirror.failWith('full');
    await user.click(screen.getByRole('button', { name: 'Restore' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('nothing was restored yet');
    expect(notes()).toHaveProperty('match-day.notes', 'after');
    expect(screen.getByRole('button', { name: 'Restore without a restore point' })).toHaveFocus();
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
