import { describe, expect, it, vi } from 'vitest';
import { randomId } from '#platform/randomId.ts';

describe('randomId', () => {
  it('is 20 letters and digits, none of them easily confused', () => {
    expect(randomId()).toMatch(/^[0-9a-kmnp-z]{20}$/);
  });

  it('is never the same', () => {
    const ids = Array.from({ length: 1000 }, randomId);
    expect(new Set(ids).size).toBe(1000);
  });

  it('uses every byte, whatever it is', () => {
    let next = 0;
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      if (array instanceof Uint8Array) array.forEach((_, index) => (array[index] = next++));
      return array;
    });
    const ids = Array.from({ length: 13 }, randomId).join('');
    expect(new Set(ids).size).toBe(34);
    expect(ids).toMatch(/^[0-9a-kmnp-z]{260}$/);
  });
});
