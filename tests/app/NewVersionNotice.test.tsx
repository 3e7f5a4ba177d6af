// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewVersionNotice } from '#app/NewVersionNotice.tsx';
import { announceNewVersion } from '#app/newVersion.ts';
import { notYetSaving } from '#store/saveState.ts';
import { renderPart } from '../support/renderPart.tsx';

const reload = vi.fn<() => void>();
const takeOver = vi.fn<() => Promise<void>>();

beforeEach(() => {
  reload.mockReset();
  takeOver.mockReset().mockResolvedValue();
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
});
afterEach(() => act(() => announceNewVersion(null)));

function renderNotice(isInUse = false, unconfirmed = 0) {
  const rendered = renderPart(<NewVersionNotice />);
  act(() => {
    rendered.store.setState({ saving: { ...notYetSaving, mirror: 'working', unconfirmed } });
    announceNewVersion({ isInUse, takeOver });
  });
  return rendered;
}

const reloadButton = () => screen.getByRole('button', { name: 'Reload' });

describe('the notice of a new version', () => {
  it('is an empty region while there is none', () => {
    renderPart(<NewVersionNotice />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each([
    [false, 'A new version of the app is ready.'],
    [true, 'Another tab runs a new version.'],
  ])('says what there is, in use elsewhere: %s', (isInUse, text) => {
    renderNotice(isInUse);
    expect(screen.getByRole('status')).toHaveTextContent(text);
    expect(reload).not.toHaveBeenCalled();
  });

  it('lets it take over, then reloads this tab', async () => {
    let isTaken = false;
    takeOver.mockImplementation(async () => void (isTaken = true));
    reload.mockImplementation(() => expect(isTaken).toBe(true));
    const { user } = renderNotice();
    await user.click(reloadButton());
    expect(reload).toHaveBeenCalledOnce();
  });

  it('saves first, and can be pressed only once', async () => {
    const { user, store } = renderNotice(false, 2);
    await user.click(reloadButton());
    await user.click(reloadButton());
    expect(takeOver).not.toHaveBeenCalled();
    expect(reloadButton()).toHaveAccessibleDescription('Saving, then reloading');
    await act(async () =>
      store.setState(({ saving }) => ({ saving: { ...saving, unconfirmed: 0 } })),
    );
    expect(takeOver).toHaveBeenCalledOnce();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits no longer than three seconds for a mirror that does not answer', async () => {
    renderNotice(false, 1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      act(() => reloadButton().click());
      await act(() => vi.advanceTimersByTimeAsync(2999));
      expect(takeOver).not.toHaveBeenCalled();
      await act(() => vi.advanceTimersByTimeAsync(1));
      expect(takeOver).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});
