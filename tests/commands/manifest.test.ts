import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

const manifest: Readonly<Record<string, string>> & { readonly icons: readonly Icon[] } = JSON.parse(
  readFileSync('public/manifest.webmanifest', 'utf8'),
);
const page = readFileSync('index.html', 'utf8');
const [, light = '', dark = ''] =
  /--surface: light-dark\((#\w{6}), (#\w{6})\)/.exec(readFileSync('src/ui/tokens.css', 'utf8')) ??
  [];

/** Width and height stand in the same place of every PNG. */
function sizesOf(file: string): string {
  const png = readFileSync(file);
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe('the web app manifest', () => {
  it('names no address that a path prefix would make wrong', () => {
    expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
    expect(manifest.icons.filter(({ src }) => /^\/|:/.test(src))).toEqual([]);
  });

  it.each(manifest.icons.filter(({ type }) => type === 'image/png'))(
    'has the icon $src in the size that it says',
    ({ src, sizes }) => {
      expect(sizesOf(`public/${src}`)).toBe(sizes);
    },
  );

  it('has what browsers ask for before they install: 192, 512 and one to be cut to shape', () => {
    const plain = manifest.icons.filter(({ purpose }) => purpose === undefined);
    expect(plain.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(manifest.icons).toContainEqual(
      expect.objectContaining({ purpose: 'maskable', sizes: '512x512' }),
    );
  });

  it('and the page have the colors of the surface', () => {
    expect(manifest['theme_color']).toBe(light);
    expect(manifest['background_color']).toBe(light);
    const colors = Array.from(
      page.matchAll(/name="theme-color" content="(.*?)" media="\(prefers-color-scheme: (\w+)\)"/g),
      ([, color, scheme]) => [scheme, color],
    );
    expect(colors).toEqual([
      ['light', light],
      ['dark', dark],
    ]);
  });
});
