// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForProtection, isSafariName, storageFacts } from '#platform/storageManager.ts';

function browserWith(storage: unknown, userAgent = 'Chrome/130'): void {
  vi.stubGlobal('navigator', { storage, userAgent });
}

beforeEach(() => window.localStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

const safari =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15';

describe('storageFacts', () => {
  it('says what the browser says', async () => {
    browserWith({
      estimate: () => Promise.resolve({ usage: 212_000 }),
      persisted: () => Promise.resolve(true),
    });
    expect(await storageFacts()).toEqual({
      usedBytes: 212_000,
      isProtected: true,
      isClearedAfterSevenDays: false,
    });
  });

  it.each<[string, unknown]>([
    ['is too old to say', undefined],
    ['refuses to say', { estimate: () => Promise.reject(new TypeError('no')) }],
    [
      'says nothing',
      { estimate: () => Promise.resolve({}), persisted: () => Promise.reject(new Error('no')) },
    ],
  ])('knows nothing where the browser %s', async (_what, storage) => {
    browserWith(storage);
    expect(await storageFacts()).toMatchObject({ usedBytes: null, isProtected: null });
  });

  it('knows the seven days of Safari, unless the app is installed', async () => {
    browserWith(undefined, safari);
    expect(await storageFacts()).toHaveProperty('isClearedAfterSevenDays', true);
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    expect(await storageFacts()).toHaveProperty('isClearedAfterSevenDays', false);
  });
});

describe('isSafariName', () => {
  it.each([
    [safari, true],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/130 Mobile Safari/604.1', true],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36', false],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0', false],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', false],
    ['Mozilla/5.0 (Linux; U; Android 9) AppleWebKit/534.30 Version/4.0 Mobile Safari/534', false],
  ])('%s: %s', (userAgent, isSafari) => {
    expect(isSafariName(userAgent)).toBe(isSafari);
  });
});

describe('askForProtection', () => {
  it.each([true, false])('asks once, whatever the answer: %s', async (answer) => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(answer));
    browserWith({ persist });
    await askForProtection();
    await askForProtection();
    expect(persist).toHaveBeenCalledOnce();
  });

  it('asks again when the browser gave no answer', async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.reject(new TypeError('no')));
    browserWith({ persist });
    await askForProtection();
    await askForProtection();
    expect(persist).toHaveBeenCalledTimes(2);
  });

  it('does nothing where the browser cannot be asked', async () => {
    browserWith(undefined);
    await expect(askForProtection()).resolves.toBeUndefined();
  });
});
