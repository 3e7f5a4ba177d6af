// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isFirstVisit,
  nextPaint,
  pathBelowBase,
  replaceAddress,
  showTheme,
} from '#platform/page.ts';

const { dataset } = document.documentElement;

afterEach(() => {
  replaceAddress('/');
  delete dataset['visit'];
  delete dataset['theme'];
  vi.useRealTimers();
});

describe('the path below the base path', () => {
  it.each([
    ['/', '/', '/'],
    ['/steps', '/', '/steps'],
    ['/steps/', '/', '/steps'],
    ['/steps/residency?show=done#main', '/', '/steps/residency'],
    ['/ir/', '/ir/', '/'],
    ['/ir/steps', '/ir/', '/steps'],
  ])('of %s below %s is %s', (address, base, path) => {
    replaceAddress(address);
    expect(pathBelowBase(base)).toBe(path);
  });
});

describe('replaceAddress', () => {
  it('puts another address in place, as no page of its own', () => {
    const { length } = window.history;
    replaceAddress('/welcome');
    expect(window.location.pathname).toBe('/welcome');
    expect(window.history.length).toBe(length);
  });
});

describe('isFirstVisit', () => {
  it.each([
    ['first', true],
    ['again', false],
    [undefined, false],
  ])('with the mark %s is %s', (mark, isFirst) => {
    if (mark !== undefined) dataset['visit'] = mark;
    expect(isFirstVisit()).toBe(isFirst);
  });
});

describe('showTheme', () => {
  it('marks a chosen theme, and leaves the choice to the system without a mark', () => {
    showTheme('dark');
    expect(dataset['theme']).toBe('dark');
    showTheme('light');
    expect(dataset['theme']).toBe('light');
    showTheme('system');
    expect(dataset['theme']).toBeUndefined();
  });
});

describe('nextPaint', () => {
  it('comes after the next frame', async () => {
    vi.useFakeTimers();
    const painted = vi.fn<() => void>();
    void nextPaint().then(painted);
    await vi.advanceTimersByTimeAsync(10);
    expect(painted).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(painted).toHaveBeenCalledOnce();
  });

  it('is not waited for in a page in the background, which paints nothing', async () => {
    vi.useFakeTimers();
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    const painted = vi.fn<() => void>();
    void nextPaint().then(painted);
    await vi.advanceTimersByTimeAsync(499);
    expect(painted).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(painted).toHaveBeenCalledOnce();
  });
});
