import { describe, expect, it, vi } from 'vitest';
import { isPrerenderedAs, loadPlace, places, preloadPlace } from '#app/screens.ts';
import { paths } from '#parts/paths.ts';

describe('the places', () => {
  it('are those of the paths, and one for everything else, which comes last', () => {
    const patterns = places.map(({ pattern }) => pattern);
    const routed = [...Object.values(paths).map(({ pattern }) => pattern), '*'];
    expect(patterns.toSorted()).toEqual(routed.toSorted());
    expect(places.at(-1)?.pattern).toBe('*');
  });

  it.each(places)('$pattern can be loaded', async ({ screen }) => {
    expect(await screen.preload()).toBeTypeOf('function');
  });
});

describe('isPrerenderedAs', () => {
  it.each([
    '/',
    '/welcome',
    '/steps',
    '/steps/residency',
    '/timeline',
    '/settings',
    '/settings/your-data',
    '/guide/esir',
    '/guide/sources',
  ])('%s is served with its own page', (path) => expect(isPrerenderedAs(path, path)).toBe(true));

  it('an unknown address is served with the page that says so', () => {
    expect(isPrerenderedAs('/404.html', '/retirement')).toBe(true);
    expect(isPrerenderedAs('/404.html', '/settings/more')).toBe(true);
  });

  it('an unknown step or topic is served with another page than the one it leads to', () => {
    expect(isPrerenderedAs('/404.html', '/steps/retirement')).toBe(false);
    expect(isPrerenderedAs('/404.html', '/guide/retirement')).toBe(false);
  });

  it('a page that stands in for another one is not taken over', () => {
    expect(isPrerenderedAs('/guide', '/guide/esir')).toBe(false);
    expect(isPrerenderedAs(null, '/steps')).toBe(false);
  });
});

describe('loading a place', () => {
  it('ends when it and what stands around it are there', async () => {
    await expect(loadPlace('/steps/residency')).resolves.toBeUndefined();
    await expect(loadPlace('/nowhere')).resolves.toBeUndefined();
  });

  it('can be begun ahead, where a failure is not told: who goes there asks again', () => {
    const settings = places.find(({ pattern }) => pattern === paths.settings.pattern);
    if (settings === undefined) throw new Error('There are settings');
    const preload = vi.spyOn(settings.screen, 'preload');
    // Told to nobody, this would end the test run.
    preload.mockRejectedValue(new TypeError('Failed to fetch'));
    preloadPlace('/settings');
    expect(preload).toHaveBeenCalledOnce();
  });
});
