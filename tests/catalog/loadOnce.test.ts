import { expect, it, vi } from 'vitest';
import { loadOnce } from '#catalog/loadOnce.ts';

it('loads once, and knows afterwards what it loaded', async () => {
  const start = vi.fn<() => Promise<string>>(async () => 'texts');
  const source = loadOnce(start);
  expect(source.known()).toBeNull();
  const [first, second] = [source.load(), source.load()];
  expect(first).toBe(second);
  await expect(first).resolves.toBe('texts');
  expect(source.known()).toBe('texts');
  expect(start).toHaveBeenCalledTimes(1);
});

it('tries again after a failure, when it is asked again', async () => {
  let isOnline = false;
  const source = loadOnce(async () => {
    if (!isOnline) throw new Error('No network');
    return 'texts';
  });
  await expect(source.load()).rejects.toThrow('No network');
  expect(source.known()).toBeNull();
  isOnline = true;
  await expect(source.load()).resolves.toBe('texts');
});
