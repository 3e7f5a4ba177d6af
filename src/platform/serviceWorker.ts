/** Lets the browser keep a copy of the app for use without a network, and hears of newer versions of it. */
import { systemClock } from './clock.ts';

/** A version of the app that is newer than the one in this tab. */
export interface NewVersion {
  /** Another tab has let it take over; this tab still runs the old one and finds its parts. */
  readonly isInUse: boolean;
  /** Resolves when the next load of this tab is answered by it, or when it does not answer. */
  readonly takeOver: () => Promise<void>;
}

export interface OfflineOptions {
  /** The path that the app is served below. */
  readonly base: string;
  readonly onNewVersion: (version: NewVersion) => void;
  readonly container?: ServiceWorkerContainer;
}

/** How many milliseconds at least lie between two looks for a newer version. */
export const timeBetweenLooks = 60 * 60 * 1000;

const patience = 3000;

/**
 * Where the browser refuses, in a private window or without https, the app works all the same as long as there
 * is a network, so nothing is said. Never rejects.
 */
export async function keepOffline({
  base,
  onNewVersion,
  container = window.navigator.serviceWorker,
}: OfflineOptions): Promise<void> {
  try {
    const registration = await container.register(`${base}service-worker.js`, {
      scope: base,
      updateViaCache: 'none',
    });
    watchForNewVersions(container, registration, onNewVersion);
    lookFromTimeToTime(registration);
  } catch {
    // Nothing was changed by the attempt.
  }
}

function watchForNewVersions(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  onNewVersion: (version: NewVersion) => void,
): void {
  let isAskedFor = false;
  // The first version takes over a page that came from the network: that is nothing new.
  let isControlled = container.controller !== null;

  function reportWaiting(): void {
    if (registration.waiting !== null && registration.active !== null) {
      onNewVersion({ isInUse: false, takeOver });
    }
  }

  async function takeOver(): Promise<void> {
    const { waiting } = registration;
    if (waiting === null) return;
    isAskedFor = true;
    const changed = nextController(container);
    waiting.postMessage('take-over', { transfer: [] });
    await changed;
  }

  container.addEventListener('controllerchange', () => {
    if (isControlled && !isAskedFor) {
      onNewVersion({ isInUse: true, takeOver: () => Promise.resolve() });
    }
    isControlled = true;
  });
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', reportWaiting);
  });
  reportWaiting();
  // It may have begun before this page could listen.
  registration.installing?.addEventListener('statechange', reportWaiting);
}

function nextController(container: ServiceWorkerContainer): Promise<void> {
  return new Promise((resolve) => {
    container.addEventListener('controllerchange', () => resolve(), { once: true });
    setTimeout(resolve, patience);
  });
}

/** A browser looks with each load; an app that is never closed is loaded once in weeks. */
function lookFromTimeToTime(registration: ServiceWorkerRegistration): void {
  let lastLook = now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || now() - lastLook < timeBetweenLooks) return;
    lastLook = now();
    // Without a network there is none to be found.
    registration.update().catch(() => undefined);
  });
}

function now(): number {
  return Date.parse(systemClock.now());
}
