import { render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import type { Mock } from 'vitest';
import { vi } from 'vitest';
import { DatesAsChosen } from '#app/DatesAsChosen.tsx';
import type { FrameActions } from '#parts/frameActions.ts';
import { FrameActionsProvider } from '#parts/frameActions.ts';
import type { Tables } from '#record/schema.ts';
import { AppStoreProvider } from '#store/useAppStore.ts';
import { browserUser } from './browserUser.ts';
import type { MemoryMirror } from './memoryMirror.ts';
import type { TestStore } from './store.ts';
import { testStore } from './store.ts';

interface PartOptions {
  readonly today?: string;
  readonly tables?: Partial<Tables>;
  readonly mirror?: MemoryMirror;
  readonly whenPainted?: () => Promise<void>;
}

interface RenderedPart {
  readonly store: TestStore;
  readonly user: UserEvent;
  readonly frame: { readonly [Name in keyof FrameActions]: Mock<FrameActions[Name]> };
  /** The address that was navigated to, `/` at first. */
  readonly address: () => string;
  readonly unmount: () => void;
}

/** A part of the app by itself, with the store, the router and the frame's actions that it finds there. */
export function renderPart(part: ReactNode, options: PartOptions = {}): RenderedPart {
  const user = browserUser();
  const store = testStore(options);
  store.setState({ isRead: true, isReadWhole: true });
  const frame = {
    openFind: vi.fn<FrameActions['openFind']>(),
    openAddMilestone: vi.fn<FrameActions['openAddMilestone']>(),
    openShortcuts: vi.fn<FrameActions['openShortcuts']>(),
    undo: vi.fn<FrameActions['undo']>(),
  };
  const addresses: string[] = [];

  const { unmount } = render(
    <AppStoreProvider value={store}>
      <FrameActionsProvider value={frame}>
        <DatesAsChosen>
          <MemoryRouter useTransitions={false}>
            <Addresses heard={addresses} />
            {part}
          </MemoryRouter>
        </DatesAsChosen>
      </FrameActionsProvider>
    </AppStoreProvider>,
  );
  return { store, user, frame, address: () => addresses.at(-1) ?? '', unmount };
}

function Addresses({ heard }: { readonly heard: string[] }) {
  const { pathname, search, hash } = useLocation();
  useEffect(() => {
    heard.push(pathname + search + hash);
  }, [heard, pathname, search, hash]);
  return null;
}
