import { describe, expect, it } from 'vitest';
import type { OfflineAnswer, OfflineBuild, WorkerScope } from '#platform/offlineWorker.ts';
import { answerFor, startWorker } from '#platform/offlineWorker.ts';

const origin = 'https://host.example';
const build: OfflineBuild = {
  version: 'two',
  base: '/ir/',
  files: [
    '404.html',
    'assets/index-1.js',
    'favicon.svg',
    'guide/index.html',
    'index.html',
    'steps/index.html',
  ],
  folders: ['guide/'],
};

type Listener = (event: {
  readonly data: unknown;
  readonly request: Request;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}) => void;

interface FakeWorker {
  readonly scope: WorkerScope;
  /** Everything that was asked of the network, with the way it was to be cached. */
  readonly asked: readonly string[];
  /** The texts in each cache, by path. */
  readonly kept: Map<string, Map<string, Response>>;
  readonly done: readonly string[];
  /** Rejects when what the event waits for does. */
  readonly tell: (type: string, data?: unknown) => Promise<void>;
  /** Undefined where the worker leaves the request to the browser. */
  readonly ask: (path: string) => Promise<Response | undefined>;
}

type Network = (path: string) => Response;

const working: Network = (path) => new Response(`network ${path}`);

function down(): Response {
  throw new TypeError('Failed to fetch');
}

function fakeWorker(network: Network = working, put?: () => void): FakeWorker {
  const listeners = new Map<string, Listener>();
  const asked: string[] = [];
  const done: string[] = [];
  const kept = new Map<string, Map<string, Response>>();

  const open = async (name: string): Promise<Cache> => {
    const cache = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, cache);
    const fake: Partial<Cache> = {
      put: async (path, response) => {
        put?.();
        cache.set(String(path), response);
      },
    };
    return new Proxy(Object.create(null), { get: (_, key) => Reflect.get(fake, key) });
  };
  const scope: WorkerScope = {
    origin,
    caches: {
      open,
      match: async (path, { cacheName } = {}) => {
        const names = cacheName === undefined ? [...kept.keys()] : [cacheName];
        return names.map((name) => kept.get(name)?.get(String(path))?.clone()).find(Boolean);
      },
      keys: async () => [...kept.keys()],
      delete: async (name) => kept.delete(name),
    },
    fetch: async (request, options) => {
      const path = typeof request === 'string' ? request : new URL(request.url).pathname;
      asked.push([path, options?.cache].filter(Boolean).join(' '));
      return network(path);
    },
    clients: { claim: async () => void done.push('claim') },
    skipWaiting: async () => void done.push('skip waiting'),
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
  };
  startWorker(scope, build);

  async function happen(type: string, request: Request, data?: unknown) {
    const works: Promise<unknown>[] = [];
    const answers: Promise<Response>[] = [];
    listeners.get(type)?.({
      data,
      request,
      waitUntil: (work) => works.push(work),
      respondWith: (answer) => answers.push(answer),
    });
    await Promise.all(works);
    return answers[0];
  }

  return {
    scope,
    asked,
    kept,
    done,
    tell: async (type, data) => void (await happen(type, new Request(origin), data)),
    ask: (path) => happen('fetch', navigation(origin + path)),
  };
}

/** Outside a browser no request can be made that navigates. */
function navigation(url: string): Request {
  return new Proxy(new Request(url), {
    get: (request, key) => (key === 'mode' ? 'navigate' : Reflect.get(request, key, request)),
  });
}

function ask(path: string, mode: RequestMode = 'navigate', method = 'GET'): OfflineAnswer | null {
  return answerFor({ url: new URL(path, origin).href, method, mode }, build, origin);
}

function file(name: string): OfflineAnswer {
  return { kind: 'file', file: name };
}

describe('what a request is answered with', () => {
  it.each([
    ['/ir/', 'index.html'],
    ['/ir/?from=home', 'index.html'],
    ['/ir/index.html', 'index.html'],
    ['/ir/steps', 'steps/index.html'],
    ['/ir/steps/', 'steps/index.html'],
    ['/ir/steps?milestone=join-sir#notes', 'steps/index.html'],
    ['/ir/favicon.svg', 'favicon.svg'],
    ['/ir/guide', 'guide/index.html'],
    ['/ir/guide/esir', 'guide/index.html'],
  ])('a navigation to %s: %s', (path, name) => {
    expect(ask(path)).toEqual(file(name));
  });

  it.each(['/ir/steps/nowhere', '/ir/timeline', '/ir/assets'])(
    'an unknown page, %s, is asked of the network first',
    (path) => {
      expect(ask(path)).toEqual({ kind: 'unknown-page' });
    },
  );

  it('a part of this version is a file, and one of the version before is looked for', () => {
    expect(ask('/ir/assets/index-1.js', 'cors')).toEqual(file('assets/index-1.js'));
    expect(ask('/ir/assets/index-0.js', 'cors')).toEqual({
      kind: 'older-part',
      path: '/ir/assets/index-0.js',
    });
  });

  it.each([
    ['/ir/data.json', 'cors', 'GET'],
    ['/ir/steps', 'cors', 'HEAD'],
    ['/ir/', 'navigate', 'POST'],
    ['/', 'navigate', 'GET'],
    ['/irx/', 'navigate', 'GET'],
    ['https://other.example/ir/', 'navigate', 'GET'],
  ] as const)('%s (%s, %s) is left to the browser', (path, mode, method) => {
    expect(ask(path, mode, method)).toBeNull();
  });
});

describe('the service worker', () => {
  it('copies every file when it is installed, and does not wait for names without a hash to age', async () => {
    const worker = fakeWorker();
    await worker.tell('install');
    expect(worker.asked).toEqual([
      '/ir/404.html reload',
      '/ir/assets/index-1.js default',
      '/ir/favicon.svg reload',
      '/ir/guide/index.html reload',
      '/ir/index.html reload',
      '/ir/steps/index.html reload',
    ]);
    expect([...(worker.kept.get('ir-roadmap:/ir/:two')?.keys() ?? [])]).toHaveLength(6);
    expect(worker.done).toEqual([]);
  });

  it('keeps nothing when one file is missing', async () => {
    const worker = fakeWorker((path) =>
      path.endsWith('.svg') ? new Response('', { status: 500 }) : working(path),
    );
    await expect(worker.tell('install')).rejects.toThrow('favicon.svg: 500');
    expect(worker.kept.size).toBe(0);
  });

  it('keeps nothing when there is no room for all of it', async () => {
    let puts = 0;
    const worker = fakeWorker(working, () => {
      puts += 1;
      if (puts === 3) throw new Error('QuotaExceededError');
    });
    await expect(worker.tell('install')).rejects.toThrow('QuotaExceededError');
    expect(worker.kept.size).toBe(0);
  });

  it('takes the not-found page also with its own status', async () => {
    const worker = fakeWorker((path) =>
      path.endsWith('404.html') ? new Response('nowhere', { status: 404 }) : working(path),
    );
    await worker.tell('install');
    expect(worker.kept.get('ir-roadmap:/ir/:two')?.has('/ir/404.html')).toBe(true);
  });

  it('keeps a page that a host led on from as one that can be opened', async () => {
    const led = new Response('led on');
    Object.defineProperty(led, 'redirected', { value: true });
    const worker = fakeWorker((path) => (path === '/ir/index.html' ? led : working(path)));
    await worker.tell('install');
    const answer = await worker.ask('/ir/');
    expect(answer?.redirected).toBe(false);
    expect(await answer?.text()).toBe('led on');
  });

  it('answers from its copy, and from the network where the copy is gone', async () => {
    const worker = fakeWorker();
    await worker.tell('install');
    worker.kept.get('ir-roadmap:/ir/:two')?.set('/ir/steps/index.html', new Response('copy'));
    expect(await (await worker.ask('/ir/steps'))?.text()).toBe('copy');
    worker.kept.clear();
    expect(await (await worker.ask('/ir/steps'))?.text()).toBe('network /ir/steps');
  });

  it('shows the not-found page with its status where the network is gone', async () => {
    const worker = fakeWorker(down);
    worker.kept.set(
      'ir-roadmap:/ir/:two',
      new Map([['/ir/404.html', new Response('not on the map')]]),
    );
    const answer = await worker.ask('/ir/nowhere');
    expect(answer?.status).toBe(404);
    expect(await answer?.text()).toBe('not on the map');
  });

  it('waits until a tab lets it take over', async () => {
    const worker = fakeWorker();
    await worker.tell('message', 'something else');
    expect(worker.done).toEqual([]);
    await worker.tell('message', 'take-over');
    expect(worker.done).toEqual(['skip waiting']);
  });

  it('keeps the copy of the version before, and none of older versions', async () => {
    const worker = fakeWorker();
    for (const name of ['ir-roadmap:/ir/:zero', 'other', 'ir-roadmap:/:one', 'ir-roadmap:/ir/:one'])
      worker.kept.set(name, new Map());
    await worker.tell('install');
    await worker.tell('activate');
    expect([...worker.kept.keys()]).toEqual([
      'other',
      'ir-roadmap:/:one',
      'ir-roadmap:/ir/:one',
      'ir-roadmap:/ir/:two',
    ]);
    expect(worker.done).toEqual(['claim']);
  });
});
