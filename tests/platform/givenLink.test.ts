// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText, wholeAddress } from '#platform/givenLink.ts';

afterEach(() => vi.restoreAllMocks());

it('an address is made whole with the one of the page', () => {
  window.location.href = 'https://example.org/settings?open=restore-points#your-data';
  expect(wholeAddress('/shared#1.a')).toBe('https://example.org/shared#1.a');
});

describe('copying', () => {
  it('puts the text on the clipboard', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(await copyText('a link')).toBe(true);
    expect(write).toHaveBeenCalledWith('a link');
  });

  it('says so when the browser does not allow it, or has no clipboard', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    expect(await copyText('a link')).toBe(false);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    expect(await copyText('a link')).toBe(false);
  });
});
