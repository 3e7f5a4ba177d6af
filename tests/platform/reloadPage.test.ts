// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reloadIfServed, reloadOnce } from '#platform/reloadPage.ts';

const reload = vi.fn<() => void>();
const ask = vi.fn<typeof fetch>();

beforeEach(() => {
  sessionStorage.clear();
  reload.mockReset();
  ask.mockReset().mockImplementation(async () => new Response());
  vi.stubGlobal('fetch', ask);
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
});

describe('a page that lacks a part', () => {
  it('is loaded anew once, and not again in the same build', async () => {
    expect(await reloadOnce()).toBe(true);
    expect(await reloadOnce()).toBe(false);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is loaded anew again in another build', async () => {
    sessionStorage.setItem('ir-roadmap:reloaded', '/assets/core-of-another-build.js');
    expect(await reloadOnce()).toBe(true);
  });

  it.each([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server has no such page', async () => new Response('', { status: 503 })],
  ])('stays where %s', async (_, answer) => {
    ask.mockImplementation(answer);
    expect(await reloadOnce()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
    ask.mockImplementation(async () => new Response());
    expect(await reloadOnce()).toBe(true);
  });

  it('stays where the browser lets nothing be remembered', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('Access is denied', 'SecurityError');
    });
    expect(await reloadOnce()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('a page of which somebody asks for a part that it lacks', () => {
  it('is loaded anew each time', async () => {
    expect(await reloadIfServed()).toBe(true);
    expect(await reloadIfServed()).toBe(true);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('stays where there is no network', async () => {
    ask.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await reloadIfServed()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
