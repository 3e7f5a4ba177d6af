import { describe, expect, it } from 'vitest';
import { isQuotaExceeded, textStoreOver } from '#platform/textStore.ts';
import type { TextStorage } from '#platform/textStore.ts';

function memoryStorage(texts: Map<string, string>): TextStorage {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}

function refusing(): TextStorage {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

describe('a text store', () => {
  it('keeps texts under our prefix and gives them back', () => {
    const texts = new Map<string, string>();
    const store = textStoreOver(() => memoryStorage(texts));
    expect(store.read('settings')).toEqual({ text: null });
    expect(store.write('settings', '{}')).toBe('written');
    expect([...texts]).toEqual([['ir-roadmap:settings', '{}']]);
    expect(store.read('settings')).toEqual({ text: '{}' });
  });

  it('lists and removes only what is ours', () => {
    const texts = new Map([
      ['settings', 'of another app'],
      ['ir-roadmap:settings', '{}'],
      ['ir-roadmap:plan', '{}'],
    ]);
    const store = textStoreOver(() => memoryStorage(texts));
    expect(store.keys()).toEqual(['settings', 'plan']);
    expect(store.remove('settings')).toBe('removed');
    expect([...texts.keys()]).toEqual(['settings', 'ir-roadmap:plan']);
  });

  it('says refused, and does not throw, when the storage may not even be named', () => {
    const store = textStoreOver(refusing);
    expect(store.read('settings')).toBe('refused');
    expect(store.write('settings', '{}')).toBe('refused');
    expect(store.remove('settings')).toBe('refused');
    expect(store.keys()).toBe('refused');
  });

  it.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    'says full, and keeps the former text, on %s',
    (name) => {
      const storage = memoryStorage(new Map([['ir-roadmap:plan', 'former']]));
      const store = textStoreOver(() => ({
        ...storage,
        setItem: () => {
          throw new DOMException('No room', name);
        },
      }));
      expect(store.write('plan', 'new')).toBe('full');
      expect(store.read('plan')).toEqual({ text: 'former' });
    },
  );

  it('works again once the storage does', () => {
    let isRefused = true;
    const storage = memoryStorage(new Map());
    const store = textStoreOver(() => (isRefused ? refusing() : storage));
    expect(store.write('plan', '{}')).toBe('refused');
    isRefused = false;
    expect(store.write('plan', '{}')).toBe('written');
  });
});

describe('isQuotaExceeded', () => {
  it.each([new Error('QuotaExceededError'), 'QuotaExceededError', null, undefined])(
    'is false of %s',
    (error) => {
      expect(isQuotaExceeded(error)).toBe(false);
    },
  );
});
