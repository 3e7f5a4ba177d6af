// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '#platform/database.ts';
import { openMirror } from '#platform/mirror.ts';

// What a database does when it opens is tested in a real browser; these are the ways in which it does not.

/** A browser whose answer to the request to open is this event, or none. */
function browserAnswering(event: Event | null, error: DOMException | null = null): void {
  vi.stubGlobal('indexedDB', {
    open: () => {
      const request = Object.assign(new EventTarget(), { error });
      if (event !== null) queueMicrotask(() => request.dispatchEvent(event));
      return request;
    },
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('openDatabase', () => {
  it('says absent where the browser has no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openDatabase()).rejects.toHaveProperty('problem', 'absent');
  });

  it('says refused where the browser forbids even to ask', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    await expect(openDatabase()).rejects.toHaveProperty('problem', 'refused');
  });

  it.each([
    ['newer', 'VersionError'],
    ['full', 'QuotaExceededError'],
    ['refused', 'UnknownError'],
  ])('says %s when the browser answers with a %s', async (problem, name) => {
    browserAnswering(new Event('error'), new DOMException('No', name));
    await expect(openDatabase()).rejects.toHaveProperty('problem', problem);
  });

  it('says hung when the browser does not answer', async () => {
    browserAnswering(null);
    await expect(openDatabase(5)).rejects.toHaveProperty('problem', 'hung');
  });

  it('goes on waiting while another tab blocks it, but not for ever', async () => {
    browserAnswering(new Event('blocked'));
    await expect(openDatabase(5)).rejects.toHaveProperty('problem', 'hung');
  });
});

describe('openMirror', () => {
  it('gives the problem instead of a mirror, and does not throw', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await openMirror()).toEqual({ problem: 'absent' });
  });
});
