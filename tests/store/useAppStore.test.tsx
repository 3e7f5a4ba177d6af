// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import type { ProfilerOnRenderCallback } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { planOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { setPlan } from '#store/changePlan.ts';
import { setTheme } from '#store/settingsActions.ts';
import { AppStoreProvider, useAppState, useAppStore } from '#store/useAppStore.ts';
import { testStore } from '../support/store.ts';

function Theme() {
  return <p>{useAppState((state) => settingsOf(state).theme)}</p>;
}

describe('useAppState', () => {
  it('shows the present value, and draws again only when that one changes', () => {
    const onDraw = vi.fn<ProfilerOnRenderCallback>();
    const store = testStore();
    render(
      <AppStoreProvider value={store}>
        <Profiler id="theme" onRender={onDraw}>
          <Theme />
        </Profiler>
      </AppStoreProvider>,
    );
    expect(screen.getByText('system')).toBeVisible();
    act(() => setTheme(store, 'dark'));
    expect(screen.getByText('dark')).toBeVisible();
    act(() => void setPlan(store, { ...planOf(store.getState()) }, 'Changed.'));
    expect(onDraw).toHaveBeenCalledTimes(2);
  });
});

function DarkButton() {
  const store = useAppStore();
  return <button onClick={() => setTheme(store, 'dark')}>Dark</button>;
}

describe('useAppStore', () => {
  it('gives the store itself, for actions', () => {
    const store = testStore();
    render(
      <AppStoreProvider value={store}>
        <DarkButton />
      </AppStoreProvider>,
    );
    act(() => screen.getByRole('button', { name: 'Dark' }).click());
    expect(settingsOf(store.getState()).theme).toBe('dark');
  });
});
