// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { Suspense } from 'react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { lazyPart } from '#ui/lazyPart.ts';
import { AppStoreProvider } from '#store/useAppStore.ts';
import { testStore } from '../support/store.ts';

vi.mock('#platform/reloadPage.ts', () => ({ reloadOnce: async () => false }));

interface HelloProps {
  readonly name: string;
}

function Hello({ name }: HelloProps) {
  return <p>Hello {name}</p>;
}

type Load = () => Promise<{ readonly Hello: ComponentType<HelloProps> }>;

function Page({ Part }: { readonly Part: ComponentType<HelloProps> }) {
  return (
    <AppStoreProvider value={testStore()}>
      <MemoryRouter>
        <ErrorBoundary>
          <Suspense fallback="Loading">
            <Part name="Ada" />
          </Suspense>
        </ErrorBoundary>
      </MemoryRouter>
    </AppStoreProvider>
  );
}

async function show(Part: ComponentType<HelloProps>): Promise<void> {
  await act(async () => {
    render(<Page Part={Part} />);
  });
}

/** What the browser says when a part of the app cannot be fetched. */
function notFetched(): TypeError {
  return new TypeError('Failed to fetch dynamically imported module: /assets/StepScreen.js');
}

describe('a part that is loaded later', () => {
  it('is loaded when it is first shown', async () => {
    const load = vi.fn<Load>().mockResolvedValue({ Hello });
    const Part = lazyPart(load, 'Hello');
    expect(load).not.toHaveBeenCalled();
    await show(Part);
    expect(screen.getByText('Hello Ada')).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
  });

  it('is shown at once when it has been loaded before', async () => {
    const load = vi.fn<Load>().mockResolvedValue({ Hello });
    const Part = lazyPart(load, 'Hello');
    await Part.preload();
    render(<Page Part={Part} />);
    expect(screen.getByText('Hello Ada')).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
  });

  it('is asked for again when it could not be loaded before', async () => {
    const load = vi.fn<Load>().mockRejectedValueOnce(notFetched()).mockResolvedValue({ Hello });
    const Part = lazyPart(load, 'Hello');
    await expect(Part.preload()).rejects.toThrow(/Failed to fetch/);
    await show(Part);
    expect(screen.getByText('Hello Ada')).toBeVisible();
  });

  it('says so when it cannot be loaded, after one attempt', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi.fn<Load>().mockRejectedValue(notFetched());
    const Part = lazyPart(load, 'Hello');
    await show(Part);
    expect(
      screen.getByRole('heading', { name: 'A part of the app could not be loaded' }),
    ).toBeVisible();
    expect(load).toHaveBeenCalledOnce();
  });
});
