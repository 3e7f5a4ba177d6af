// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageNotices } from '#app/StorageNotices.tsx';
import { EraseDialog } from '#features/settings/EraseDialog.tsx';
import type { StoragePlace } from '#platform/eraseAll.ts';
import { saveStateOf } from '#store/saveState.ts';
import { memoryMirror } from '../../support/memoryMirror.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { milestoneRecords } from '../../support/store.ts';

const eraseAll = vi.hoisted(() => vi.fn<() => Promise<readonly StoragePlace[]>>());
vi.mock('#platform/eraseAll.ts', () => ({ eraseAll }));

function renderDialog(page?: ReactNode) {
  const tables = { milestones: milestoneRecords({ 'match-day': { notes: 'x' } }) };
  return renderPart(
    <>
      {page}
      <EraseDialog onClose={vi.fn<() => void>()} />
    </>,
    { tables, mirror: memoryMirror() },
  );
}

const word = (): HTMLElement => screen.getByRole('textbox', { name: 'Type “erase” to confirm' });
const button = (): HTMLElement => screen.getByRole('button', { name: 'Erase' });

beforeEach(() => {
  eraseAll.mockReset().mockResolvedValue([]);
});

describe('erasing everything', () => {
  it('says what there is', async () => {
    renderDialog();
    expect(await screen.findByText(/^1 entry and 0 restore points\./)).toBeVisible();
  });

  it.each(['', 'eras', 'erased', 'delete'])(
    'does nothing after “%s”, and says so',
    async (typed) => {
      const { user } = renderDialog();
      if (typed !== '') await user.type(word(), typed);
      await user.type(word(), '{Enter}');
      expect(word()).toBeInvalid();
      expect(word()).toHaveAccessibleDescription('Type the word “erase”. Nothing was erased.');
      await user.click(button());
      expect(eraseAll).not.toHaveBeenCalled();
    },
  );

  it.each(['erase', 'Erase', ' ERASE '])(
    'is done after “%s”, and ends on the welcome page',
    async (typed) => {
      const leave = vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);
      const { user, store } = renderDialog();
      await user.type(word(), typed);
      await user.click(button());
      await vi.waitFor(() => expect(leave).toHaveBeenCalledExactlyOnceWith('/welcome#erased'));
      expect(saveStateOf(store.getState().saving)).toEqual({ kind: 'erased' });
    },
  );

  it('says that it is under way, and nothing that is meant for other tabs', async () => {
    eraseAll.mockReturnValue(new Promise(() => undefined));
    const { user } = renderDialog(<StorageNotices />);
    await user.type(word(), 'erase{Enter}');
    await vi.waitFor(() => expect(eraseAll).toHaveBeenCalledOnce());
    expect(screen.getByText(/^Erasing\./)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.body).not.toHaveTextContent('has been erased');
  });

  it('stays and names what is left', async () => {
    eraseAll.mockResolvedValue(['database']);
    const leave = vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);
    const { user, store } = renderDialog(<StorageNotices />);
    await user.type(word(), 'erase{Enter}');
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Still there: the browser’s database',
    );
    expect(document.body).not.toHaveTextContent('has been erased');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(leave).not.toHaveBeenCalled();
    // The page around the dialog says the same, also when it is closed.
    expect(saveStateOf(store.getState().saving)).toEqual({ kind: 'erased-in-part' });
    expect(screen.queryByText(/^Erasing\./)).toBeNull();
  });
});
