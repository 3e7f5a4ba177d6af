// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupRow } from '#features/settings/BackupRow.tsx';
import { forgetNotes } from '#store/backupNotes.ts';
import { renderPart } from '../../support/renderPart.tsx';

const key = 'ir-roadmap:backup';

beforeEach(() => {
  localStorage.clear();
  forgetNotes();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});

function lastBackup(at: string, on: string): string {
  return JSON.stringify({ version: 1, lastBackup: { at, on }, putAway: null });
}

describe('the age of the last backup', () => {
  it('is said as long as there is none', () => {
    renderPart(<BackupRow />);
    expect(screen.getByText(/No backup yet\.$/)).toBeVisible();
  });

  it('is said in days, beside its date', () => {
    localStorage.setItem(key, lastBackup('2026-10-14T12:00:00.000Z', '2026-10-14'));
    renderPart(<BackupRow />);
    expect(screen.getByText(/Last one/)).toHaveTextContent('Last one Oct 14, 2026, 41 days ago.');
  });

  it('is left out when the clock was set back since', () => {
    localStorage.setItem(key, lastBackup('2027-01-01T12:00:00.000Z', '2027-01-01'));
    renderPart(<BackupRow />);
    expect(screen.getByText(/Last one/)).toHaveTextContent(/Last one Jan 1, 2027\.$/);
  });

  it.each(['no JSON', '[]', '{"version":2}', lastBackup('yesterday', '2026-10-14')])(
    'is unknown when %s is stored in its place',
    (text) => {
      localStorage.setItem(key, text);
      renderPart(<BackupRow />);
      expect(screen.getByText(/No backup yet/)).toBeVisible();
    },
  );

  it('is news at once, also from another tab', async () => {
    const { user } = renderPart(<BackupRow />);
    await user.click(screen.getByRole('button', { name: 'Download backup' }));
    expect(await screen.findByText(/Last one/)).toHaveTextContent('Nov 24, 2026, today.');

    const newValue = lastBackup('2026-11-23T12:00:00.000Z', '2026-11-23');
    localStorage.setItem(key, newValue);
    act(() => {
      window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
    });
    await screen.findByText('Nov 23, 2026');
    expect(screen.getByText(/Last one/)).toHaveTextContent('Nov 23, 2026, yesterday.');
  });
});
