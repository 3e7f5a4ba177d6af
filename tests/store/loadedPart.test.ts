import { expect, it, vi } from 'vitest';
import { downloadText } from '#platform/download.ts';
import { downloadBackup } from '#store/downloads.ts';
import { testStore } from '../support/store.ts';

vi.mock(import('#platform/download.ts'), () => ({ downloadText: vi.fn<typeof downloadText>() }));
// As without a network.
vi.mock('#record/backup.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('says that a backup could not be made where a part of the app cannot be loaded, and gives no file', async () => {
  const store = testStore();
  store.setState({ isReadWhole: true });
  expect(await downloadBackup(store)).toBe(false);
  expect(store.getState().message?.text).toBe(
    'That did not work: a part of the app could not be loaded. Your record is safe. Once there is a network again, reload this page and try again.',
  );
  expect(downloadText).not.toHaveBeenCalled();
});
