import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';
import { projectFolder } from './runCommand.mjs';

/**
 * A module of the app that imports nothing, compiled and minified as a script of its own that ends with a call.
 *
 * @param {string} module from the project's folder
 * @param {string} call of something that it exports, as code
 */
export async function standaloneScript(module, call) {
  const file = join(projectFolder, module);
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { sourcemap: false });
  if (/^import\b/m.test(code)) throw new Error(`${module} has to stand alone`);
  const script = `(() => {${code.replaceAll(/^export /gm, '')}\n${call};})();`;
  return (await minify(file, script, { module: false })).code.trim();
}
