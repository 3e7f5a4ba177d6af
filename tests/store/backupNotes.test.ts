// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  backupNotes,
  forgetNotes,
  noteBackup,
  onBackupNotesChange,
  putReminderAway,
} from '#store/backupNotes.ts';
import { testNow, testStore } from '../support/store.ts';

const key = 'ir-roadmap:backup';
const now = { at: testNow, on: '2026-11-24' };

beforeEach(() => {
  localStorage.clear();
  forgetNotes();
});

describe('what is known of backups', () => {
  it('is nothing at first', () => {
    expect(backupNotes()).toEqual({ lastBackup: null, putAway: null });
  });

  it('survives a reload', () => {
    noteBackup(testStore());
    putReminderAway(testStore());
    forgetNotes();
    expect(backupNotes()).toEqual({ lastBackup: now, putAway: now });
  });

  it('is the same object as long as there is no news', () => {
    noteBackup(testStore());
    expect(backupNotes()).toBe(backupNotes());
  });

  it('is held in this tab where the browser stores nothing', () => {
    const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    noteBackup(testStore());
    expect(backupNotes().lastBackup).toEqual(now);
    storage.mockRestore();
    expect(localStorage.getItem(key)).toBeNull();
  });

  it('leaves what a newer version of the app has noted', () => {
    const newer = '{"version":2,"backups":[]}';
    localStorage.setItem(key, newer);
    noteBackup(testStore());
    expect(backupNotes().lastBackup).toEqual(now);
    expect(localStorage.getItem(key)).toBe(newer);
  });

  it.each([
    'no JSON',
    'null',
    '{"version":2,"lastBackup":null,"putAway":null}',
    '{"version":1,"lastBackup":7,"putAway":{"at":"2026-11-24T14:14:05.123Z","on":"Tuesday"}}',
    '{"version":1,"lastBackup":{"at":"yesterday","on":"2026-11-24"},"putAway":[]}',
  ])('is nothing when the stored text is %s', (text) => {
    localStorage.setItem(key, text);
    expect(backupNotes()).toEqual({ lastBackup: null, putAway: null });
  });

  it('is told of, also when another tab has it or everything was erased, until it is stopped', () => {
    const listener = vi.fn<() => void>();
    const stop = onBackupNotesChange(listener);
    noteBackup(testStore());
    window.dispatchEvent(new StorageEvent('storage', { key: 'ir-roadmap:plan' }));
    expect(listener).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new StorageEvent('storage', { key }));
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(listener).toHaveBeenCalledTimes(3);
    stop();
    noteBackup(testStore());
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(listener).toHaveBeenCalledTimes(3);
  });
});
