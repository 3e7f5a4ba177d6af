// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadBackup, downloadDamaged } from '#store/downloads.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import { testNow, testStore } from '../support/store.ts';

interface OfferedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

let blobs: Blob[] = [];
let names: string[] = [];

beforeEach(() => {
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

/** The one file that was offered. */
async function offeredFile(): Promise<OfferedFile> {
  expect([blobs.length, names.length]).toEqual([1, 1]);
  const [blob] = blobs;
  return { name: names[0] ?? '', type: blob?.type ?? '', text: (await blob?.text()) ?? '' };
}

describe('a copy of the record', () => {
  it('is the whole record as one file, named by the day, and announced', async () => {
    const store = testStore({ tables: planTables(classOf2028) });
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

  it('is given also while the tab is read-only', async () => {
    const store = testStore({ tables: planTables(classOf2028) });
    store.setState(({ saving }) => ({ saving: { ...saving, isReadOnly: true } }));
    await downloadBackup(store);
    expect((await offeredFile()).text).toContain('2028-05-15');
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
