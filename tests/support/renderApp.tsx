import { act, render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { places } from '#app/screens.ts';
import { wholeGuide } from '#catalog/guide/contents.ts';
import { rulesOf } from '#features/sources/rulesOfParts.ts';
import type { Tables } from '#record/schema.ts';
import type { AppStore } from '#store/appStore.ts';
import type { MemoryMirror } from './memoryMirror.ts';
import { memoryMirror } from './memoryMirror.ts';
import type { MemoryTexts } from './memoryTexts.ts';
import { memoryTexts } from './memoryTexts.ts';
import type { SavedStore, TestStore } from './store.ts';
import { savedStore, testStore } from './store.ts';
import { browserUser } from './browserUser.ts';

// Once for all tests of a file, so that no screen and no answer has to be waited for.
await Promise.all([
  ...places.flatMap(({ frame, screen }) => [frame?.preload(), screen.preload()]),
  import('#features/welcome/answeredPlan.ts'),
  wholeGuide.load(),
  rulesOf('training', 'United States').load(),
]);

interface AppOptions {
  readonly today?: string;
  readonly tables?: Partial<Tables>;
}

interface RenderedApp {
  readonly store: TestStore;
  readonly user: UserEvent;
}

/**
 * The whole app at an address, its record read and its screens loaded, so that the next page is there when a click
 * is over. What still loads when it is asked for, as dialogs do, is waited for by `findBy`.
 */
export function renderApp(path: string, options: AppOptions = {}): RenderedApp {
  const store = testStore(options);
  store.setState({ isRead: true, isReadWhole: true });
  const user = browserUser();
  show(store, path);
  return { store, user };
}

/** What a browser keeps when a page is closed. */
export interface BrowserStorage {
  readonly texts: MemoryTexts;
  readonly mirror: MemoryMirror;
}

export function browserStorage(): BrowserStorage {
  return { texts: memoryTexts(), mirror: memoryMirror() };
}

interface SavedApp extends SavedStore {
  readonly user: UserEvent;
}

/** The same as `main` starts it: over a store that has read this storage and is kept saved in it. */
export async function openApp(path: string, storage: BrowserStorage): Promise<SavedApp> {
  const saved = savedStore({ ...storage, idPrefix: newIdPrefix() });
  const user = browserUser();
  // The mirror answers a moment later.
  await act(async () => show(saved.store, path));
  return { ...saved, user };
}

/** Without transitions, which React would leave for later. */
function show(store: AppStore, path: string): void {
  render(
    <MemoryRouter initialEntries={[path]} useTransitions={false}>
      <App store={store} />
    </MemoryRouter>,
  );
}

let visits = 0;

/** Ids are never used twice, also not after a reload. */
function newIdPrefix(): string {
  visits += 1;
  return `visit${visits}-`;
}
