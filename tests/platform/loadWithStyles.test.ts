// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link')];
const addresses = () => links().map((link) => link.dataset.url);

/** Each test begins with a page that holds one stylesheet and has asked for none. */
async function loaderOfPage() {
  vi.resetModules();
  document.head.innerHTML = '<style data-holds="assets/index.css"></style>';
  // The element would fetch the file otherwise, and there is no server.
  vi.spyOn(HTMLLinkElement.prototype, 'href', 'set').mockImplementation(function set(
    this: HTMLLinkElement,
    url: string,
  ) {
    this.dataset.url = url;
  });
  return (await import('#platform/loadWithStyles.ts')).loadWithStyles;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('loading a part with its stylesheets', () => {
  it('asks for those that the page does not hold, and waits for them', async () => {
    const loadWithStyles = await loaderOfPage();
    const loaded = vi.fn<(part: string) => void>();
    const loading = loadWithStyles(async () => 'part', ['assets/index.css', 'assets/guide.css']);
    void loading.then(loaded);
    await vi.waitFor(() => expect(addresses()).toEqual(['/assets/guide.css']));
    expect(loaded).not.toHaveBeenCalled();
    links()[0]?.dispatchEvent(new Event('load'));
    expect(await loading).toBe('part');
  });

  it('asks for each only once', async () => {
    const loadWithStyles = await loaderOfPage();
    const both = [1, 2].map(async (part) => loadWithStyles(async () => part, ['assets/guide.css']));
    await vi.waitFor(() => expect(links()).toHaveLength(1));
    links()[0]?.dispatchEvent(new Event('load'));
    expect(await Promise.all(both)).toEqual([1, 2]);
    expect(await loadWithStyles(async () => 3, ['assets/guide.css'])).toBe(3);
    expect(links()).toHaveLength(1);
  });

  it('fails with a stylesheet that fails, and asks again the next time', async () => {
    const loadWithStyles = await loaderOfPage();
    const failing = loadWithStyles(async () => 'part', ['assets/guide.css']);
    await vi.waitFor(() => expect(links()).toHaveLength(1));
    links()[0]?.dispatchEvent(new Event('error'));
    await expect(failing).rejects.toThrow('Failed to fetch the stylesheet /assets/guide.css');
    expect(links()).toEqual([]);
    const again = loadWithStyles(async () => 'part', ['assets/guide.css']);
    await vi.waitFor(() => expect(links()).toHaveLength(1));
    links()[0]?.dispatchEvent(new Event('load'));
    expect(await again).toBe('part');
  });

  it('asks for nothing where a part has no stylesheet', async () => {
    const loadWithStyles = await loaderOfPage();
    expect(await loadWithStyles(async () => 'part')).toBe('part');
    expect(links()).toEqual([]);
  });
});
