import { resolve } from 'node:path';
import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { pages } from '#app/pages.ts';
import { places } from '#app/screens.ts';
import { topicIds } from '#catalog/guide/topicIds.ts';
import { stepIds } from '#domain/step.ts';
import { paths } from '#parts/paths.ts';

const placeOf = (path: string) => places.find(({ pattern }) => matchPath(pattern, path) !== null);

describe('the static pages', () => {
  it('are listed once each, and there is one at least for every place', () => {
    const addresses = pages.map(({ path }) => path);
    expect(new Set(addresses).size).toBe(addresses.length);
    const patterns = new Set(addresses.map((path) => placeOf(path)?.pattern));
    expect(patterns).toEqual(new Set(places.map(({ pattern }) => pattern)));
  });

  it('are there for every step and every topic of the guide', () => {
    const addresses = pages.map(({ path }) => path);
    expect(addresses).toEqual(expect.arrayContaining(stepIds.map((id) => paths.step.link(id))));
    expect(addresses).toEqual(
      expect.arrayContaining(topicIds.map((id) => paths.guideTopic.link(id))),
    );
  });

  it.each(pages)('$path names the modules of its frame and screen', async ({ path, modules }) => {
    const place = placeOf(path);
    const shown = await Promise.all([place?.frame?.preload(), place?.screen.preload()]);
    const loaded: unknown[] = await Promise.all(
      modules.map(async (module) => await import(resolve(module))),
    );
    const exported = loaded.flatMap((module) => Object.values(module ?? {}));
    expect(exported).toEqual(expect.arrayContaining(shown.filter((part) => part !== undefined)));
    expect(modules).toHaveLength(shown.filter((part) => part !== undefined).length);
  });
});
