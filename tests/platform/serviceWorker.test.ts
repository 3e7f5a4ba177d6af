// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewVersion } from '#platform/serviceWorker.ts';
import { keepOffline, timeBetweenLooks } from '#platform/serviceWorker.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A service worker as a browser shows it to a page. */
class FakeWorker extends EventTarget {
  readonly heard: unknown[] = [];
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  updates = 0;
  update(): Promise<void> {
    this.updates += 1;
    return Promise.reject(new TypeError('no network'));
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly register = vi.fn<(url: string, options: object) => Promise<FakeRegistration>>(
    async () => this.registration,
  );
}

/** A page of an installed app, or, with `false`, the first page ever. */
async function openPage(isInstalled = true) {
  const container = new FakeContainer();
  const { registration } = container;
  if (isInstalled) {
    registration.active = new FakeWorker();
    container.controller = registration.active;
  }
  const versions: NewVersion[] = [];
  const start = () =>
    keepOffline({
      base: '/ir/',
      onNewVersion: (version) => versions.push(version),
      container: asContainer(container),
    });
  return { container, registration, versions, start };
}

/** The fake has what is used, which is less than the type has. */
function asContainer(fake: FakeContainer): ServiceWorkerContainer {
  return new Proxy(Object.create(null), {
    get: (_, key) => {
      const value: unknown = Reflect.get(fake, key);
      return typeof value === 'function' ? value.bind(fake) : value;
    },
  });
}

/** A new version is found, fetched and, where an old one is in use, waits. */
function install(registration: FakeRegistration): FakeWorker {
  const worker = new FakeWorker();
  registration.installing = worker;
  registration.dispatchEvent(new Event('updatefound'));
  registration.installing = null;
  registration.waiting = worker;
  worker.dispatchEvent(new Event('statechange'));
  return worker;
}

function comeBack(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('keeping the app for use without a network', () => {
  it('registers the worker for the base path and lets no cache hold its next version back', async () => {
    const { container, start } = await openPage(false);
    await start();
    expect(container.register).toHaveBeenCalledExactlyOnceWith('/ir/service-worker.js', {
      scope: '/ir/',
      updateViaCache: 'none',
    });
  });

  it('says nothing where the browser refuses', async () => {
    const { container, start, versions } = await openPage(false);
    container.register.mockRejectedValue(new DOMException('Not here', 'SecurityError'));
    await expect(start()).resolves.toBeUndefined();
    await expect(
      keepOffline({ base: '/', onNewVersion: () => undefined }),
    ).resolves.toBeUndefined();
    expect(versions).toEqual([]);
  });
});

describe('a new version', () => {
  it('is not the first one', async () => {
    const { container, registration, versions, start } = await openPage(false);
    await start();
    install(registration);
    container.controller = registration.waiting;
    container.dispatchEvent(new Event('controllerchange'));
    expect(versions).toEqual([]);
  });

  it('is told of when it waits', async () => {
    const { registration, versions, start } = await openPage();
    await start();
    install(registration);
    expect(versions).toMatchObject([{ isInUse: false }]);
  });

  it('is told of at once when it has waited since before', async () => {
    const { registration, versions, start } = await openPage();
    registration.waiting = new FakeWorker();
    await start();
    expect(versions).toMatchObject([{ isInUse: false }]);
  });

  it('is told of also when it was on its way before', async () => {
    const { registration, versions, start } = await openPage();
    const worker = new FakeWorker();
    registration.installing = worker;
    await start();
    registration.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
    expect(versions).toHaveLength(1);
  });

  it('takes over when it is told to, and is no news then', async () => {
    const { container, registration, versions, start } = await openPage();
    await start();
    const worker = install(registration);
    const taken = versions[0]?.takeOver();
    expect(worker.heard).toEqual(['take-over']);
    container.dispatchEvent(new Event('controllerchange'));
    await taken;
    expect(versions).toHaveLength(1);
  });

  it('that does not answer is waited for no longer than three seconds', async () => {
    const { registration, versions, start } = await openPage();
    await start();
    install(registration);
    const taken = vi.fn<() => void>();
    void versions[0]?.takeOver().then(taken);
    await vi.advanceTimersByTimeAsync(2999);
    expect(taken).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(taken).toHaveBeenCalledOnce();
  });

  it('that another tab lets take over is told of as in use', async () => {
    const { container, registration, versions, start } = await openPage();
    await start();
    install(registration);
    registration.waiting = null;
    container.dispatchEvent(new Event('controllerchange'));
    expect(versions.map(({ isInUse }) => isInUse)).toEqual([false, true]);
    await versions[1]?.takeOver();
    await versions[0]?.takeOver();
  });

  it('is looked for when the page is looked at again, at most once an hour', async () => {
    const { registration, start } = await openPage();
    await start();
    comeBack();
    expect(registration.updates).toBe(0);
    vi.advanceTimersByTime(timeBetweenLooks);
    comeBack();
    comeBack();
    expect(registration.updates).toBe(1);
    vi.advanceTimersByTime(timeBetweenLooks);
    comeBack();
    expect(registration.updates).toBe(2);
  });
});
