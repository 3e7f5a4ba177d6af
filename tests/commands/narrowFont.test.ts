import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { narrowFont, narrowFontFile } from '../../.ci/narrowFont.mjs';

const { resolve } = createRequire(import.meta.url);
const whole = resolve(
  '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
);

it('the font that is sent is a font of its own with less in it, and is made once', async () => {
  const file = await narrowFont();
  expect(basename(file)).toBe(narrowFontFile);
  const font = readFileSync(file);
  expect(font.subarray(0, 4).toString()).toBe('wOF2');
  expect(font.length).toBeLessThan(0.75 * readFileSync(whole).length);
  expect(await narrowFont()).toBe(file);
  expect(readFileSync(file)).toEqual(font);
});
