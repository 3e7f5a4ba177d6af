import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setNotes } from '#store/milestoneActions.ts';
import { memoryTexts } from '../support/memoryTexts.ts';
import { documentText, savedStore } from '../support/store.ts';
import { settle, wait } from '../support/time.ts';

const matchDay = { id: 'match-day', title: 'Match Day' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a tab whose storage another tab erases', () => {
  it.each([
    ['is told so', null],
    ['sees its last key go', 'milestones'],
  ])('writes nothing back when it %s', async (_how, key) => {
    const texts = memoryTexts({ milestones: documentText({}) });
    const listeners = new Set<Parameters<typeof texts.onOtherTabChange>[0]>();
    const heard = {
      ...texts,
      onOtherTabChange: (listener: Parameters<typeof texts.onOtherTabChange>[0]) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const saved = savedStore({ texts: heard });
    await settle();
    for (const storedKey of [...heard.written, 'milestones']) texts.remove(storedKey);
    for (const listener of listeners) listener(key, null);
    expect(saved.saveState()).toEqual({ kind: 'erased' });
    const puts = saved.mirror.puts.length;
    setNotes(saved.store, matchDay, 'one');
    await wait();
    expect(saved.store.getState().message?.text).toContain('because erasing has begun');
    expect(texts.keys()).toEqual([]);
    expect(saved.mirror.puts).toHaveLength(puts);
  });

  it('goes on when only one of several keys has gone', async () => {
    const texts = memoryTexts({ milestones: documentText({}), plan: documentText({}) });
    const other = texts.otherTab();
    const listeners = new Set<Parameters<typeof texts.onOtherTabChange>[0]>();
    const saved = savedStore({
      texts: {
        ...texts,
        onOtherTabChange: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
    });
    await settle();
    other.remove('milestones');
    for (const listener of listeners) listener('milestones', null);
    expect(saved.saveState()).toMatchObject({ kind: 'saved' });
    setNotes(saved.store, matchDay, 'one');
    expect(texts.text('milestones')).toContain('one');
  });
});
