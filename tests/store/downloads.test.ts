// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupNotes, forgetNotes } from '#store/backupNotes.ts';
import { downloadBackup, downloadDamaged } from '#store/downloads.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import type { TestStore } from '../support/store.ts';
import { testNow, testStore } from '../support/store.ts';

interface OfferedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

let blobs: Blob[] = [];
let names: string[] = [];

beforeEach(() => {
  localStorage.clear();
  forgetNotes();
  blobs = [];
  names = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) blobs.push(file);
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
});

function wholeStore(): TestStore {
  const store = testStore({ tables: planTables(classOf2028) });
  store.setState({ isReadWhole: true });
  return store;
}

/** The one file that was offered. */
async function offeredFile(): Promise<OfferedFile> {
  expect([blobs.length, names.length]).toEqual([1, 1]);
  const [blob] = blobs;
  return { name: names[0] ?? '', type: blob?.type ?? '', text: (await blob?.text()) ?? '' };
}

describe('a copy of the record', () => {
  it('is the whole record as one file, named by the day, and announced', async () => {
    const store = wholeStore();
    await downloadBackup(store);
    const { name, type, text } = await offeredFile();
    expect(name).toBe('ir-roadmap-backup-2026-11-24.json');
    expect(type).toBe('application/json;charset=utf-8');
    expect(JSON.parse(text)).toMatchObject({
      format: 'ir-roadmap-backup',
      exportedAt: testNow,
      app: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      data: { plan: { current: { graduation: '2028-05-15' } } },
    });
    expect(store.getState().message).toEqual({
      text: 'ir-roadmap-backup-2026-11-24.json is on its way to your downloads.',
      undoable: false,
    });
  });

  it('waits until the whole record is read', async () => {
    const store = wholeStore();
    store.setState({ isReadWhole: false });
    const downloading = downloadBackup(store);
    await Promise.resolve();
    expect(blobs).toEqual([]);
    store.setState({ isReadWhole: true });
    await downloading;
    expect((await offeredFile()).text).toContain('2028-05-15');
  });

  it('is remembered as the last backup, also after a reload', async () => {
    await downloadBackup(wholeStore());
    forgetNotes();
    expect(backupNotes()).toEqual({
      lastBackup: { at: testNow, on: '2026-11-24' },
      putAway: null,
    });
  });

  it('is given also while the tab is read-only, but does not count as a backup', async () => {
    const store = wholeStore();
    store.setState(({ saving }) => ({ saving: { ...saving, isReadOnly: true } }));
    await downloadBackup(store);
    expect((await offeredFile()).text).toContain('2028-05-15');
    expect(backupNotes()).toMatchObject({ lastBackup: null });
    expect(store.getState().message?.text).toBe(
      'ir-roadmap-backup-2026-11-24.json is on its way to your downloads. What a newer version wrote is not in it.',
    );
  });

  it('lacks nothing in a tab whose record was erased', async () => {
    const store = wholeStore();
    store.setState(({ saving }) => ({ saving: { ...saving, isReadOnly: true, isErased: true } }));
    await downloadBackup(store);
    expect(store.getState().message?.text).toMatch(/to your downloads\.$/);
  });
});

describe('a text that could not be read', () => {
  it('is given byte for byte', async () => {
    const text = '{"version":1,"rec\u0000ords":{🎉 \r\n';
    downloadDamaged(testStore(), {
      part: 'milestones',
      text,
      reason: 'not JSON',
      lost: 'everything',
      keptIn: 'quarantine',
    });
    expect(await offeredFile()).toEqual({
      name: 'ir-roadmap-unreadable-milestones-2026-11-24.txt',
      type: 'text/plain;charset=utf-8',
      text,
    });
  });
});
