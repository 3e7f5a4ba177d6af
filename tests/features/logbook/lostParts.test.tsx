// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CreditCsvButton } from '#features/logbook/CreditCsvButton.tsx';
import { CsvButtons } from '#features/logbook/CsvButtons.tsx';
import { downloadText } from '#platform/download.ts';
import { renderPart } from '../../support/renderPart.tsx';

vi.mock(import('#platform/download.ts'), () => ({ downloadText: vi.fn<typeof downloadText>() }));
// As without a network.
vi.mock('#exchange/procedureCsv.ts', () => notServed());
vi.mock('#exchange/creditCsv.ts', () => notServed());
vi.mock('#features/logbook/csvFile.ts', () => notServed());

function notServed(): never {
  throw new TypeError('Failed to fetch dynamically imported module');
}

const said = {
  text: 'That did not work: a part of the app could not be loaded. Your record is safe. Once there is a network again, reload this page and try again.',
  undoable: false,
};

beforeEach(() => vi.mocked(downloadText).mockClear());

describe('where a part of the app cannot be loaded', () => {
  it.each([
    ['the procedures', <CsvButtons key="procedures" />],
    ['the credits', <CreditCsvButton key="credits" />],
  ])('the export of %s says so, and gives no file', async (_, buttons) => {
    const { user, store } = renderPart(buttons);
    await user.click(screen.getByRole('button', { name: 'Export CSV' }));
    await vi.waitFor(() => expect(store.getState().message).toEqual(said));
    expect(downloadText).not.toHaveBeenCalled();
  });

  it('the import of procedures says so', async () => {
    const { user, store } = renderPart(<CsvButtons />);
    await user.upload(screen.getByLabelText('CSV file'), new File(['Date\n'], 'cases.csv'));
    await vi.waitFor(() => expect(store.getState().message).toEqual(said));
  });
});
