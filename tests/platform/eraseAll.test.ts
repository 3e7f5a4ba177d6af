// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseAll } from '#platform/eraseAll.ts';
import { localTextStore } from '#platform/textStore.ts';

interface FakeBrowser {
  readonly deleted: readonly string[];
  readonly deletedCaches: readonly string[];
}

/** A browser with these databases, of which it cannot delete those that are `held`. */
function browserWith(databases: readonly string[], held: readonly string[] = []): FakeBrowser {
  const deleted: string[] = [];
  const deletedCaches: string[] = [];
  vi.stubGlobal('indexedDB', {
    databases: () => Promise.resolve(databases.map((name) => ({ name }))),
    deleteDatabase: (name: string) => {
      const request = new EventTarget();
      if (!held.includes(name)) {
        deleted.push(name);
        queueMicrotask(() => request.dispatchEvent(new Event('success')));
      }
      return request;
    },
  });
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(['ir-roadmap:/:1', 'another']),
    delete: (name: string) => Promise.resolve(deletedCaches.push(name) > 0),
  });
  return { deleted, deletedCaches };
}

async function erased() {
  const erasing = eraseAll();
  await vi.advanceTimersByTimeAsync(20_000);
  return erasing;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async () => new Response());
  window.localStorage.clear();
  window.sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('eraseAll', () => {
  it('removes every key of ours, also of quarantine and of the session, and nobody else’s', async () => {
    browserWith([]);
    window.localStorage.setItem('ir-roadmap:plan', '{}');
    window.localStorage.setItem('ir-roadmap:quarantine:plan:now:id', 'x');
    window.localStorage.setItem('theirs', 'stays');
    window.sessionStorage.setItem('ir-roadmap:reloaded', 'x');
    window.sessionStorage.setItem('theirs', 'stays');
    expect(await erased()).toEqual([]);
    expect(Object.keys(window.localStorage)).toEqual(['theirs']);
    expect(Object.keys(window.sessionStorage)).toEqual(['theirs']);
  });

  it('deletes our databases and caches, listed or known, and nobody else’s', async () => {
    const browser = browserWith(['ir-roadmap', 'ir-roadmap-later', 'theirs']);
    expect(await erased()).toEqual([]);
    expect(browser.deleted.toSorted()).toEqual([
      'ir-roadmap',
      'ir-roadmap-files',
      'ir-roadmap-later',
    ]);
    expect(browser.deletedCaches).toEqual(['ir-roadmap:/:1']);
  });

  it.each<[string, typeof fetch]>([
    ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is silent', () => new Promise(() => undefined)],
    ['has no such page', async () => new Response('', { status: 503 })],
  ])(
    'keeps the copy of the app, which opens the page that follows, where the server %s',
    async (_, ask) => {
      vi.stubGlobal('fetch', ask);
      const browser = browserWith(['ir-roadmap']);
      expect(await erased()).toEqual([]);
      expect(browser.deletedCaches).toEqual([]);
      expect(browser.deleted).toContain('ir-roadmap');
    },
  );

  it('names the database when a tab does not let go of it', async () => {
    browserWith(['ir-roadmap'], ['ir-roadmap']);
    expect(await erased()).toEqual(['database']);
  });

  it('names the offline copy when the browser does not give it up', async () => {
    browserWith([]);
    vi.stubGlobal('caches', { keys: () => Promise.reject(new Error('no')) });
    expect(await erased()).toEqual(['offline-copy']);
  });

  it('names the quick storage when a key stays', async () => {
    browserWith([]);
    window.localStorage.setItem('ir-roadmap:plan', '{}');
    vi.spyOn(localTextStore, 'remove').mockReturnValue('refused');
    expect(await erased()).toEqual(['quick-storage']);
  });

  it('is done where the browser has no databases and no caches', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await erased()).toEqual([]);
  });
});
