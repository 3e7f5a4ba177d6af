/**
 * The service worker: it keeps a copy of the whole app, so that every page opens without a network. The build
 * compiles this file alone into `service-worker.js`, with the list of what it wrote: it imports nothing.
 */

export interface OfflineBuild {
  /** Differs when any file does. */
  readonly version: string;
  /** The path that the app is served below: `/`, or `/ir/`. */
  readonly base: string;
  /** All files of the app by their path below `base`; pages as `steps/index.html`. */
  readonly files: readonly string[];
  /**
   * Folders whose pages are many and alike: `guide/`. No copy of them is kept; the page of the folder itself stands in,
   * and the app shows in it what the address asks for.
   */
  readonly folders: readonly string[];
}

type AskedFor = Pick<Request, 'url' | 'method' | 'mode'>;

interface LifecycleEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface AskedEvent {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** What is used of a service worker's global scope, which the types of a page do not know. */
export interface WorkerScope {
  readonly origin: string;
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete'>;
  readonly fetch: (request: Request | string, options?: RequestInit) => Promise<Response>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: LifecycleEvent) => void): void;
    (type: 'message', listener: (event: { readonly data: unknown }) => void): void;
    (type: 'fetch', listener: (event: AskedEvent) => void): void;
  };
}

const notFoundPage = '404.html';
/** Names in this folder carry a hash of the content. */
const hashedFolder = 'assets/';

/** A new version waits after its installation until all tabs of the old one are closed, or one says `take-over`. */
export function startWorker(scope: WorkerScope, build: OfflineBuild): void {
  const { base } = build;
  // Other apps of the same host keep caches beside ours.
  const cachePrefix = `ir-roadmap:${base}:`;
  const cacheName = cachePrefix + build.version;

  scope.addEventListener('install', (event) => event.waitUntil(copyApp()));
  scope.addEventListener('activate', (event) => event.waitUntil(begin()));
  scope.addEventListener('message', ({ data }) => {
    if (data === 'take-over') void scope.skipWaiting();
  });
  scope.addEventListener('fetch', (event) => {
    const answer = answerFor(event.request, build, scope.origin);
    if (answer !== null) event.respondWith(answered(event.request, answer));
  });

  /** All or nothing: everything is here before anything is kept. */
  async function copyApp(): Promise<void> {
    const copies = await Promise.all(
      build.files.map(async (file) => [file, await download(file)] as const),
    );
    const cache = await scope.caches.open(cacheName);
    try {
      await Promise.all(copies.map(([file, copy]) => cache.put(base + file, copy)));
    } catch (error) {
      await scope.caches.delete(cacheName);
      throw error;
    }
  }

  async function download(file: string): Promise<Response> {
    const isHashed = file.startsWith(hashedFolder);
    const response = await scope.fetch(base + file, { cache: isHashed ? 'default' : 'reload' });
    // Some hosts give the not-found page its status also when it is asked for by name.
    const isGood = response.ok || (file === notFoundPage && response.status === 404);
    if (!isGood) throw new Error(`${file}: ${response.status}`);
    // Some hosts lead on from steps/index.html to steps/, and no page may be opened by an answer that was led on.
    return response.redirected ? sameAs(response, 200) : response;
  }

  /** The copy of the version before stays: tabs that it opened load the rest of their parts from it. */
  async function begin(): Promise<void> {
    const names = await scope.caches.keys();
    const others = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
    await Promise.all(others.slice(0, -1).map((name) => scope.caches.delete(name)));
    await scope.clients.claim();
  }

  async function answered(request: Request, answer: OfflineAnswer): Promise<Response> {
    switch (answer.kind) {
      case 'file':
        return (await copyOf(answer.file)) ?? scope.fetch(request);
      case 'older-part':
        return (await keptUnder(answer.path)) ?? scope.fetch(request);
      case 'unknown-page':
        try {
          return await scope.fetch(request);
        } catch (error) {
          const page = await copyOf(notFoundPage);
          if (page === undefined) throw error;
          return sameAs(page, 404);
        }
    }
  }

  function copyOf(file: string): Promise<Response | undefined> {
    return keptUnder(base + file, cacheName);
  }

  /** What the browser has thrown out, or cannot read, comes from the network. */
  async function keptUnder(path: string, name?: string): Promise<Response | undefined> {
    const where = name === undefined ? {} : { cacheName: name };
    try {
      return await scope.caches.match(path, { ...where, ignoreVary: true });
    } catch {
      return undefined;
    }
  }
}

export type OfflineAnswer =
  | { readonly kind: 'file'; readonly file: string }
  /** A part of the version before, which an open tab may still ask for. */
  | { readonly kind: 'older-part'; readonly path: string }
  /** A newer version may know it, or another app of the same host: the network is asked first. */
  | { readonly kind: 'unknown-page' };

/** What a request is answered with; null leaves it to the browser. */
export function answerFor(
  { url, method, mode }: AskedFor,
  { base, files, folders }: OfflineBuild,
  origin: string,
): OfflineAnswer | null {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return null;
  if (!address.pathname.startsWith(base)) return null;
  const path = address.pathname.slice(base.length).replace(/\/$/, '');
  const page = path === '' ? 'index.html' : `${path}/index.html`;
  const file = [path, page].find((name) => files.includes(name));
  if (file !== undefined) return { kind: 'file', file };
  if (mode === 'navigate') {
    const folder = folders.find((name) => path.startsWith(name));
    return folder === undefined
      ? { kind: 'unknown-page' }
      : { kind: 'file', file: `${folder}index.html` };
  }
  return path.startsWith(hashedFolder) ? { kind: 'older-part', path: base + path } : null;
}

function sameAs(response: Response, status: number): Response {
  return new Response(response.body, { status, headers: response.headers });
}
