// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { beforePaint, chosenTheme } from '#platform/beforePaint.ts';
import { localTextStore } from '#platform/textStore.ts';
import { writeDocument } from '#record/document.ts';

const { dataset } = document.documentElement;

function settingsWith(theme: 'system' | 'light' | 'dark'): string {
  return writeDocument<'settings'>({
    settings: { id: 'settings', updatedAt: '2026-11-24T14:14:05.123Z', theme },
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.localStorage.clear();
  delete dataset['theme'];
  delete dataset['visit'];
  delete dataset['font'];
});

describe('beforePaint', () => {
  it('marks a first visit, also beside what another app has stored', () => {
    window.localStorage.setItem('another-app', '{}');
    beforePaint();
    expect({ ...dataset }).toEqual({ visit: 'first', font: 'later' });
  });

  it.each([
    ['is there', () => Promise.resolve()],
    ['cannot be had', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('leaves the font for after everything else, until it %s', async (_, font) => {
    const load = vi.fn<() => Promise<void>>(font);
    vi.stubGlobal('document', Object.assign(document, { fonts: { load } }));
    localTextStore.write('settings', settingsWith('system'));
    beforePaint('/ir/assets/font-1.woff2');
    expect({ ...dataset }).toEqual({ font: 'later' });
    expect(load).not.toHaveBeenCalled();
    expect(document.head.querySelector('link')).toBeNull();
    window.dispatchEvent(new Event('load'));
    expect(load).toHaveBeenCalledWith('1em "Hanken Grotesk"');
    await vi.waitFor(() => expect({ ...dataset }).toEqual({}));
  });

  it('asks for the font at once where the copy of the app has it', () => {
    vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
    localTextStore.write('settings', settingsWith('system'));
    beforePaint('/ir/assets/font-1.woff2');
    expect({ ...dataset }).toEqual({});
    const link = document.head.querySelector('link[rel=preload]');
    expect(link?.outerHTML).toContain('href="/ir/assets/font-1.woff2"');
    expect(link).toHaveProperty('as', 'font');
    expect(link).toHaveProperty('crossOrigin');
    link?.remove();
  });

  it('does without a copy where there can be none', () => {
    vi.stubGlobal('navigator', {});
    beforePaint('/ir/assets/font-1.woff2');
    expect({ ...dataset }).toEqual({ visit: 'first', font: 'later' });
  });

  it('marks no visit and no theme on a later visit in the theme of the system', () => {
    localTextStore.write('settings', settingsWith('system'));
    beforePaint();
    expect({ ...dataset }).toEqual({ font: 'later' });
  });

  it.each(['light', 'dark'] as const)('sets the chosen theme, %s', (theme) => {
    localTextStore.write('settings', settingsWith(theme));
    beforePaint();
    expect({ ...dataset }).toEqual({ theme, font: 'later' });
  });

  it('shows the page of a first visit when storage is refused', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    beforePaint();
    expect({ ...dataset }).toEqual({ visit: 'first', font: 'later' });
  });

  it('takes unreadable settings for a later visit', () => {
    localTextStore.write('settings', '{"version":1,"rec');
    beforePaint();
    expect({ ...dataset }).toEqual({ font: 'later' });
  });
});

describe('chosenTheme', () => {
  it.each([
    null,
    '',
    'null',
    '[]',
    '"dark"',
    '{"records":null}',
    '{"records":{"settings":"dark"}}',
    '{"records":{"settings":{"theme":"sepia"}}}',
    '{"records":{"settings":{"theme":["dark"]}}}',
    '{"records":{"__proto__":{"settings":{"theme":"dark"}}}}',
    '{"records":{"settings":{"id":"settings","deleted":true}}}',
  ])('finds none in %j', (text) => {
    expect(chosenTheme(text)).toBeNull();
  });
});
