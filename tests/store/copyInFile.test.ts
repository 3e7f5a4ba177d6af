// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackupFile, BackupFiles } from '#platform/backupFile.ts';
import { backupOf } from '#record/backup.ts';
import { openBackup } from '#record/openBackup.ts';
import type { Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { forgetNotes } from '#store/backupNotes.ts';
import { undo } from '#store/change.ts';
import type { CopyKeeper } from '#store/copyInFile.ts';
import { createCopyKeeper } from '#store/copyInFile.ts';
import { addOwnMilestone } from '#store/ownMilestoneActions.ts';
import type { TestStore } from '../support/store.ts';
import { milestoneRecords, testNow, testStore } from '../support/store.ts';

interface FakeFile extends BackupFile {
  text: string;
  writes: number;
  isAllowedNow: boolean;
  fails: boolean;
}

function fakeFile(text = ''): FakeFile {
  const file: FakeFile = {
    name: 'copy.json',
    text,
    writes: 0,
    isAllowedNow: true,
    fails: false,
    read: async () => {
      if (file.fails) throw new Error('gone');
      return file.text;
    },
    write: async (next) => {
      if (file.fails) throw new Error('full');
      file.text = next;
      file.writes += 1;
    },
    isAllowed: async () => file.isAllowedNow,
    ask: async () => {
      file.isAllowedNow = true;
      return true;
    },
    isSame: async (other) => other === file,
  };
  return file;
}

/** The person's choice is always this file. */
function filesWith(file: FakeFile, remembered: FakeFile | null = null): BackupFiles {
  return {
    createNew: async () => file,
    chooseExisting: async () => file,
    remembered: async () => remembered,
    forget: async () => undefined,
  };
}

/** A browser whose tabs all know which file was chosen last in any of them. */
function browserWith(file: BackupFile) {
  let choice = file;
  let remembered: BackupFile | null = null;
  let isFailing = false;
  const choose = async (): Promise<BackupFile> => {
    remembered = choice;
    return choice;
  };
  const files: BackupFiles = {
    createNew: choose,
    chooseExisting: choose,
    remembered: async () => (isFailing ? 'unknown' : remembered),
    forget: async () => {
      remembered = null;
    },
  };
  return {
    files,
    offer: (next: BackupFile) => {
      choice = next;
    },
    fail: () => {
      isFailing = true;
    },
  };
}

function deviceWith(tables: Partial<Tables>, idPrefix = 'id'): TestStore {
  const store = testStore({ tables, idPrefix });
  store.setState({ isRead: true, isReadWhole: true });
  return store;
}

const notes = (text: string) => ({
  milestones: milestoneRecords({ 'match-day': { notes: text } }),
});

function tablesIn({ text }: FakeFile): Tables {
  const opened = openBackup(text);
  if (opened.kind !== 'read') throw new Error('No backup');
  return opened.tables;
}

function titlesIn({ milestones }: Tables): readonly string[] {
  return Object.values(milestones).flatMap((record) =>
    'own' in record && record.own !== undefined ? [record.own.title] : [],
  );
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(3000);
}

/** As when the person comes back to the tab. */
async function comeBack(): Promise<void> {
  window.dispatchEvent(new Event('focus'));
  await settle();
}

async function started(store: TestStore, file: FakeFile): Promise<CopyKeeper> {
  const keeper = createCopyKeeper(store, filesWith(file));
  await keeper.startNew();
  return keeper;
}

/** Two tabs of one browser that keep the same file. */
async function twoTabs() {
  const file = fakeFile();
  const browser = browserWith(file);
  const [one, two] = [deviceWith({}, 'one'), deviceWith({}, 'two')];
  const first = createCopyKeeper(one, browser.files);
  const second = createCopyKeeper(two, browser.files);
  await first.startNew();
  await second.startNew();
  return { file, browser, two, first, second };
}

beforeEach(() => {
  localStorage.clear();
  forgetNotes();
  vi.useFakeTimers();
});

describe('the copy in a file', () => {
  it('has the whole record at once, and again after each change', async () => {
    const store = deviceWith(notes('mine'));
    const file = fakeFile();
    await started(store, file);
    expect(tablesIn(file)).toEqual(store.getState().tables);
    addOwnMilestone(store, { step: 'networking', title: 'Dinner' }, null);
    await settle();
    expect(titlesIn(tablesIn(file))).toEqual(['Dinner']);
    expect(file.writes).toBe(2);
  });

  it('is not written when it has everything already', async () => {
    const store = deviceWith(notes('mine'));
    const file = fakeFile(backupOf(store.getState().tables, testNow, '9.9.9'));
    await started(store, file);
    await comeBack();
    expect(file.writes).toBe(0);
  });

  it('brings two devices together, whichever writes first', async () => {
    const file = fakeFile();
    const [laptop, clinic] = [deviceWith({}, 'laptop'), deviceWith({}, 'clinic')];
    await started(laptop, file);
    await started(clinic, file);
    addOwnMilestone(laptop, { step: 'networking', title: 'Dinner' }, null);
    addOwnMilestone(clinic, { step: 'networking', title: 'Lunch' }, null);
    await settle();
    await comeBack();
    for (const { getState } of [laptop, clinic]) {
      expect(titlesIn(getState().tables).toSorted()).toEqual(['Dinner', 'Lunch']);
    }
    expect(titlesIn(tablesIn(file)).toSorted()).toEqual(['Dinner', 'Lunch']);
    const { writes } = file;
    await comeBack();
    expect(file.writes).toBe(writes);
  });

  it('merges what it finds there as one change that can be undone', async () => {
    const store = deviceWith({});
    const file = fakeFile(backupOf({ ...emptyTables, ...notes('theirs') }, testNow, '0.1.0'));
    await started(store, file);
    expect(store.getState().tables.milestones).toMatchObject({ 'match-day': { notes: 'theirs' } });
    undo(store);
    expect(store.getState().tables.milestones).toMatchObject({ 'match-day': { deleted: true } });
  });

  it.each([
    ['no backup', 'Dear diary', 'unreadable'],
    ['half a backup', backupOf(emptyTables, testNow, '0.1.0').slice(0, 80), 'unreadable'],
    [
      'a backup of a newer version',
      '{"format":"ir-roadmap-backup","version":99,"exportedAt":"x","app":"9","data":{}}',
      'newer',
    ],
    [
      'a table that this version does not know',
      '{"format":"ir-roadmap-backup","version":1,"exportedAt":"x","app":"9","data":{"hobbies":{}}}',
      'unknown-content',
    ],
    [
      'a record that is not valid',
      '{"format":"ir-roadmap-backup","version":1,"exportedAt":"x","app":"9","data":{"milestones":{"a":{"id":"a"}}}}',
      'unknown-content',
    ],
  ])('leaves a file with %s as it is, and stops', async (_, text, trouble) => {
    const store = deviceWith(notes('mine'));
    const file = fakeFile(text);
    const keeper = await started(store, file);
    expect(keeper.state()).toEqual({ kind: 'stopped', name: 'copy.json', trouble });
    addOwnMilestone(store, { step: 'networking', title: 'Dinner' }, null);
    await settle();
    await comeBack();
    expect(file.text).toBe(text);
  });

  it('merges nothing while no restore point can be taken', async () => {
    const store = testStore({ tables: notes('mine') });
    store.setState({ isRead: true, isReadWhole: true });
    const failing = { ...store, openMirror: async () => ({ problem: 'refused' as const }) };
    const theirs = backupOf({ ...emptyTables, ...notes('theirs') }, testNow, '0.1.0');
    const file = fakeFile(theirs.replaceAll('match-day', 'open-eras'));
    const keeper = createCopyKeeper(failing, filesWith(file));
    await keeper.startExisting();
    expect(keeper.state()).toMatchObject({ kind: 'stopped', trouble: 'no-restore-point' });
    expect(Object.keys(store.getState().tables.milestones)).toEqual(['match-day']);
  });

  it('says that it could not be written, and goes on when asked', async () => {
    const store = deviceWith(notes('mine'));
    const file = fakeFile();
    file.fails = true;
    const keeper = await started(store, file);
    expect(keeper.state()).toMatchObject({ kind: 'stopped', trouble: 'failed' });
    expect(store.getState().message?.text).toMatch(/is not kept any more/);
    file.fails = false;
    await keeper.goOn();
    expect(keeper.state()).toMatchObject({ kind: 'on' });
    expect(tablesIn(file)).toEqual(store.getState().tables);
  });

  it('goes on with the file of the last visit when the browser allows it', async () => {
    const store = deviceWith(notes('mine'));
    const file = fakeFile();
    createCopyKeeper(store, filesWith(file, file));
    await settle();
    expect(tablesIn(file)).toEqual(store.getState().tables);
  });

  it('waits for a click when the browser wants to be asked again', async () => {
    const store = deviceWith(notes('mine'));
    const file = fakeFile();
    file.isAllowedNow = false;
    const keeper = createCopyKeeper(store, filesWith(file, file));
    await settle();
    expect(keeper.state()).toMatchObject({ kind: 'stopped', trouble: 'not-allowed' });
    expect(file.writes).toBe(0);
    await keeper.goOn();
    expect(file.writes).toBe(1);
  });

  it.each(['isReadOnly', 'isErased'] as const)(
    'writes nothing while the tab is %s',
    async (fact) => {
      const store = deviceWith(notes('mine'));
      store.setState(({ saving }) => ({ saving: { ...saving, [fact]: true } }));
      const file = fakeFile();
      await started(store, file);
      await comeBack();
      expect(file.writes).toBe(0);
    },
  );

  it('is not written over unread when another file is chosen while the first is being read', async () => {
    const theirs = deviceWith(notes('Of another device'), 'other');
    const answers: ((text: string) => void)[] = [];
    const first = {
      ...fakeFile(),
      read: () => new Promise<string>((answer) => answers.push(answer)),
    };
    const second = fakeFile(backupOf(theirs.getState().tables, testNow, '1.0.0'));
    const choices = [first, second];
    const store = deviceWith({});
    const keeper = createCopyKeeper(store, {
      ...filesWith(first),
      chooseExisting: async () => choices.shift() ?? null,
    });
    const starting = keeper.startExisting();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    const changing = keeper.startExisting();
    await vi.waitFor(() => expect(choices).toHaveLength(0));
    answers[0]?.('');
    await Promise.all([starting, changing]);
    expect(first.writes).toBe(0);
    expect(store.getState().tables.milestones['match-day']).toMatchObject({
      notes: 'Of another device',
    });
  });

  it('has the whole record again after somebody emptied it', async () => {
    const store = deviceWith(notes('mine'));
    const file = fakeFile();
    await started(store, file);
    file.text = '';
    await comeBack();
    expect(tablesIn(file)).toEqual(store.getState().tables);
  });

  describe('in two tabs', () => {
    it('is left alone by both once the person stops it in one', async () => {
      const { file, two, first, second } = await twoTabs();
      await first.stop();
      const { writes } = file;
      addOwnMilestone(two, { step: 'networking', title: 'Dinner' }, null);
      await settle();
      expect(file.writes).toBe(writes);
      expect(second.state()).toEqual({ kind: 'off' });
    });

    it('goes on in the file that was chosen in the other', async () => {
      const { file, browser, two, first } = await twoTabs();
      const next = fakeFile();
      browser.offer(next);
      await first.startExisting();
      const { writes } = file;
      addOwnMilestone(two, { step: 'networking', title: 'Dinner' }, null);
      await settle();
      expect(file.writes).toBe(writes);
      expect(titlesIn(tablesIn(next))).toEqual(['Dinner']);
    });

    it('waits for a click where the browser wants to be asked for the other file', async () => {
      const { browser, first, second } = await twoTabs();
      const next = { ...fakeFile(), isAllowed: async () => false };
      browser.offer(next);
      await first.startExisting();
      await comeBack();
      expect(second.state()).toMatchObject({ kind: 'stopped', trouble: 'not-allowed' });
    });

    it('goes on where the browser does not say which file was chosen', async () => {
      const { file, browser, two } = await twoTabs();
      browser.fail();
      addOwnMilestone(two, { step: 'networking', title: 'Dinner' }, null);
      await settle();
      expect(titlesIn(tablesIn(file))).toEqual(['Dinner']);
    });
  });

  it('is left alone once the person stops it', async () => {
    const store = deviceWith(notes('mine'));
    const file = fakeFile();
    const keeper = await started(store, file);
    await keeper.stop();
    addOwnMilestone(store, { step: 'networking', title: 'Dinner' }, null);
    await settle();
    expect(keeper.state()).toEqual({ kind: 'off' });
    expect(file.writes).toBe(1);
  });
});
