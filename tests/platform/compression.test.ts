import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate, inflate } from '#platform/compression.ts';

describe('inflate', () => {
  it('gives back any bytes that were deflated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (any) => {
        const bytes = new Uint8Array(any);
        expect(await inflate(await deflate(bytes), 5000)).toEqual(bytes);
      }),
    );
  });

  it('takes as many bytes as are allowed, and no more', async () => {
    const deflated = await deflate(new Uint8Array(100_000));
    expect(await inflate(deflated, 100_000)).toHaveLength(100_000);
    expect(await inflate(deflated, 99_999)).toBe('too-long');
  });

  it('says so of bytes that are cut or are something else', async () => {
    const deflated = await deflate(new TextEncoder().encode('a roadmap'));
    expect(await inflate(deflated.slice(0, -1), 100)).toBe('broken');
    expect(await inflate(new Uint8Array([0xff, 0xff]), 100)).toBe('broken');
    expect(await inflate(new Uint8Array(), 100)).toBe('broken');
  });
});
