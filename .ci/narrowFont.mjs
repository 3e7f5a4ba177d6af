/// <reference path="./subsetFont.d.ts" />
import { mkdirSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { projectFolder } from './runCommand.mjs';

const fontPackage = '@fontsource-variable/hanken-grotesk';
const { resolve } = createRequire(import.meta.url);

/** The lightest and the boldest that the styles use. */
const weights = { min: 400, max: 700 };

/** The name under which the styles ask for it. */
export const narrowFontFile = 'hanken-grotesk.woff2';

/**
 * Makes the font with only the weights that the styles use, from regular to bold: a third of its bytes are the others.
 * All of its letters stay. Gives the path of the file, which is made once for each version of the font and
 * these weights.
 *
 * @returns {Promise<string>}
 */
export async function narrowFont() {
  const { version } = JSON.parse(readFileSync(resolve(`${fontPackage}/package.json`), 'utf8'));
  const made = `${version}-${weights.min}-${weights.max}`;
  const file = join(projectFolder, 'node_modules/.fonts', made, narrowFontFile);
  if (existsSync(file)) return file;
  const whole = readFileSync(
    resolve(`${fontPackage}/files/hanken-grotesk-latin-wght-normal.woff2`),
  );
  const narrow = await subsetFont(whole, undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    variationAxes: { wght: weights },
  });
  mkdirSync(dirname(file), { recursive: true });
  // Builds may run side by side: none finds half a file.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, narrow);
  renameSync(unfinished, file);
  return file;
}
