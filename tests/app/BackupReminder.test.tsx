// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetNotes } from '#store/backupNotes.ts';
import { change } from '#store/change.ts';
import { renderApp } from '../support/renderApp.tsx';
import { milestoneRecords } from '../support/store.ts';

// Changed in January: ten months without a backup.
const tables = { milestones: milestoneRecords({ 'match-day': { notes: 'x' } }) };
const none = /You have no backup yet/;

beforeEach(() => {
  localStorage.clear();
  forgetNotes();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});

function open(path: string) {
  return renderApp(path, { tables });
}

describe('the reminder of a backup', () => {
  it('stands in every place when there is none for long', async () => {
    open('/steps');
    expect(await screen.findByText(none)).toBeVisible();
  });

  it('goes when a backup is downloaded', async () => {
    const { user } = open('/');
    await user.click(await screen.findByRole('button', { name: 'Download backup' }));
    await vi.waitFor(() => expect(screen.queryByText(none)).not.toBeInTheDocument());
  });

  it('can be put away until there is more to lose', async () => {
    const { user, store } = open('/');
    await screen.findByText(none);
    await user.click(screen.getByRole('button', { name: /^Put away: You have no backup/ }));
    expect(screen.queryByText(none)).not.toBeInTheDocument();

    store.clock.setNow('2026-11-24T15:00:00.000Z');
    const notes = Array.from({ length: 25 }, (_, index) => [`m${index}`, { notes: 'y' }] as const);
    const milestones = milestoneRecords(Object.fromEntries(notes));
    change(store, { label: 'write much', edits: { milestones } });
    expect(await screen.findByText(none)).toBeVisible();
  });

  it('stands when the last backup was made while the clock was years ahead', async () => {
    const moment = { at: '2035-02-01T00:00:00.000Z', on: '2035-02-01' };
    localStorage.setItem(
      'ir-roadmap:backup',
      JSON.stringify({ version: 1, lastBackup: moment, putAway: null }),
    );
    open('/');
    expect(await screen.findByText('Your last backup is from Feb 1, 2035.')).toBeVisible();
  });

  it('is not there when the last backup is not behind', async () => {
    const moment = { at: '2026-02-01T00:00:00.000Z', on: '2026-02-01' };
    localStorage.setItem(
      'ir-roadmap:backup',
      JSON.stringify({ version: 1, lastBackup: moment, putAway: null }),
    );
    open('/');
    await screen.findByRole('heading', { level: 1, name: 'Overview' });
    expect(screen.queryByText(/backup/)).not.toBeInTheDocument();
  });
});
