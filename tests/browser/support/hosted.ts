import { dist, startHost, type Host } from './build.ts';
import { test as base } from './page.ts';

interface Options {
  /** The build that is served at first. */
  readonly folder: string;
}

/** A test with a server of its own, to switch off or to put another build on, and with the service worker. */
export const test = base.extend<Options & { readonly host: Host }>({
  folder: [dist, { option: true }],
  host: async ({ folder }, provide) => {
    const host = await startHost(folder);
    await provide(host);
    host.stop();
  },
  baseURL: async ({ host }, provide) => provide(host.address),
  serviceWorkers: 'allow',
});
